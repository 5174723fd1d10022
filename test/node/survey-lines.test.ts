import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { committeeIn } from '../../lib/minutes/find-committee.ts'
import { candidateAt } from '../../lib/minutes/header-forms.ts'
import { linesOfText } from '../../lib/minutes/plain-lines.ts'
import { isContentsRow } from '../../lib/minutes/read-contents.ts'
import { readAbsence } from '../../lib/minutes/read-attendance.ts'
import { caseLabelLine, readCaseLine } from '../../lib/minutes/read-case.ts'
import { dateIn, endTold, timesIn } from '../../lib/minutes/read-date.ts'
import { readPairs } from '../../lib/minutes/read-facts.ts'
import { readDecisionLabel } from '../../lib/minutes/read-label.ts'
import { namesIn } from '../../lib/minutes/read-names.ts'
import { readVotes } from '../../lib/minutes/read-votes.ts'
import {
  closedGroup,
  gluedLabel,
  isMarkedClosed,
  kindOfLabel,
  noise,
  openGroup,
  otherGroup,
  signoffTitle,
} from '../../lib/minutes/vocabulary.ts'

/**
 * Lines as printed by many municipalities stand beside the project, not in it, each under the name of a form: these tests
 * are there only where the lines are.
 */
const file = resolve(import.meta.dirname, '../../../shared/fixtures/lines.json')

interface Fixture {
  line: string
  pattern?: string
  groups?: (string | null)[] | null
}

const heading = (text: string) => candidateAt([...linesOfText(`Forrige linje\n${text}`), ...linesOfText('Titel')], 1)
const numberOf = (text: string) => {
  const found = heading(text)
  return found && Number.parseInt(found.number, 10)
}
const body = ({ groups }: Fixture) => groups?.find((group) => group && /\p{L}{3}/u.test(group)) ?? ''
const sameNumber = (fixture: Fixture) => {
  const number = fixture.groups?.find((group) => group && /^\d/.test(group)) ?? ''
  return numberOf(fixture.line) === Number.parseInt(number, 10)
}
const isNoHeading = ({ line }: Fixture) => heading(line) === undefined
const hasCase = ({ line, groups }: Fixture) =>
  readCaseLine(line).caseNumber?.replaceAll(' ', '') === groups?.[0]?.replaceAll(' ', '')
const hasDate = ({ line }: Fixture) => dateIn(line, true) !== undefined
const isVote = ({ line }: Fixture) => readVotes(line).length > 0
const isAbsence = ({ line }: Fixture) => readAbsence(line) !== undefined

/** What each form of line must be read as; the names of the forms are only labels. */
const forms: [form: RegExp, what: string, holds: (fixture: Fixture) => boolean][] = [
  [/^header_(?!sag_after)|^contents_glued/, 'the heading of a point, with its number', sameNumber],
  [/^header_sag_after/, 'the number under a title', ({ line }) => heading(line) !== undefined],
  [/^not_/, 'no heading', isNoHeading],
  [/^toc_tail/, 'a row of the contents', ({ line }) => isContentsRow(line)],
  [
    /^group/,
    'the head of a group of points',
    ({ line }) => closedGroup.test(line) || openGroup.test(line) || otherGroup.test(line),
  ],
  [/^case_(?:kle|sj|year|short|serial|number|region|br)/, 'a case number', hasCase],
  [
    /^case_name/,
    'a case number and the official',
    ({ line, groups }) => readCaseLine(line).caseOfficer === groups?.[1],
  ],
  [/^case_label/, "a label of a case's facts", ({ line }) => caseLabelLine.test(line)],
  [/^date_/, 'a date', hasDate],
  [/^time_/, 'a time', ({ line }) => timesIn(line) !== undefined],
  [/end_prose/, 'the end of the meeting', ({ line }) => endTold(line) !== null],
  [
    /^dec_bare/,
    'the label of a decision',
    ({ line }) => readDecisionLabel(line) !== undefined || /^referat/iu.test(line),
  ],
  [
    /^dec_body|^dec_genitive/,
    'the label of a decision, with its body',
    (fixture) =>
      readDecisionLabel(fixture.line)?.body === body(fixture) || readDecisionLabel(fixture.line)?.date !== null,
  ],
  [
    /^dec_glued/,
    'a label glued to its text',
    ({ line }) => gluedLabel.test(line) || readPairs(linesOfText(line)).size > 0,
  ],
  [/^vote_/, 'a vote', isVote],
  [
    /^att_(?:absent|regret|not_took|recused|left|substitute)/,
    'somebody away, standing aside, or coming instead',
    isAbsence,
  ],
  [/^member_party/, 'a name without its party', ({ line, groups }) => namesIn(line)[0] === groups?.[0]],
  [/^closed/, 'a closed point', ({ line }) => isMarkedClosed(line.replace(/^\d+[.:]?\s*/, ''))],
  [/^bilag_none/, 'no attachments', ({ line }) => kindOfLabel(line) === undefined],
  [/^signoff/, 'a page for signing', ({ line }) => signoffTitle.test(line.replace(/^\d+[.:]?\s*/, ''))],
  [/^noise/, "the page's own words", ({ line }) => noise.test(line)],
  [/^meeting_line/, 'the title of the minutes', ({ line, groups }) => committeeIn(line) === groups?.[0]],
]

if (existsSync(file)) {
  const fixtures = JSON.parse(readFileSync(file, 'utf8')) as Fixture[]
  test.each(forms)('lines printed as %s are read as %s', (form, _, holds) => {
    const lines = fixtures.filter(({ pattern }) => pattern !== undefined && form.test(pattern))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((fixture) => !holds(fixture)).map(({ line }) => line)).toEqual([])
  })
} else {
  test('the project holds no real lines of its own', () => {
    expect(existsSync(resolve(import.meta.dirname, '../../fixtures'))).toBe(false)
  })
}
