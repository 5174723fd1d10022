import { randomFrom } from '../trials/random.ts'

const words =
  `forvaltningen udvalget området kommunen borgerne budgettet planen skolen anlægget støtten driften rammen indsatsen aftalen
  behovet perioden projektet ejendommen lokalplanen høringen vurderingen ændringen muligheden udgiften indtægten kapaciteten
  medarbejderne familierne tilbuddet kvaliteten samarbejdet vejen stien naturen klimaet er bliver kan skal har får giver
  tager og at på til med for i af den der som en et ikke også samt efter ved fra inden`.split(/\s+/)
const outcomes = ['Godkendt.', 'Anbefales godkendt.', 'Taget til efterretning.', 'Udsat.', 'Sagen blev drøftet.']

/**
 * A long municipal page of minutes as FirstAgenda and Word leave them: spans in paragraphs, lists, tables, a menu and a
 * footer around them. `items` points give some `items` times 4 kB of text and 95 elements: 34 make the page that the project's first
 * measurements were taken on (134 kB, 3,173 elements).
 */
export function longPage(items: number): string {
  const random = randomFrom(20240303)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const sentence = () => {
    const said = Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(words)).join(' ')
    return `${said[0]?.toUpperCase()}${said.slice(1)}.`
  }
  const paragraph = () =>
    `<p><span>${Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ')}</span></p>\n`
  const paragraphs = (count: number) => Array.from({ length: count }, paragraph).join('')
  const item = (_: unknown, at: number) => `
    <h2>${at + 1}. ${sentence().slice(0, 60)}</h2>
    <p>Sagsnr.: 01.02.05-P16-${at + 1}-24</p>
    <h3>Resume</h3>${paragraphs(1)}
    <h3>Sagsfremstilling</h3>${paragraphs(6)}
    <ul>${Array.from({ length: 5 }, () => `<li>${sentence()}</li>`).join('\n')}</ul>
    <table>${Array.from({ length: 4 }, () => `<tr>${'<td><p><span>12.500</span></p></td>'.repeat(4)}</tr>`).join('')}</table>
    <h3>Økonomi</h3>${paragraphs(2)}
    <h3>Indstilling</h3><ol><li>at ${sentence()}</li><li>at ${sentence()}</li></ol>
    <h3>Beslutning</h3><p>${pick(outcomes)}</p><p>Tove Aasen (A) var fraværende.</p>
    <h3>Bilag</h3><ul><li><a href="/bilag/${at}.pdf">Notat om punkt ${at + 1}.pdf</a></li></ul>`
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Referat</title></head><body>
    <header><nav><ul>${'<li><a href="/">Borger</a></li>'.repeat(40)}</ul></nav></header>
    <main><h1>Referat af møde i Teknikudvalget den 3. marts 2024 kl. 15.00</h1><p>Strandmark Kommune</p>
    ${Array.from({ length: items }, item).join('\n')}</main><footer><p>Strandmark Kommune</p></footer></body></html>`
}
