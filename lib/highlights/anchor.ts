import type { Anchor, Found } from './model.ts'
import type { PageIndex, Span } from './page-index.ts'
import { candidatesOf, type Candidate } from './point-key.ts'
import { contextAt, placesOf, quoteOf, type Quote } from './quote.ts'
import { trace, type Trace } from './trace.ts'

/** So many letters on either side, as they were, prove a place where the words stand but once. */
const enough = 40
/** Letters next to words that are told apart from the same words elsewhere by these. */
const near = 16
/** Words so long aren't written twice by chance. */
const long = 36
/** Shorter words are told by what stands around them alone. */
const short = 14
/** A point that may be another one has to hold so much of the text around the words, and so many letters of it. */
const proof = { part: 0.6, held: 60 }

const lost: Found = { verdict: 'orphan', span: null }
const spanAt = (at: number, { words }: Quote): Span => [at, at + words.length]

/**
 * Looks for marked words on a page. First they are looked for as they were, with what stood around them; else what became
 * of the text around them tells what became of them; and else long words that stood once, and stand once, are found
 * anywhere. What isn't proved is lost: a marking in the wrong place is worse than one in none.
 */
export function find(index: PageIndex, anchor: Anchor): Found {
  const parts = partsFor(index, anchor)
  const alone = findAlone(index, anchor, parts)
  if (alone) return alone
  const quote = quoteOf(anchor)
  if (quote.words === '') return lost
  const asWas = findAsWas(index, anchor, quote, parts)
  if (asWas) return asWas
  const traced = findTraced(index, anchor, quote, parts)
  return traced === 'nowhere' ? (findAnywhere(index, anchor, quote, parts) ?? lost) : traced
}

type Part = Pick<Candidate, 'isSure'> & { span: Span; isSameNumber: boolean }

/** The parts of the page in which the words may stand; what isn't sure comes last. */
function partsFor({ points, text }: PageIndex, { point, count }: Anchor): Part[] {
  if (point) {
    return candidatesOf(point, points).map(({ point: { span, key }, isSure }) => ({
      span,
      isSure,
      isSameNumber: key.number === point.number,
    }))
  }
  // Another program marked them, which knows no points.
  if (count.nth < 0) return [{ span: [0, text.length], isSure: false, isSameNumber: false }]
  const [head, tail] = [points[0]?.span[0] ?? text.length, points.at(-1)?.span[1] ?? text.length]
  const outside: Span[] = [
    [0, head],
    [tail, text.length],
  ]
  return outside.flatMap((span) => (span[0] < span[1] ? { span, isSure: false, isSameNumber: false } : []))
}

/** The quick answer for most: they stood in their point but once, and do so now, with the nearest of what stood around them. */
function findAlone(
  { text }: PageIndex,
  { count, exact, before, after }: Anchor,
  parts: readonly Part[],
): Found | undefined {
  const [part] = parts
  if (!part?.isSure || count.point !== 1) return undefined
  // More than enough to have so many letters when white space is dropped.
  const nearest = { exact, before: before.slice(-3 * enough), after: after.slice(0, 3 * enough) }
  const quote = quoteOf(nearest)
  const [at, second] = placesOf(quote.words, text, ...part.span, 2)
  if (at === undefined || second !== undefined) return undefined
  const { left, right } = contextAt(quote, text, at)
  const isNear = left >= Math.min(enough, quote.before.length) && right >= Math.min(enough, quote.after.length)
  return isNear && left + right >= enough ? { verdict: 'exact', span: spanAt(at, quote) } : undefined
}

