/** How the page of a comparison looks: before and now side by side, one above the other on a narrow screen, and on paper. */
export const style = `
:root { color-scheme: light dark; --text: light-dark(#1b2330, #e6ebf0); --ground: light-dark(#fff, #12181f); --line: light-dark(#d5dbe1, #36424f); --soft: light-dark(#f4f6f8, #1b242e); --soft-text: light-dark(#475467, #b3bdc9); --safety: light-dark(#9b1c1c, #ff9d91); }
*, ::before, ::after { box-sizing: border-box; }
body { max-inline-size: 70rem; margin: 0 auto; padding: 2rem clamp(1rem, 4vw, 3rem) 4rem; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin-block-start: 3rem; border-block-end: 1px solid var(--line); }
article { margin-block: 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
article.safety { border-inline-start: 0.4rem solid var(--safety); }
article h3 { margin: 0; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { inline-size: 50%; padding: 0.5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
tr.answer th { inline-size: 100%; background: var(--soft); font-weight: 400; }
details { margin-block: 0.25rem; padding-inline-start: 1rem; }
summary { cursor: pointer; padding-block: 0.25rem; }
h4 { margin-block: 1rem 0.25rem; }
code { font-size: 0.875em; color: var(--soft-text); }
ol, ul { padding-inline-start: 1.5rem; }
li { margin-block: 0.25rem; }
ol > li { margin-block: 0.75rem; }
li > ul { padding: 0; list-style: none; }
@media (max-width: 40rem) { table, tbody, tr, td, th { display: block; inline-size: 100%; } thead { position: absolute; clip-path: inset(50%); } td::before { content: attr(data-of); font-weight: 600; } }
@media print { article { break-inside: avoid; } }
`
