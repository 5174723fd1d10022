import type { Meeting } from '../minutes/model.ts'
import { dateInWords, type Language, type Texts } from '../texts.ts'
import type { MeetingGroup } from './entry.ts'
import { officialName } from './official-name.ts'
import { dayOf } from './tidy.ts'

/** A meeting as a heading: "Referat: Økonomiudvalget, Strandmark Kommune, 24. september 2025". */
export function meetingInWords(
  { kind, committee, municipality, date }: Pick<Meeting, 'kind' | 'committee' | 'municipality' | 'date'>,
  { words, language }: { words: Texts; language: Language },
): string {
  const facts = [committee, officialName(municipality ?? ''), date && dateInWords(date, language)]
  const told = facts.filter(Boolean).join(', ')
  return told ? `${words.kinds[kind]}: ${told}` : words.kinds[kind]
}

/** What the heading of a meeting tells, by its page as that was read last, or else as when something was marked there. */
export function meetingFactsOf({ source, pages: [page] }: MeetingGroup): Parameters<typeof meetingInWords>[0] {
  const { kind, committee, municipality, date } = page?.meeting ?? source
  return {
    kind,
    committee: committee ?? source.committee,
    municipality: municipality ?? source.municipality,
    date: dayOf(date ?? source.date),
  }
}
