/** Text as it stands in markup. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const inBody = (markup: string) =>
  `<!doctype html><html><head><title>Referat</title></head><body>${markup}</body></html>`
/** The same lines set in other markup, by what that is: the grammar must not lean on the elements. */
export const settings: Record<string, (lines: string[]) => string> = {
  paragraphs: (lines) => inBody(lines.map((line) => `<p>${line}</p>`).join('\n')),
  'boxes in main': (lines) => inBody(`<main>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</main>`),
  'loose text between line breaks': (lines) => inBody(`<div>${lines.join('<br>\n')}</div>`),
  'table cells': (lines) => inBody(`<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`),
  'preformatted text': (lines) => inBody(`<pre>${lines.join('\n')}</pre>`),
}
