import { isNarrowed, orders, views } from '../lib/library/query.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { say } from '../lib/texts.ts'
import { Choices } from './choices.tsx'
import { ChosenFilters } from './chosen-filters.tsx'
import type { LibraryProps } from './library.tsx'

/** How many are found, by what they are narrowed, and how they are listed. */
export function LibraryHead(props: LibraryProps) {
  const { language, query, answer, read, names, onQuery, onDialog } = props
  const words = libraryTexts[language]
  const all = answer?.states[query.state] ?? 0
  const found = answer?.ids.length ?? 0
  return (
    <div class="head">
      <Choices
        class="segments"
        label={words.views}
        options={views.map((value) => ({ value, label: words.view[value] }))}
        chosen={query.view}
        onChoose={(view) => onQuery({ ...query, view })}
      />
      {query.view === 'list' && (
        <select
          aria-label={words.order}
          value={query.order}
          onChange={({ currentTarget }) =>
            onQuery({ ...query, order: orders.find((order) => order === currentTarget.value) ?? 'newest' })
          }
        >
          {orders
            .filter((order) => order !== 'best' || query.words.trim() !== '')
            .map((order) => (
              <option key={order} value={order}>
                {words.orders[order]}
              </option>
            ))}
        </select>
      )}
      <p class="count" role="status">
        {read < 1
          ? say(words.reading, Math.floor(read * 100))
          : isNarrowed(query)
            ? say(words.foundOf, found, all)
            : say(words.found, found)}
      </p>
      {answer && found > 0 && (
        <button type="button" onClick={() => onDialog({ is: 'export', ids: answer.ids, group: null })}>
          {words.exportAll}
        </button>
      )}
      <ChosenFilters query={query} language={language} names={names} onQuery={onQuery} />
    </div>
  )
}
