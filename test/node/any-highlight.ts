import * as fc from 'fast-check'
import {
  colours,
  type Anchor,
  type Highlight,
  type Relocation,
  type Source,
  type Verdict,
} from '../../lib/highlights/model.ts'

/** Texts as they are kept: whole letters only, and words that mean something to JSON, JSON-LD or JavaScript. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '__proto__', 'maerkesag:rev', '\u0000', '\u2028', '\ufffd', '"}],', 'Broen\nstår der.', ' '),
)
const words = text.filter((some) => some !== '')
const maybe = fc.option(text)
const time = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const verdict = fc.constantFrom<Verdict>('exact', 'moved', 'changed', 'ambiguous', 'orphan', 'skipped')

const anchor: fc.Arbitrary<Anchor> = fc.record({
  exact: words,
  before: text,
  after: text,
  point: fc.option(
    fc.record({ caseNumber: maybe, isOnlyCase: fc.boolean(), title: text, isOnlyTitle: fc.boolean(), number: maybe }),
  ),
  section: fc.constantFrom(null, 'decision' as const, 'other' as const),
  count: fc.record({ point: fc.nat(), page: fc.nat(), nth: fc.integer({ min: -1, max: 9 }) }),
  position: fc.record({ start: fc.nat(), end: fc.nat() }),
})

const relocation: fc.Arbitrary<Relocation> = fc.record({ when: time, verdict, anchor })

const address = fc.constantFrom(
  'https://www.strandmark.example/referat/12',
  'https://www.strandmark.example/#/referat/12',
  'http://localhost:8080/vis?id=7&punkt=%C3%A6',
  'file:///home/lise/referat.html',
)
const fragment = fc.constantFrom('', '#punkt-1', '#:~:text=Ny%20bro', ':~:text=Ny%20bro', '#/referat/12', '#')

const source: fc.Arbitrary<Source> = fc
  .record({
    address,
    platform: text,
    kind: fc.constantFrom('minutes' as const, 'agenda' as const, 'supplement' as const),
    municipality: maybe,
    committee: maybe,
    date: maybe,
    start: maybe,
    point: fc.option(
      fc.record({
        number: maybe,
        title: maybe,
        caseNumber: maybe,
        outcome: fc.constantFrom(null, 'approved' as const, 'unclear' as const),
        isClosed: fc.boolean(),
        link: fc.oneof(text, fragment),
      }),
    ),
  })
  .chain((made) =>
    fc.boolean().map((isHere) => {
      const link = made.point && (isHere ? made.address + made.point.link : made.point.link)
      return { ...made, point: made.point && { ...made.point, link: link ?? '' } }
    }),
  )

/** A marking that isn't deleted, with whatever may stand in one. */
export const anyHighlight: fc.Arbitrary<Highlight> = fc.record({
  id: fc.uuid(),
  rev: fc.integer({ min: 1, max: 1_000_000_000 }),
  createdAt: time,
  updatedAt: time,
  deletedAt: fc.constant(null),
  archivedAt: fc.option(time),
  colour: fc.constantFrom(...colours),
  note: text,
  tags: fc.uniqueArray(words, { maxLength: 4 }),
  groupId: fc.option(fc.uuid()),
  origin: fc.oneof(
    fc.constant({ kind: 'own' as const }),
    words.map((set) => ({ kind: 'imported' as const, set })),
  ),
  source,
  anchor,
  relocations: fc.array(relocation, { maxLength: 3 }),
  keys: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }).map((keys) => keys.toSorted()),
  lastVerdict: fc.option(verdict),
  lastSeenAt: fc.option(time),
})
