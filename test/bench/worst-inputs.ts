import { readText } from '../../lib/minutes/read-meeting.ts'

/** Lines made to keep patterns busy: much of what they look for, and never quite it. */
const pieces: Record<string, string> = {
  digits: '1',
  'digits and stops': '12.34.',
  spaces: ' x ',
  commas: 'A, ',
  brackets: '(A ',
  'opened and closed': '(a) ',
  names: 'Anna Berg ',
  'names and dashes': 'Anna Berg - ',
  kommune: 'Kommune ',
  'long words': 'Økonomiudvalgsmedlem',
  'nearly dates': '12. marts 20',
  dates: 'den 12. marts 2024 ',
  bodies: 'Udvalget for Udvalget ',
  'nearly votes': 'med 12 stemmer (A) ',
  majority: 'Et flertal af A og ',
  absent: 'var fraværende ',
  'away from points': 'under punkt 1, ',
  labels: 'Beslutning: ',
  'dots and tabs': '....\t',
  bars: ' | ',
  quotes: '“”„',
  sentences: 'Ad 1. At. ',
  deferred: 'sagen sendes ikke ',
  decided: 'besluttede at ',
  closed: 'Punktet er lukket ',
}
const frames: [before: string, after: string][] = [
  ['', ''],
  ['1. ', ''],
  ['Beslutning ', ''],
  ['Fraværende: ', '!'],
  ['Sagsnr.: ', ''],
]

/**
 * Minutes with one line of `length` characters where it hurts most: as a title, below a decision, among the facts.
 */
function worstInputs(length: number): { name: string; text: string }[] {
  return Object.entries(pieces).flatMap(([name, piece]) =>
    frames.map(([before, after]) => {
      const line = before + piece.repeat(Math.ceil(length / piece.length)) + after
      const point = (number: number) => `${number}. Titel\nSagsfremstilling\n${line}\nBeslutning\n${line}\nGodkendt.`
      return {
        name: `${before}${name}`,
        text: `Referat af møde i Byrådet den 3. marts 2024 kl. 16:00\n${line}\n${point(1)}\n${point(2)}\nBilag\n${line}`,
      }
    }),
  )
}

const [once, tenfold] = [20_000, 200_000]
/** Less than that, and the clock says nothing. */
const measurable = 0.3

const fastest = (text: string) =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      readText(text)
      return performance.now() - start
    }),
  )

/** The input that suffers most from being ten times as long, and how many times as long it takes: 10 where it's linear. */
export function worstGrowth(): { name: string; ratio: number } {
  const longer = new Map(worstInputs(tenfold).map(({ name, text }) => [name, text]))
  return worstInputs(once)
    .map(({ name, text }) => ({
      name,
      ratio: fastest(longer.get(name) ?? '') / Math.max(fastest(text), measurable),
    }))
    .reduce((worst, one) => (one.ratio > worst.ratio ? one : worst))
}
