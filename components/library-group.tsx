import { officialName } from '../lib/export/official-name.ts'
import type { Group } from '../lib/library/groups.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { dateInWords, say, type Language } from '../lib/texts.ts'

/** What the heading of a meeting or a case is given. */
export interface LibraryGroupProps {
  group: Group
  by: 'meeting' | 'case'
  language: Language
  /** Whether all that stands under it is chosen. */
  isChosen: boolean
  isActive: boolean
  onChoose: (isChosen: boolean) => void
  onExport: () => void
}

/** What a group is called: its meeting, or its case with that's title. */
function groupName(
  { municipality, committee, date, caseNumber, title }: Group,
  by: 'meeting' | 'case',
  language: Language,
): string {
  const words = libraryTexts[language]
  const place = municipality && officialName(municipality)
  const facts = by === 'meeting' ? [committee, place, date && dateInWords(date, language)] : [title, caseNumber, place]
  return facts.filter(Boolean).join(' · ') || (by === 'meeting' ? words.noMeeting : words.noCase)
}

/** A meeting or a case, above its markings. */
export function LibraryGroup({ group, by, language, isChosen, isActive, onChoose, onExport }: LibraryGroupProps) {
  const words = libraryTexts[language]
  const name = groupName(group, by, language)
  const tabIndex = isActive ? 0 : -1
  return (
    <div class="group">
      <input
        type="checkbox"
        checked={isChosen}
        tabIndex={tabIndex}
        aria-label={say(words.chooseGroup, name)}
        onClick={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <h2 dir="auto">{name}</h2>
      <span class="count">{say(words.markings, group.count)}</span>
      <button
        type="button"
        class="link"
        tabIndex={tabIndex}
        aria-label={say(words.exportGroup, name)}
        onClick={onExport}
      >
        {words.export}
      </button>
    </div>
  )
}
