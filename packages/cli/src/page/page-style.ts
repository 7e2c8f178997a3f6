/** The look of a page for reviewers: plain, to be read on a screen or on paper. */
export const pageStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #161616; background: #fff; font: 1rem/1.45 system-ui, "Liberation Sans", Arial, sans-serif; }
a { color: #003a8c; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #161616; }
article { margin: 1rem 0; padding: .5rem 1rem; border: 1px solid #767676; }
article h3 { margin: .2rem 0; font-size: 1.05rem; }
article p { margin: .25rem 0; }
code { font-size: .95em; overflow-wrap: anywhere; }
.governance, .disagreement { padding: .4rem .6rem; border: 2px solid #161616; }
.disagreement { border-style: dashed; }
.missing { font-weight: bold; }
svg { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  article { break-inside: avoid; }
  a { color: inherit; }
}
`
