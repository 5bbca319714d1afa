const COLOURS = `
:root { color-scheme: light dark; --sans: "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --serif: Georgia, "Times New Roman", "Liberation Serif", serif;
  --paper: #fdfcfa; --ink: #1d1d1f; --faint: #5c5c64; --line: #d8d4cb; --late: #a3260e; --link: #1f5fa8 }
@media (prefers-color-scheme: dark) { :root {
  --paper: #17181b; --ink: #e6e4df; --faint: #a3a3ab; --line: #3a3b41; --late: #ff9d87; --link: #8fbdf4 } }`;

const SCREEN = `
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 50rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--sans); overflow-wrap: anywhere }
header { border-bottom: 2px solid var(--ink); padding-bottom: .75rem }
header p { margin: 0; color: var(--faint); font-size: .875rem }
.kicker { text-transform: uppercase; letter-spacing: .08em; font-weight: 600 }
h1 { font: 600 1.9rem/1.2 var(--serif); margin: .1rem 0 .35rem }
h2 { font-size: 1rem; line-height: 1.3; margin: 1.6rem 0 .4rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line) }
ul { list-style: none; margin: 0; padding: 0 }
li { margin: 0 0 .55rem; padding-left: 1rem; position: relative }
ul li::before { content: "–"; position: absolute; left: 0; color: var(--faint) }
q { quotes: none; font-family: var(--serif); font-size: 1.04em }
.overdue { color: var(--late); font-weight: 600 }
a { color: var(--link); text-underline-offset: .15em }
sup { line-height: 0; font-size: .7em } sup a { text-decoration: none; padding: 0 .1em } sup a:hover { text-decoration: underline }
.more, .missing { color: var(--faint); font-size: .875rem }
.evidence ol { margin: 0; padding-left: 2.2rem; font-size: .875rem } .evidence li { padding-left: .2rem }
li:target { outline: 2px solid var(--link); outline-offset: .2rem; border-radius: .1rem }
.live { white-space: nowrap }`;

/** Two pages of A4. What these sizes hold is counted by `fit.ts`. */
const PRINT = `
@page { size: A4; margin: 13mm 15mm 14mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 7pt sans-serif; color: #555 } }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #999; --late: #8c1d08; --link: #000 }
  body { max-width: none; padding: 0; font-size: 8.8pt; line-height: 1.32 }
  header { padding-bottom: 4pt; border-bottom-width: 1pt } header p { font-size: 7.6pt }
  h1 { font-size: 16pt; margin: 0 0 1pt }
  h2 { font-size: 9pt; margin: 7pt 0 2.5pt; padding-bottom: 1pt; border-bottom-width: .5pt; break-after: avoid }
  li { margin-bottom: 2.2pt; padding-left: 8pt; break-inside: avoid }
  a { text-decoration: none }
  .more, .missing { font-size: 7.6pt }
  .people ul { columns: 2; column-gap: 7mm }
  .missing { margin: 5pt 0 0 }
  .evidence ol { columns: 2; column-gap: 7mm; padding-left: 0; font-size: 6.3pt; line-height: 1.25; list-style-position: inside }
  .evidence li { padding: 0; margin-bottom: 1.1pt }
  .evidence h2 { margin-top: 8pt } .live { display: none } }`;

/** The style sheet of a brief, on the screen and on paper. */
export const STYLE = COLOURS + SCREEN + PRINT + "\n";
