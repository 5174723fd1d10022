import type { Line } from './lines.ts'

const kommune = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{0,30}(?:-\p{Lu}\p{L}{0,30}){0,3})\s+(?:Regionsk|K)ommunes?(?![\p{L}])/gu
const region = /(?<![\p{L}\p{N}])Region (?!s)\p{Lu}\p{Ll}+/u
const notNames = new Set([
  'Den',
  'En',
  'Hver',
  'I',
  'Vores',
  'Denne',
  'Jeres',
  'Din',
  'Alle',
  'For',
  'Og',
  'Af',
  'Til',
  'Hele',
  'Som',
])

/** So many lines tell it as well as all of them; only where they don't, the rest is asked. */
const enough = 60

function count(said: readonly { text: string }[], counts: Map<string, number>): void {
  for (const [at, { text }] of said.entries()) {
    if (!text.includes('ommune')) continue
    for (const [, name] of text.matchAll(kommune)) {
      // The head of the page says whose it is; the text may tell of neighbours.
      if (name && !notNames.has(name)) counts.set(name, (counts.get(name) ?? 0) + (at < 12 ? 3 : 1))
    }
  }
}

/** The municipality named oftest on the page, without "Kommune" and its genitive; a region where no municipality is named. */
export function findMunicipality(signs: readonly string[], lines: readonly Line[]): string | null {
  const counts = new Map<string, number>()
  const said = [...signs.map((text) => ({ text })), ...lines.slice(0, enough)]
  count(said, counts)
  if (counts.size === 0) count(lines.slice(enough), counts)
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  if (!best) {
    const named = said
      .slice(0, signs.length + 40)
      .map(({ text }) => region.exec(text)?.[0])
      .find(Boolean)
    return named ?? null
  }
  const stem = best.endsWith('s') ? best.slice(0, -1) : best
  const stemAlone = new RegExp(`(?<![\\p{L}\\p{N}])${stem}(?![\\p{L}\\p{N}])`, 'u')
  return stem !== best && lines.some(({ text }) => text.includes(stem) && stemAlone.test(text)) ? stem : best
}
