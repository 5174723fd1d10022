import type { Line } from './lines.ts'

const kommune = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{0,30}(?:-\p{Lu}\p{L}{0,30}){0,3})\s+(?:Regionsk|K)ommunes?(?![\p{L}])/gu
const region = /(?<![\p{L}\p{N}])Region (?!s)\p{Lu}\p{Ll}+/gu
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

/** The first name; without the genitive's s where the text has it without one, or it ends as no Danish name does. */
function withoutGenitive([first, ...others]: readonly string[]): string | null {
  if (!first?.endsWith('s')) return first ?? null
  const stem = first.slice(0, -1)
  return others.includes(stem) || /(?:land|jylland|danmark|staden|fyn)$/u.test(stem) ? stem : first
}

/** The municipality named oftest on the page, without "Kommune" and its genitive; a region where no municipality is named. */
export function findMunicipality(signs: readonly string[], lines: readonly Line[]): string | null {
  const counts = new Map<string, number>()
  const said = [...signs.map((text) => ({ text })), ...lines.slice(0, enough)]
  count(said, counts)
  if (counts.size === 0) count(lines.slice(enough), counts)
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  if (!best) {
    const named = said.slice(0, signs.length + 40).flatMap(({ text }) => text.match(region) ?? [])
    return withoutGenitive(named)
  }
  // No place is called "-havns"; names like Horsens and Assens do end in s.
  if (best.endsWith('havns')) return best.slice(0, -1)
  const stem = best.endsWith('s') ? best.slice(0, -1) : best
  const stemAlone = new RegExp(`(?<![\\p{L}\\p{N}])${stem}(?![\\p{L}\\p{N}])`, 'u')
  return stem !== best && lines.some(({ text }) => text.includes(stem) && stemAlone.test(text)) ? stem : best
}
