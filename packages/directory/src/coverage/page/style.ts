/** How the coverage page looks: on a screen, narrow or wide, light or dark, and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#fff, #12181f);
  --ground-2: light-dark(#f4f6f8, #1b242e);
  --text: light-dark(#1b2330, #e6ebf0);
  --text-2: light-dark(#475467, #b3bdc9);
  --line: light-dark(#d5dbe1, #36424f);
  --control: light-dark(#667085, #8593a3);
  --primary: light-dark(#0b5563, #8fd0da);
  --contact: light-dark(#0b6e5f, #5fc9b3);
  --to-confirm: light-dark(#b26a00, #f0b04f);
  --none: light-dark(#9b1c1c, #ff9d91);
  --unknown: light-dark(#8a94a1, #7d8a99);
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-block-start: 4.5rem; }
body {
  max-inline-size: 78rem;
  margin: 0 auto;
  padding: 2.5rem clamp(1rem, 4vw, 3rem) 4rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, p, ul, ol, dl, dd, table { margin: 0; padding: 0; }
ul, ol { list-style-type: ""; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.25rem); line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin-block: 3rem 0.5rem; font-size: 1.35rem; line-height: 1.25; }
a { color: var(--primary); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; border-radius: 0.2rem; }
.where { margin-block-start: 0.5rem; color: var(--text-2); }
.fictional { display: inline-block; margin-block-start: 0.75rem; padding: 0.1rem 0.6rem; border: 1px solid var(--control); border-radius: 1rem; font-size: 0.875rem; font-weight: 600; }
.contents { margin-block-start: 1rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
.contents a { display: inline-block; padding-block: 0.25rem; }
.lead { max-inline-size: 62ch; color: var(--text-2); }
.name { unicode-bidi: isolate; }

.headline { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; margin-block: 0.75rem 1rem; }
.headline strong { font-size: clamp(2.75rem, 2rem + 4vw, 4.25rem); line-height: 1; letter-spacing: -0.03em; font-weight: 700; }
.headline span { max-inline-size: 46ch; font-size: 1.125rem; line-height: 1.35; }
.bar { display: block; inline-size: 100%; block-size: 0.9rem; border-radius: 0.25rem; background: var(--ground-2); print-color-adjust: exact; }
.bar .contact { fill: var(--contact); }
.bar .to-confirm { fill: var(--to-confirm); }
.bar .none { fill: var(--none); }
.bar .unknown { fill: var(--unknown); }
.legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 1rem 2rem; margin-block: 1.25rem 1rem; }
.legend dt { display: flex; align-items: center; gap: 0.5rem; font-weight: 600; }
.legend dd { color: var(--text-2); font-size: 0.9375rem; line-height: 1.4; }
.legend .figure { color: var(--text); font-size: 1.125rem; font-variant-numeric: tabular-nums; }
.mark { flex: none; inline-size: 1rem; block-size: 1rem; overflow: visible; }
.mark.contact { color: var(--contact); }
.mark.to-confirm { color: var(--to-confirm); }
.mark.none { color: var(--none); }
.mark.unknown { color: var(--unknown); }

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-block: 1rem; }
.tools[hidden] { display: none; }
.tools label { font-weight: 600; }
select {
  min-block-size: 2.75rem;
  max-inline-size: 100%;
  padding: 0.4rem 0.6rem;
  border: 1px solid var(--control);
  border-radius: 0.375rem;
  background: var(--ground);
  color: inherit;
  font: inherit;
}
.said { color: var(--text-2); }

table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
caption { padding-block-end: 0.75rem; color: var(--text-2); text-align: start; }
.need-column { inline-size: 27%; }
.gap-column { inline-size: 16%; }
th, td { padding: 0.85rem 1rem 0.85rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: inherit; }
td:last-child { padding-inline-end: 0; }
thead th { position: sticky; inset-block-start: 0; z-index: 1; padding-block: 0; background: var(--ground); border-block-end: 0; box-shadow: inset 0 -2px 0 var(--text); font-weight: 600; vertical-align: bottom; }
thead .plain { display: block; padding-block: 0.7rem; }
thead button { display: flex; align-items: center; gap: 0.4rem; inline-size: 100%; min-block-size: 2.75rem; padding: 0.4rem 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
thead button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
thead button::after { content: "↕"; flex: none; color: var(--text-2); }
[aria-sort="descending"] button::after { content: "↓"; color: inherit; }
[aria-sort="ascending"] button::after { content: "↑"; color: inherit; }
tbody th { font-weight: 600; }
.purpose { display: block; color: var(--text-2); font-size: 0.9375rem; font-weight: 400; line-height: 1.4; }
.gap strong { font-size: 1.5rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.gap .of { color: var(--text-2); }
.gap .bar { block-size: 0.5rem; margin-block-start: 0.4rem; border-radius: 0.2rem; }
.answers { display: grid; gap: 0.6rem; }
.answers li { display: grid; grid-template-columns: 1rem 1fr; gap: 0 0.6rem; }
.answers li[hidden] { display: none; }
.answers .mark { margin-block-start: 0.25rem; }
.answers .detail { display: block; color: var(--text-2); font-size: 0.9375rem; line-height: 1.4; }

.asking { counter-reset: asking; border-block-start: 1px solid var(--line); margin-block-start: 1rem; }
.asking > li { counter-increment: asking; display: grid; grid-template-columns: 2.25rem minmax(0, 2fr) minmax(0, 5fr); gap: 0.25rem 1.25rem; padding-block: 0.85rem; border-block-end: 1px solid var(--line); }
.asking > li::before { content: counter(asking); color: var(--text-2); font-variant-numeric: tabular-nums; text-align: end; }
.asking .who { font-weight: 600; }
.asking .unlocks { display: block; color: var(--text-2); font-size: 0.9375rem; font-weight: 400; }
.asking .questions li { display: grid; grid-template-columns: 1rem 1fr; gap: 0 0.6rem; }
.asking .questions li + li { margin-block-start: 0.3rem; }
.box { inline-size: 0.9rem; block-size: 0.9rem; margin-block-start: 0.3rem; border: 1.5px solid var(--control); border-radius: 0.15rem; }
.asking .note { margin-block-start: 0.5rem; color: var(--text-2); font-size: 0.9375rem; line-height: 1.4; }

@media (max-width: 46rem) {
  body { padding-block-start: 1.5rem; }
  table, caption, thead, tbody, tr, th, td { display: block; inline-size: auto; }
  colgroup { display: none; }
  thead { border-block-end: 2px solid var(--text); }
  thead tr { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
  thead th { position: static; padding: 0; box-shadow: none; }
  thead button { inline-size: auto; }
  thead th:last-child { display: none; }
  tbody tr { padding-block: 1rem; border-block-end: 1px solid var(--line); }
  tbody th, tbody td { padding: 0; border: 0; }
  .gap { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.4rem; margin-block: 0.4rem 0.75rem; }
  .gap .bar { flex-basis: 100%; margin-block-start: 0.2rem; }
  .asking > li { grid-template-columns: minmax(0, 1fr); }
  .asking > li::before { display: none; }
}

@media (forced-colors: active) {
  .bar { border: 1px solid; }
  .mark { color: CanvasText; }
  .bar rect { forced-color-adjust: none; }
}

@media print {
  @page { size: A4; margin: 14mm 13mm; }
  :root { color-scheme: light; font-size: 9pt; }
  body { max-inline-size: none; padding: 0; line-height: 1.35; }
  h1 { font-size: 18pt; }
  h2 { margin-block: 1.5rem 0.35rem; font-size: 12.5pt; break-after: avoid; }
  .contents, .tools, thead button::after { display: none; }
  .headline strong { font-size: 30pt; }
  .legend { grid-template-columns: repeat(4, 1fr); gap: 0.75rem; margin-block: 0.75rem; }
  thead { display: table-header-group; }
  thead th { position: static; box-shadow: none; border-block-end: 1.5pt solid; padding-block: 0 0.3rem; }
  thead .plain, thead button { min-block-size: 0; padding: 0; }
  tr, .asking > li { break-inside: avoid; }
  th, td, .asking > li { padding-block: 0.45rem; }
  .answers { gap: 0.3rem; }
  .answers li[hidden] { display: grid; }
  .gap strong { font-size: 12pt; }
  .lead { max-inline-size: none; }
}
`
