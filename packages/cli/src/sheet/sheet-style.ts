/** The sheets of a booklet, each with its number at the foot of its pages: the contents call them by it. */
export function footStyle(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const sheet = `f${index + 1}`
    return `#${sheet} { page: ${sheet}; } @page ${sheet} { @bottom-left { content: "Fiche ${index + 1}, pour les professionnels"; font: 8.5pt "PT Sans Narrow", sans-serif; } }`
  }).join('\n')
}

/** The look of a sheet: two columns on A4, told apart without colour, readable on a screen too. */
export const sheetStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; color: #161616; background: #fff; font: 1rem/1.35 "PT Sans Narrow", "Arial Narrow", Arial, sans-serif; }
a { color: inherit; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.15; }
h2 { margin: 1rem 0 .3rem; font-size: 1.15rem; border-bottom: 2px solid #161616; break-after: avoid; }
h3 { display: inline; margin: 0; font-size: 1em; }
p { margin: 0; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.sheet + .sheet { margin-top: 3rem; }
.lead { margin-top: .2rem; }
.governance { margin-top: .3rem; padding: .2rem .5rem; border: 1px solid #161616; font-size: .9em; }
.governance strong { text-transform: uppercase; }
.key { margin-top: .3rem; font-size: .9em; }
.key li { display: inline; margin-right: .7em; }
.columns { columns: 26rem 2; column-gap: 1.5rem; column-rule: 1px solid #ccc; }
.columns > h2:first-child { margin-top: 0; }
.known { border: 1px solid #161616; padding: .2rem .5rem; font-size: .9em; }
.known ul ul, .exits, .answers, .key ul, .key p { display: inline; }
.answers + .exits::before { content: " \\25b8  "; }
.ask .answers::before { content: "\\A"; white-space: pre; }
.steps > li { padding: .22rem 0 .22rem 2rem; border-bottom: 1px solid #ccc; position: relative; orphans: 2; widows: 2; }
.number { position: absolute; left: 0; width: 1.65rem; text-align: right; font-weight: bold; }
.sort { font-weight: bold; }
.ask h3 { font-size: 1.05em; }
.say { font-style: italic; }
.answers li, .exits li { display: inline; }
.answers li + li::before, .exits li + li::before { content: "\\00a0\\00b7  "; }
.letter { font-weight: bold; }
.go { font-weight: bold; white-space: nowrap; }
.urgency { display: inline-block; padding: 0 .35em; border: 1px solid #161616; font-weight: bold; font-size: .88em; white-space: nowrap; }
.urgency.now { background: #b30000; border-color: #b30000; color: #fff; }
.urgency.h24 { background: #ffe8c9; border-width: 2px; }
.urgency.h72 { background: #fff6c2; }
.urgency.week { border-style: dashed; }
.urgency.later { border-style: dotted; }
.not { font-weight: bold; }
.refer p, .ask p { display: inline; }
.whom { font-weight: bold; font-style: italic; }
.decide, .invoke { background: #f3f3f3; }
.reach > li { padding: .15rem 0; border-bottom: 1px solid #ccc; }
.reach > .numbered { display: inline; border: 0; }
.numbered + .numbered::before { content: " \\25cf  "; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.groups li { display: inline; margin-right: .6em; }
.steps h3, .answers li:first-child { break-after: avoid; }
.reach ul { display: inline; }
.reach ul li { display: inline; }
.reach ul li + li::before { content: " ; "; }
.fact { font-weight: bold; }
.missing { font-style: italic; }
.sources { font-size: .85em; }
.sources li { display: inline; }
.sources li + li::before { content: "\\00a0\\00b7  "; }
.contents li { padding: .3rem 0; }
.cover .governance { max-width: 45rem; margin: 1rem 0; }
@page { size: A4; margin: 5mm 7mm 7mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt "PT Sans Narrow", sans-serif; } @bottom-left { content: "Fiche pour les professionnels"; font: 8.5pt "PT Sans Narrow", sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.09; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
  h1 { display: inline; font-size: 13pt; }
  .lead { display: inline; margin-left: 4pt; }
  h2 { margin: 3pt 0 1pt; font-size: 10.5pt; border-bottom-width: 1pt; }
  .sheet + .sheet { margin: 0; break-before: page; }
  .columns { columns: 2; column-gap: 4mm; column-fill: auto; }
  .steps > li { padding: .35pt 0 .35pt 14.5pt; border-bottom-width: .5pt; }
  .number { width: 12.5pt; }
  .cover { padding: 20mm 15mm; font-size: 13pt; line-height: 1.3; }
  .cover h1 { display: block; font-size: 26pt; }
  .cover h2 { font-size: 16pt; margin: 8mm 0 2mm; }
  .cover .governance { margin: 6mm 0; padding: 3mm 4mm; font-size: 13pt; }
  .governance, .key { margin-top: 2pt; padding: 1pt 3pt; font-size: 8.5pt; }
  .known, .urgency, .sources { font-size: 8.5pt; }
  .urgency { line-height: 1; padding: 0 2pt; border-width: .75pt; }
  .key { padding: 0; }
  .reach > li { padding: .35pt 0; border-bottom-width: .5pt; }
}
`
