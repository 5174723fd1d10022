import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Meeting } from '../../lib/minutes/model.ts'
import { readOutcome } from '../../lib/minutes/read-outcome.ts'
import { escaped, settings } from '../minutes/settings.ts'
import { printed, readSaved } from '../tools/read-saved.ts'

/**
 * Five real documents stand beside the project, not in it: these tests are there only where the documents are. The scorer
 * beside them says what is right.
 */
const shared = resolve(import.meta.dirname, '../../../shared')
const seeds = resolve(shared, 'seeds')

interface Scorer {
  compare(truth: unknown, reading: unknown): { wrong: string[] }
}

/** Other names and days for a document: every word with a capital that is part of a name, and every year and month. */
function renamed(text: string, meeting: Meeting): string {
  const people = [...new Set(text.match(/\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?=[,.)\s]| og )/gu))]
  const absent = [
    ...meeting.attendance.absent,
    ...meeting.attendance.present,
    ...meeting.items.flatMap((item) => item.absent),
  ]
  let other = text
    .replaceAll(meeting.municipality ?? 'X', 'Strandmark')
    .replaceAll((meeting.municipality ?? 'X').toUpperCase(), 'STRANDMARK')
  const first = ['Tove', 'Ebbe', 'Sigrid', 'Malthe', 'Rosa', 'Viggo', 'Gerda', 'Aksel', 'Ingrid', 'Holger']
  for (const [at, name] of people.filter((one) => absent.includes(one)).entries()) {
    other = other.replaceAll(name, `${first[at % first.length]} Aasen`)
  }
  return other.replace(/20(1|2)(\d)/g, (_, decade: string, year: string) => `20${decade}${(Number(year) + 3) % 10}`)
}

const shape = (meeting: Meeting) => ({
  kind: meeting.kind,
  start: meeting.start,
  end: meeting.end,
  committee: meeting.committee,
  items: meeting.items.map((item) => ({
    number: item.number,
    isClosed: item.isClosed,
    labels: item.sections.map(({ kind }) => kind),
    outcome: item.decision?.outcome,
    earlier: item.earlierDecisions.length,
    attachments: item.attachments.length,
    absent: item.absent.length,
  })),
})

if (existsSync(seeds)) {
  const scorer = (await import(pathToFileURL(resolve(shared, 'score.mjs')).href)) as Scorer
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(resolve(seeds, file), 'utf8')
    const truth: unknown = JSON.parse(readFileSync(resolve(seeds, 'truth', file.replace('.txt', '.json')), 'utf8'))
    const lines = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(escaped)

    describe(`the real document ${file.replace('.txt', '')}`, () => {
      test('is read as its truth says', () => {
        expect(scorer.compare(truth, printed(readSaved(text))).wrong).toEqual([])
      })

      test.each(Object.entries(settings))('is read the same when set as %s', (_, page) => {
        expect(scorer.compare(truth, printed(readSaved(page(lines)))).wrong).toEqual([])
      })

      test('is read the same with other names and years', () => {
        const original = readSaved(text)?.meeting
        const other = original && readSaved(renamed(text, original))?.meeting
        expect(other?.municipality).toBe('Strandmark')
        expect(other && shape(other)).toEqual(original && shape(original))
      })
    })
  }

  describe('decisions of many municipalities', () => {
    interface Fixture {
      text: string
      outcome: string
      accept: string[]
    }
    const fixtures = JSON.parse(readFileSync(resolve(shared, 'fixtures/outcomes.json'), 'utf8')) as Fixture[]

    test('at least 108 of 110 have the right outcome', () => {
      const also: Record<string, string[]> = { unclear: ['elected', 'withdrawn'] }
      const wrong = fixtures.filter(
        ({ text, outcome, accept }) => ![outcome, ...accept, ...(also[outcome] ?? [])].includes(readOutcome(text)),
      )
      expect(fixtures.length).toBe(110)
      expect(wrong.length).toBeLessThanOrEqual(2)
    })
  })
} else {
  test('the project holds no real documents of its own', () => {
    expect(existsSync(resolve(import.meta.dirname, '../../seeds'))).toBe(false)
  })
}
