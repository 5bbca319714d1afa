import { FIND_KINDS } from "./finds.js";

/** Every kind has a form besides its colour, so that a print in black and white still tells them apart. */
const KINDS = `
mark { background: none; color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone }
mark.statement { background: var(--statement-tint); border-radius: .15em }
mark.encounter { text-decoration: underline double var(--encounter) 2px; text-underline-offset: .42em }
mark.act { text-decoration: underline solid var(--act) 2px; text-underline-offset: .24em }
mark.date { border-radius: .2em; outline: 1px solid var(--date) }
mark.person { text-decoration: underline dotted var(--person) 1.5px; text-underline-offset: .12em }
mark[data-n]::before {
  content: attr(data-n); display: inline-block; font: 600 .62em/1 var(--sans); vertical-align: super;
  margin: 0 .25em 0 .1em; color: var(--here) }
.encounter { --here: var(--encounter) } .statement { --here: var(--statement) } .act { --here: var(--act) }
.date { --here: var(--date) } .person { --here: var(--person) }
mark:target { box-shadow: 0 0 0 .15em var(--here); border-radius: .1em }`;

const COLOURS = `
:root { color-scheme: light dark; --sans: system-ui, sans-serif;
  --paper: #fdfcfa; --ink: #1d1d1f; --faint: #63636b; --line: #dddad3;
  --encounter: #7d3cb5; --statement: #1f5fa8; --statement-tint: #e3eefb; --act: #b94a00; --date: #24764a; --person: #55555c }
@media (prefers-color-scheme: dark) { :root {
  --paper: #17181b; --ink: #e6e4df; --faint: #a0a0a8; --line: #36373c;
  --encounter: #c99af0; --statement: #86b8f2; --statement-tint: #1e2f45; --act: #f0a063; --date: #72c796; --person: #a9a9b2 } }`;

const LAYOUT = `
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 74rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.75 Georgia, "Times New Roman", serif; overflow-wrap: anywhere }
header { font-family: var(--sans); border-bottom: 1px solid var(--line); margin-bottom: 1.5rem; padding-bottom: 1rem }
h1 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .25rem }
header p { margin: 0; color: var(--faint); font-size: .875rem }
nav { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1rem }
nav label { border: 1px solid var(--line); border-left: .3rem solid var(--here); border-radius: .3rem; cursor: pointer;
  font-size: .8125rem; line-height: 1; padding: .5rem .65rem; color: var(--faint) }
nav label span { color: var(--ink) }
section { display: grid; grid-template-columns: minmax(0, 1fr) 25rem; gap: 0 2.5rem; align-items: start }
.text { white-space: pre-wrap }
.margin { list-style: none; margin: .2rem 0 1.2rem; padding: 0; font: .8125rem/1.4 var(--sans) }
.note { border-left: .2rem solid var(--here); padding: 0 0 0 .6rem; margin-bottom: .4rem }
.note a { color: inherit; text-decoration: none } .note a:hover b { text-decoration: underline }
.note i { color: var(--here); font-style: normal; font-weight: 600 }
.note > span { color: var(--faint) } .note > span::before { content: " · " }
.note:is(.date, .person) { margin-bottom: .2rem }
details { color: var(--faint) } summary { cursor: pointer } details ul { margin: 0; padding-left: 1rem }
.switch { position: absolute; opacity: 0 }`;

const SWITCHES = FIND_KINDS.map(
  (kind) => `
#show-${kind}:not(:checked) ~ main mark.${kind} { all: unset }
#show-${kind}:not(:checked) ~ main mark.${kind}::before, #show-${kind}:not(:checked) ~ main .note.${kind} { display: none }
#show-${kind}:not(:checked) ~ header label.${kind} { border-left-color: var(--line) }
#show-${kind}:not(:checked) ~ header label.${kind} span { text-decoration: line-through; color: var(--faint) }
#show-${kind}:focus-visible ~ header label.${kind} { outline: 2px solid var(--ink); outline-offset: 2px }`,
).join("");

const SCREENS = `
@media (max-width: 50rem) {
  body { padding: 1rem .9rem 3rem; font-size: 1rem }
  section { grid-template-columns: minmax(0, 1fr) }
  .margin { margin: 0 0 1.5rem } }
@media print {
  :root { --paper: #fff; --ink: #000; --faint: #333; --line: #999; --encounter: #5b2a86; --statement: #174a85;
    --statement-tint: #e8e8e8; --act: #8a3700; --date: #1b5937; --person: #333; color-scheme: light }
  body { font-size: 10.5pt; line-height: 1.6; max-width: none; padding: 0 }
  section { grid-template-columns: minmax(0, 1fr) 14rem; gap: 0 1.2rem }
  .note { break-inside: avoid }
  details:not([open]) { display: none }
  mark { -webkit-box-decoration-break: slice; box-decoration-break: slice }
  mark.statement { border-left: 1pt solid var(--statement); border-right: 1pt solid var(--statement) } }`;

/** The style sheet of a page. */
export const STYLE = COLOURS + LAYOUT + KINDS + SWITCHES + SCREENS + "\n";
