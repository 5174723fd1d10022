import { expect, test } from 'vitest'
import { generic } from '../../lib/minutes/platforms/generic.ts'
import { platforms } from '../../lib/minutes/platforms/index.ts'
import { readExtract } from '../../lib/minutes/read-extract.ts'
import { documentOf, savedPages, type SavedPage } from './saved-pages.ts'

interface Share {
  found: number
  of: number
}
interface Plain {
  number?: string | null
  title?: string | null
  decision?: { outcome: string; accept?: { outcome?: string[] } } | null
}

const letters = (text: string | null | undefined) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** How many of a page's points, and of their outcomes, the generic reader finds. */
function readPlainly({ text, url, expected }: SavedPage): { points: Share; outcomes: Share } {
  const extracted = generic.extract(documentOf(text))
  const items = (extracted && readExtract(extracted.extract, { url })?.meeting.items) ?? []
  const wanted = ((expected['meeting'] as { items?: Plain[] } | undefined)?.items ?? []).filter(({ title }) => title)
  const pairs = wanted.map(
    (want) => [want, items.find(({ title }) => letters(title).includes(letters(want.title)))] as const,
  )
  const decided = pairs.filter(([want]) => want.decision)
  const right = decided.filter(([want, got]) => {
    const { outcome, accept } = want.decision ?? {}
    return got?.decision && [outcome, ...(accept?.outcome ?? [])].includes(got.decision.outcome)
  })
  return {
    points: { found: pairs.filter(([, got]) => got).length, of: pairs.length },
    outcomes: { found: right.length, of: decided.length },
  }
}

const sum = (shares: Share[]): Share => ({
  found: shares.reduce((all, { found }) => all + found, 0),
  of: shares.reduce((all, { of }) => all + of, 0),
})

const known = platforms.filter((platform) => platform !== generic)
const minutes = savedPages.filter(({ expected, isText }) => expected['recognised'] !== false && !isText)

/**
 * Of a hundred points, how many `generic` may miss: titles alone, without any label, could be any list (Meetings+), and
 * "139" glued to "3. etape" can't be parted (Frederikssund).
 */
const hard: Record<string, number> = { frederikssund: 25, 'meetings-plus': 100 }

test.each(known.map((platform) => [platform.name, platform] as const))(
  'without the file for %s its pages are still read tolerably',
  (name, platform) => {
    const pages = minutes.filter(({ text }) => platform.recognise(documentOf(text)))
    expect(pages.length).toBeGreaterThan(0)
    const read = pages.map(readPlainly)
    const points = sum(read.map((one) => one.points))
    const outcomes = sum(read.map((one) => one.outcomes))
    // eslint-disable-next-line no-console -- how well it reads is for people to see
    console.log(
      `${name}: ${pages.length} pages, points ${points.found}/${points.of}, outcomes ${outcomes.found}/${outcomes.of}`,
    )
    expect((points.of - points.found) * 100).toBeLessThanOrEqual(points.of * (hard[name] ?? 10))
  },
)
