import type { Colour } from '../lib/highlights/model.ts'
import { facets, firstQuery, isNarrowed, withValue, type LibraryQuery } from '../lib/library/query.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { dateInWords, say, type Language } from '../lib/texts.ts'
import { focusList } from './focus-list.ts'
import { valueInWords } from './library-filters.tsx'

/** What the row of chosen values is given. */
export interface ChosenFiltersProps {
  query: LibraryQuery
  language: Language
  names: Record<Colour, string>
  onQuery: (query: LibraryQuery) => void
}

/** By what the list is narrowed: each can be taken away, and all at once. */
export function ChosenFilters({ query, language, names, onQuery }: ChosenFiltersProps) {
  const words = libraryTexts[language]
  const values = facets.flatMap((facet) =>
    (query.chosen[facet] ?? []).map((value) => ({
      key: `${facet} ${value}`,
      name: valueInWords(facet, value, language, names),
      without: withValue(query, facet, value, false),
    })),
  )
  const days = (['from', 'to'] as const).flatMap((end) => {
    const day = query[end]
    return day
      ? [{ key: end, name: `${words[end]} ${dateInWords(day, language)}`, without: { ...query, [end]: null } }]
      : []
  })
  const all = [...values, ...days]
  if (all.length === 0) return null
  return (
    <p class="chosen-filters">
      {all.map(({ key, name, without }) => (
        <button
          key={key}
          type="button"
          aria-label={say(words.removeFilter, name)}
          onClick={({ currentTarget }) => {
            // The button goes, and would take the focus along.
            const next = currentTarget.nextElementSibling ?? currentTarget.previousElementSibling
            if (all.length > 1 && next instanceof HTMLElement) next.focus()
            else focusList()
            onQuery(without)
          }}
        >
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {isNarrowed(query) && (
        <button
          type="button"
          class="link"
          onClick={() => {
            focusList()
            onQuery({ ...firstQuery, view: query.view, order: query.order, state: query.state })
          }}
        >
          {words.clear}
        </button>
      )}
    </p>
  )
}
