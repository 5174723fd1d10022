import { describe, expect, test } from 'vitest'
import { generic } from '../../lib/minutes/platforms/generic.ts'
import type { Meeting } from '../../lib/minutes/model.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { documentOf, savedPages, type SavedPage } from './saved-pages.ts'
import { escaped, settings } from './settings.ts'

/** What must not hang on the markup of a page. */
const told = (meeting: Meeting | undefined) =>
  meeting && {
    ...meeting,
    items: meeting.items.map(({ number, title, isClosed, caseNumber, decision, sections }) => ({
      number,
      title,
      isClosed,
      caseNumber,
      decision: decision?.text,
      outcome: decision?.outcome,
      labels: sections.map(({ label }) => label),
    })),
  }

/** The readings of a page's lines when they are set as paragraphs, boxes, table cells, between line breaks and as `<pre>`. */
function readings({ text, url }: SavedPage): (Meeting | undefined)[] {
  const lines = generic.extract(documentOf(text))?.extract.lines.map((line) => escaped(line.text)) ?? []
  return Object.values(settings).map((set) => readMeeting(documentOf(set(lines)), { url })?.meeting)
}

const letters = (text: string | null | undefined) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** What is lost with the markup: where points have no numbers, their titles; where there are no labels, all. */
const needsMarkup = new Set(['ishoj--untitled', 'meetingsplus--titles-only'])

const minutes = savedPages.filter(({ expected, isText }) => expected['recognised'] !== false && !isText)

describe('the words of a page are read alike in whatever markup', () => {
  test.each(minutes.map((page) => [page.name, page] as const))('%s', (name, page) => {
    const [first, ...others] = readings(page).map(told)
    for (const other of others) expect(other).toEqual(first)
    const wanted = ((page.expected['meeting'] as { items?: { title: string | null }[] }).items ?? []).filter(
      ({ title }) => title,
    )
    const found = wanted.filter(({ title }) =>
      first?.items.some((item) => letters(item.title).includes(letters(title))),
    )
    if (!needsMarkup.has(name)) expect(found.length).toBeGreaterThanOrEqual(Math.floor(wanted.length * 0.85))
  })
})
