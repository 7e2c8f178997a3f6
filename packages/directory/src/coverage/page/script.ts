/**
 * What the page can do more where scripts run: sort the table, and look at one commune. Without it everything is there,
 * sorted by gap.
 */
export const script = `
'use strict';
(() => {
  const table = document.querySelector('table');
  const body = table.tBodies[0];
  const byGap = [...body.rows];
  const { lang } = document.documentElement;
  const byNeed = [...byGap].sort((a, b) => a.dataset.need.localeCompare(b.dataset.need, lang));
  const heads = [...table.querySelectorAll('th[data-sort]')];
  const said = document.querySelector('[role="status"]');
  const tools = document.querySelector('.tools');
  const commune = document.querySelector('select');

  for (const head of heads) {
    const button = document.createElement('button');
    const name = head.textContent;
    button.type = 'button';
    button.textContent = name;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const first = head.dataset.first;
      const second = first === 'ascending' ? 'descending' : 'ascending';
      const order = head.getAttribute('aria-sort') === first ? second : first;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      const rows = head.dataset.sort === 'need' ? byNeed : byGap;
      body.append(...(order === first ? rows : [...rows].reverse()));
      said.textContent = said.dataset.sorted.replace('%s', name).replace('%d', said.dataset[order]);
    });
  }

  commune.addEventListener('change', () => {
    const group = commune.value;
    let reached = 0;
    for (const answer of body.querySelectorAll('.answers li')) {
      const here = group === '' || answer.dataset.groups.split(' ').includes(group);
      answer.hidden = !here;
      if (here && answer.dataset.outcome === 'contact') reached++;
    }
    const name = commune.selectedOptions[0].text;
    said.textContent = group === ''
      ? said.dataset.any
      : said.dataset.chosen.replace('%s', name).replace('%n', reached).replace('%t', byGap.length);
  });
  commune.value = '';
  tools.hidden = false;
})();
`
