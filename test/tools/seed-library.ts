import type { KeptPage } from '../../lib/highlights/kept-page.ts'
import { colours, type Highlight, type Verdict } from '../../lib/highlights/model.ts'
import { bare } from '../../lib/minutes/text.ts'
import type { Outcome } from '../../lib/minutes/model.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { chanceFrom } from '../trials/random.ts'
import { fills, sentences, titles } from '../trials/templates.ts'

const places = ['Strandmark', 'Fjordby', 'Hedelund', 'Nørreå', 'Søndervang'] as const
const tags = ['artikel', 'budget 2027', 'spørg forvaltningen', 'skole', 'havnen', 'trafik', 'klage', 'følg op i maj']
const outcomes: readonly Outcome[] = ['approved', 'approved', 'recommended', 'noted', 'deferred', 'rejected', 'amended']
const verdicts: readonly Verdict[] = [
  'exact',
  'exact',
  'exact',
  'exact',
  'exact',
  'exact',
  'exact',
  'changed',
  'moved',
  'orphan',
]
const sets = ['Anes markeringer', 'Lokalrådet']
const perMeeting = 9

const day = (number: number) => new Date(Date.UTC(2026, 10, 20) - number * 86_400_000).toISOString()

/** Markings that a reader of five invented municipalities may have made; the same for the same number. */
export function invented(count: number): Highlight[] {
  const chance = chanceFrom(2026)
  const fill = (template: string): string =>
    template.replace(/\{(\p{L}+)\}/gu, (_, slot: string) => chance.pick(fills[slot] ?? ['']))
  const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
  let meeting = { municipality: '', committee: '', date: '', address: '' }
  return Array.from({ length: count }, (_, at) => {
    if (at % perMeeting === 0) {
      const date = day(4 * Math.floor(at / perMeeting) + chance.below(4)).slice(0, 10)
      const municipality = chance.pick(places)
      const committee = chance.pick(fills['udvalg'] ?? [])
      const address = `https://referater.${bare(municipality).replace('ø', 'oe').replace('å', 'aa')}.example/moede/${at / perMeeting + 1}`
      meeting = { municipality, committee, date, address }
    }
    const { address, ...facts } = meeting
    const number = String(1 + ((at % perMeeting) >> 1))
    const topic = chanceFrom(Math.floor(at / 2))
    const title = topic.pick(titles).replace(/\{(\p{L}+)\}/gu, (__, slot: string) => topic.pick(fills[slot] ?? ['']))
    const caseNumber = `0${topic.below(9)}.0${topic.below(9)}.00-P${10 + topic.below(80)}-${1 + topic.below(40)}-26`
    const exact = Array.from({ length: 1 + chance.below(3) }, () => fill(chance.pick(sentences))).join(' ')
    const outcome = topic.pick(outcomes)
    const time = day(Math.floor(at / 6)).replace('T00:00', `T${String(10 + (5 - (at % 6))).padStart(2, '0')}:15`)
    const isForeign = chance.inHundred(12)
    const verdict = chance.pick(verdicts)
    const point = { number, title, caseNumber, outcome, isClosed: false, link: `${address}#punkt-${number}` }
    return {
      id: id(at),
      rev: 1,
      createdAt: time,
      updatedAt: time,
      deletedAt: null,
      archivedAt: chance.inHundred(3) ? time : null,
      colour: chance.pick(colours),
      note: chance.inHundred(35) ? fill(chance.pick(sentences)) : '',
      tags: chance.inHundred(40) ? [...new Set([chance.pick(tags), chance.pick(tags)])] : [],
      groupId: null,
      origin: isForeign ? { kind: 'imported', set: chance.pick(sets) } : { kind: 'own' },
      source: { address, platform: 'generic', kind: 'minutes', ...facts, start: '16:00', point },
      anchor: {
        exact,
        before: fill(chance.pick(sentences)),
        after: fill(chance.pick(sentences)),
        point: { caseNumber: bare(caseNumber), isOnlyCase: true, title: bare(title), isOnlyTitle: true, number },
        section: chance.inHundred(40) ? 'decision' : 'background',
        count: { point: 1, page: 1, nth: 0 },
        position: { start: 400 * (at % perMeeting), end: 400 * (at % perMeeting) + exact.length },
      },
      relocations: [],
      keys: [`address:${address}`],
      lastVerdict: verdict,
      lastSeenAt: time,
    }
  })
}

/** The pages of the first of those markings, with the points that are marked on them. */
function pagesOf(highlights: readonly Highlight[]): KeptPage[] {
  const pages = new Map<string, KeptPage>()
  for (const { source, createdAt, anchor } of highlights.slice(0, 90)) {
    const { address, platform, kind, municipality, committee, date, start, point } = source
    const page = pages.get(address) ?? {
      address,
      seenAt: createdAt,
      platform,
      meeting: {
        kind,
        municipality,
        committee,
        date,
        start,
        end: null,
        place: 'Rådhuset, mødelokale 2',
        attendance: { present: [], absent: [], others: [] },
        items: [],
      },
      doubts: [],
    }
    pages.set(address, page)
    if (!point || page.meeting.items.some(({ number }) => number === point.number)) continue
    const outcome = point.outcome ?? 'unclear'
    page.meeting.items.push({
      id: `i${page.meeting.items.length + 1}`,
      kind: 'business',
      number: point.number,
      title: point.title,
      isClosed: false,
      caseNumber: point.caseNumber,
      caseOfficer: 'Vibeke Sandholm',
      sections: [],
      recommendation: null,
      decision: { text: anchor.exact, outcome, parts: [], votes: [], statements: [] },
      earlierDecisions: [],
      attachments: [],
      absent: [],
      recused: [],
    })
  }
  return [...pages.values()]
}

/** Puts so many markings into the extension's database; runs in a page of the extension. */
export async function seed(count: number): Promise<void> {
  const db = openDatabase()
  const highlights = invented(count)
  for (let at = 0; at < count; at += 2000) await db.highlights.bulkPut(highlights.slice(at, at + 2000))
  await db.pages.bulkPut(pagesOf(highlights))
}
