/** The look of a sheet: two columns on A4, told apart without colour, readable on a screen too. */
export const sheetStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; color: #161616; background: #fff; font: 1rem/1.35 "Liberation Sans", Arial, "Arimo", "DejaVu Sans Condensed", Helvetica, sans-serif; }
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
.known ul ul, .exits, .notes { display: inline; }
.notes li { display: inline-block; margin-right: .6em; }
.blank { display: inline-block; width: 2.2em; border-bottom: 1px solid #161616; }
.key p.sort { display: inline; }
.steps > li { padding: .22rem 0 .22rem 2rem; border-bottom: 1px solid #ccc; position: relative; orphans: 3; widows: 3; }
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
.refer h3::after { content: "\\A"; white-space: pre; }
.refer p { display: inline; }
.decide, .invoke { background: #f3f3f3; }
.reach > li { padding: .15rem 0; border-bottom: 1px solid #ccc; }
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
@page { size: A4; margin: 7mm 8mm 9mm; @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt Arial, sans-serif; } @bottom-left { content: "Fiche pour les professionnels"; font: 7.5pt Arial, sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 8pt; line-height: 1.14; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
  h1 { font-size: 15pt; }
  h2 { margin: 4pt 0 1pt; font-size: 10.5pt; border-bottom-width: 1pt; }
  .sheet + .sheet { margin: 0; break-before: page; }
  .columns { columns: 2; column-gap: 4.5mm; column-fill: auto; }
  .steps > li { padding: 1pt 0 1pt 15pt; }
  .number { width: 13pt; }
  .governance, .key { margin-top: 2pt; padding: 1pt 3pt; }
  .key { padding: 0; }
  .reach > li { padding: 1pt 0; }
  .sources { font-size: 6.5pt; line-height: 1.08; }
}
`