/** Where the words stand as they did, with all that stood around them. */
function findAsWas(index: PageIndex, { count }: Anchor, quote: Quote, parts: readonly Part[]): Found | undefined {
  const whole = parts.flatMap((part) => {
    const places = placesOf(quote.words, index.text, ...part.span)
    return places.flatMap((at, nth) => {
      const { left, right } = contextAt(quote, index.text, at)
      const isWhole = left === quote.before.length && right === quote.after.length
      return isWhole ? { at, nth, of: places.length, isSameNumber: part.isSameNumber } : []
    })
  })
  if (whole.length === 0) return undefined
  const numbered = whole.filter(({ isSameNumber }) => isSameNumber)
  const same = numbered.length > 0 ? numbered : whole
  // Where the text repeats itself: the one in order, as long as there are as many as there were.
  const chosen = same.length === 1 ? same : same.filter(({ nth, of }) => nth === count.nth && of === count.point)
  const [one] = chosen
  if (!one || chosen.length > 1) return { verdict: 'ambiguous', span: null }
  return { verdict: 'exact', span: spanAt(one.at, quote) }
}

/**
 * What became of the words by what became of the text around them. `nowhere` where that tells nothing; where it tells that
 * they were taken out they are lost, whatever stands elsewhere.
 */
function findTraced(index: PageIndex, { count }: Anchor, quote: Quote, parts: readonly Part[]): Found | 'nowhere' {
  for (const { span, isSure } of parts) {
    const traced = trace(index, quote, span)
    if (!isSure && (traced.part < proof.part || traced.held < proof.held)) continue
    const found = judge(index, quote, traced)
    if (found === 'nowhere') continue
    // What stood before them stands right before what stood after them now: they were taken out, whatever looks like them.
    if (isJoined(index, quote, span)) return lost
    // One of several is gone: where nothing next to them tells them apart, it may have been this one.
    const isOneGone = count.point > 1 && placesOf(quote.words, index.text, ...span).length < count.point
    if (found.verdict !== 'exact' || !found.span || !isOneGone) return found
    const { left, right } = contextAt(quote, index.text, found.span[0])
    const isNext = left >= Math.min(near, quote.before.length) && right >= Math.min(near, quote.after.length)
    return isNext ? found : { verdict: 'ambiguous', span: null }
  }
  return 'nowhere'
}

/** Whether a part holds what stood before the words and what stood after them as one. */
function isJoined({ text }: PageIndex, { before, after }: Quote, [from, to]: Span): boolean {
  const joined = before.slice(-near) + after.slice(0, near)
  const at = joined.length > near ? text.indexOf(joined, from) : -1
  return at >= 0 && at + joined.length <= to
}

/** What a trace says of the words. */
function judge({ text }: PageIndex, { words }: Quote, found: Trace): Found | 'nowhere' {
  const { span, likeness, kept, left, right, held, part, isAmbiguous } = found
  if (isAmbiguous) return { verdict: 'ambiguous', span: null }
  const isNear = left >= 0.5 && right >= 0.5
  const isHeld = left + right >= 0.5 || held >= proof.held || part >= 0.3
  const isSame = span !== null && text.slice(...span) === words
  if (isSame && isHeld) return { verdict: 'exact', span }
  const isShort = words.length < short
  const needed = isShort ? 0.6 : isNear ? 0.45 : 0.7
  // A label that shares a word with what was taken out beside it is no change of that.
  const isLike = span !== null && likeness >= needed && kept >= 0.4 && span[1] - span[0] >= words.length / 2
  if (isLike && !isSame && isHeld && (isNear || !isShort)) return { verdict: 'changed', span }
  return isNear ? lost : 'nowhere'
}

/**
 * Long words that stood on the page but once, and stand there but once now, with much of what stood next to them: they were
 * moved together. Words alone may be another point's: what one clerk wrote once another writes again.
 */
function findAnywhere({ text }: PageIndex, { count }: Anchor, quote: Quote, parts: readonly Part[]): Found | undefined {
  if (quote.words.length < long || count.page !== 1) return undefined
  const [at, second] = placesOf(quote.words, text, 0, text.length)
  if (at === undefined || second !== undefined) return undefined
  const { left, right } = contextAt(quote, text, at)
  // Where the point itself is gone, another one may well say much of the same.
  const needed = parts.some(({ isSure }) => isSure) ? enough : 3 * enough
  return left + right < needed ? undefined : { verdict: 'moved', span: spanAt(at, quote) }
}
