import type { AgendaItem } from '../lib/minutes/model.ts'
import type { Take } from '../lib/take.ts'
import type { Texts } from '../lib/texts.ts'

/** What is given. */
export interface RowMoreProps {
  item: AgendaItem
  words: Texts
  /** Whether the point stands in the page, and not in a list of points alone. */
  isInPage: boolean
  onTake: (take: Take, itemIds: readonly string[]) => void
}

/** What can be done with a point: copy a link to it, or a citation. */
export function RowMore({ item, words: { panel }, isInPage, onTake }: RowMoreProps) {
  return (
    <div class="about">
      {item.caseNumber && <p>{item.caseNumber}</p>}
      {!isInPage && <p>{panel.notInPage}</p>}
      <button type="button" onClick={() => onTake('link', [item.id])}>
        {panel.copyLink}
      </button>
      <button type="button" onClick={() => onTake('citation', [item.id])}>
        {panel.copyCitation}
      </button>
    </div>
  )
}
