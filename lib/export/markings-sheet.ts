/**
 * How exported markings look, on paper and on the screen: the style sheet of what `markingsBody` writes, and of nothing else
 * on the page. Light in any case, since it is to be printed.
 */
export const markingsSheet = `@page { margin: 20mm 18mm; }
.markings {
  --rule: #c9c4b8;
  box-sizing: border-box;
  max-width: 44rem;
  margin: 0 auto;
  padding: 2rem 1.5rem 4rem;
  color-scheme: light;
  color: #1d1b16;
  background: #fff;
  font: 11pt/1.5 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  hyphens: manual;
  overflow-wrap: anywhere;
}
.markings h1, .markings h2, .markings h3 {
  margin: 0;
  font-weight: 600;
  line-height: 1.25;
  text-wrap: balance;
  break-after: avoid;
}
.markings h1 { font-size: 1.7em; }
.markings h2 { font-size: 1.25em; margin-top: 2.2em; padding-bottom: 0.3em; border-bottom: 1px solid var(--rule); }
.markings h3 { font-size: 1.05em; margin-top: 1.6em; }
.markings p { margin: 0.35em 0 0; orphans: 3; widows: 3; unicode-bidi: isolate; }
.markings a { color: #174a7c; text-underline-offset: 0.15em; }
.markings h3 a { color: inherit; text-decoration-color: var(--rule); }
.markings .count, .markings .source, .markings figcaption { color: #55503f; }
.markings .source { margin-top: 1em; font-size: 0.85em; break-before: avoid; }
.markings figure { margin: 1em 0 0; padding-left: 0.9em; border-left: 4px solid var(--colour); }
.markings .yellow { --colour: #b08400; }
.markings .green { --colour: #268444; border-left-style: double; }
.markings .blue { --colour: #2c6ebe; border-left-style: dashed; }
.markings .red { --colour: #c43830; border-left-style: dotted; }
.markings blockquote { margin: 0; }
.markings blockquote p:first-child { margin-top: 0; }
.markings figcaption { margin-top: 0.4em; font-size: 0.9em; }
.markings .meaning { font-weight: 600; }
.markings .state { font-style: italic; }
.markings .note { margin-top: 0.5em; color: #1d1b16; }
@media print {
  .markings { max-width: none; margin: 0; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .markings a { color: inherit; text-decoration: none; }
  .markings figcaption { break-before: avoid; }
}
`
