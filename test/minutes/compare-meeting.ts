import type { Reading } from '../../lib/minutes/model.ts'

/**
 * What a page of `test/pages` must be read as: the shape that `npm run inspect` prints, with any field left out that isn't
 * asked for. `accept` in an object gives other right values, field by field (in a decision: outcomes); lists named
 * `optional...` may be read or not. Section labels are compared in order, decisions letter by letter.
 */
export type Expected = Record<string, unknown>

type Plain = Record<string, unknown>

const letters = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const same = (a: unknown, b: unknown) =>
  a === null || b === null ? (a ?? '') === (b ?? '') : letters(a) === letters(b)

function rightValues(expected: Plain, key: string): unknown[] {
  const { accept } = expected
  if (key === 'outcome' && Array.isArray(accept)) return [expected[key], ...(accept as unknown[])]
  if (!isPlain(accept) || !(key in accept)) return [expected[key]]
  const more = accept[key]
  return [expected[key], ...(Array.isArray(more) ? (more as unknown[]) : [more])]
}

const named = (value: unknown) => (isPlain(value) ? (value['label'] ?? value['name'] ?? value['text']) : value)

function compareLists(expected: unknown[], read: unknown[], optional: unknown[]): string | undefined {
  const wanted = expected.map((value) => letters(named(value))).filter(Boolean)
  const allowed = new Set(optional.map((value) => letters(named(value))))
  const found = read
    .map((value) => letters(named(value)))
    .filter((value) => value && (wanted.includes(value) || !allowed.has(value)))
  return found.toSorted().join('|') === wanted.toSorted().join('|')
    ? undefined
    : `expected ${JSON.stringify(expected.map(named))}, read ${JSON.stringify(read.map(named).filter((one) => one !== ''))}`
}

const scalars = [
  'kind',
  'municipality',
  'committee',
  'date',
  'start',
  'end',
  'place',
  'number',
  'title',
  'isClosed',
  'caseNumber',
  'caseOfficer',
]
const lists = ['present', 'absent', 'others', 'recused', 'attachments', 'sections']

function compareFields(expected: Plain, read: Plain, where: string): string[] {
  const wrong: string[] = []
  for (const key of scalars) {
    if (!(key in expected)) continue
    const right = rightValues(expected, key)
    if (!right.some((value) => same(value, read[key])))
      wrong.push(`${where} ${key}: expected ${right.join(' or ')}, read ${String(read[key])}`)
  }
  for (const key of lists) {
    if (!(key in expected)) continue
    const optional = listOf(expected[`optional${key[0]?.toUpperCase()}${key.slice(1)}`])
    const difference = compareLists(listOf(expected[key]), listOf(read[key]), optional)
    if (difference) wrong.push(`${where} ${key}: ${difference}`)
  }
  return wrong
}

/** Names and letters of voters, the party behind a name left out. */
const voters = (value: unknown) => JSON.stringify(value).replace(/ \([^)]*\)/g, '')

function compareDecision(expected: Plain, read: Plain | null, where: string): string[] {
  const wrong: string[] = []
  const text = letters(read?.['text'])
  if ('text' in expected && !rightValues(expected, 'text').some((right) => letters(right) === text)) {
    wrong.push(
      `${where} decision: expected ${JSON.stringify(expected['text'])}, read ${JSON.stringify(read?.['text'] ?? null)}`,
    )
  }
  const outcomes = rightValues(expected, 'outcome')
  if ('outcome' in expected && !outcomes.includes(read?.['outcome'] ?? 'none')) {
    wrong.push(`${where} outcome: expected ${outcomes.join(' or ')}, read ${String(read?.['outcome'])}`)
  }
  const votes = listOf(read?.['votes'])
  for (const vote of listOf(expected['votes']).filter(isPlain)) {
    const counts = Object.entries(vote).filter(([key, value]) => key !== 'sentence' && value !== null)
    const fits = votes.filter(isPlain).some((one) => counts.every(([key, value]) => voters(one[key]) === voters(value)))
    if (!fits) wrong.push(`${where} votes: expected ${JSON.stringify(vote)}, read ${JSON.stringify(votes)}`)
  }
  return wrong
}

function compareItem(expected: Plain, read: Plain): string[] {
  const where = `item ${String(expected['number'])}`
  const wrong = compareFields(expected, read, where)
  if ('decision' in expected) {
    const decision = isPlain(read['decision']) ? read['decision'] : null
    if (isPlain(expected['decision'])) wrong.push(...compareDecision(expected['decision'], decision, where))
    else if (letters(decision?.['text']))
      wrong.push(`${where}: decision read where there is none: ${String(decision?.['text'])}`)
  }
  if ('earlierDecisions' in expected) {
    const dates = (value: unknown) =>
      listOf(value)
        .filter(isPlain)
        .map((one) => String(one['date']))
        .join(', ')
    if (dates(expected['earlierDecisions']) !== dates(read['earlierDecisions'])) {
      wrong.push(
        `${where} earlier decisions: expected ${dates(expected['earlierDecisions'])}, read ${dates(read['earlierDecisions'])}`,
      )
    }
  }
  return wrong
}

/** What is wrong with a reading, one sentence each; empty when it is as expected. */
export function compareMeeting(expected: Expected, reading: Reading | undefined): string[] {
  if (expected['recognised'] === false) return reading ? ['recognised, but is not minutes'] : []
  if (!reading) return ['not recognised']
  const meeting = isPlain(expected['meeting']) ? expected['meeting'] : {}
  const read = reading.meeting as unknown as Plain
  const wrong = compareFields(meeting, read, 'meeting')
  if (isPlain(meeting['attendance']))
    wrong.push(...compareFields(meeting['attendance'], read['attendance'] as Plain, 'attendance'))
  const items = [...reading.meeting.items] as unknown as Plain[]
  for (const item of listOf(meeting['items']).filter(isPlain)) {
    const at = items.findIndex(
      (one) =>
        rightValues(item, 'number').some((number) => same(number, one['number'])) &&
        rightValues(item, 'title').some((title) => same(title, one['title'])),
    )
    const [found] = at < 0 ? [] : items.splice(at, 1)
    if (found) wrong.push(...compareItem(item, found))
    else if (!item['optional']) wrong.push(`item ${String(item['number'])} ${String(item['title'])}: not found`)
  }
  if (Array.isArray(meeting['items']))
    wrong.push(...items.map((item) => `item ${String(item['number'])} ${String(item['title'])}: does not exist`))
  return wrong
}
