import type { Answer } from '../lib/library/library-index.ts'
import { ChosenBar } from './chosen-bar.tsx'
import type { LibraryProps } from './library.tsx'

/** What can be done with those that are chosen. */
export function LibraryChosen(props: LibraryProps & { answer: Answer }) {
  const { language, names, query, answer, chosen, isWorking, onChoose, onChange, onDialog } = props
  const ids = [...chosen]
  return (
    <ChosenBar
      language={language}
      names={names}
      count={ids.length}
      found={answer.ids.length}
      isWorking={isWorking}
      state={query.state}
      tags={answer.tags.map(({ value }) => value)}
      onColour={(colour) => onChange(ids, { colour }, 'recoloured', names[colour])}
      onAddTag={(tag) => onChange(ids, { addTags: [tag], removeTags: [] }, 'tagged')}
      onTakeTag={(tag) => onChange(ids, { addTags: [], removeTags: [tag] }, 'tagged')}
      onArchive={(isArchived) => onChange(ids, { isArchived }, isArchived ? 'archived' : 'unarchived')}
      onDelete={(isDeleted) => onChange(ids, { isDeleted }, isDeleted ? 'deleted' : 'restored')}
      onExport={() => onDialog({ is: 'export', ids, group: null })}
      onChooseAll={() => onChoose(new Set(answer.ids))}
      onChooseNone={() => onChoose(new Set())}
    />
  )
}
