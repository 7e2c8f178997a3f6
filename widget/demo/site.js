/**
 * What the demonstration asks of the widget, read from the address of the page: `?territoire=metz&entree=droits`.
 * It runs once, when the page opens; the widget itself never reads or changes the address.
 */
const asked = new URLSearchParams(location.search)
const widget = document.querySelector('parcours-orientation')
const chooser = document.querySelector('.chooser')

for (const field of chooser?.querySelectorAll('select') ?? []) {
  const known = [...field.options].some(({ value }) => value === asked.get(field.name))
  if (known) field.value = asked.get(field.name) ?? ''
}

const territory = chooser?.querySelector('[name=territoire]')?.value
const entry = chooser?.querySelector('[name=entree]')?.value
if (widget !== null) {
  if (entry !== undefined) widget.setAttribute('entree', entry)
  if (territory !== undefined && territory !== 'france') {
    widget.setAttribute('territoire', territory)
    widget.setAttribute('donnees', `packs/${territory}.json`)
  }
  for (const name of ['commune', 'profession', 'theme', 'masquage-auto', 'raccourci', 'sortie-url']) {
    const value = asked.get(name)
    if (value !== null) widget.setAttribute(name, value)
  }
}
