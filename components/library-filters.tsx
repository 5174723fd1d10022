import { useState } from 'preact/hooks'
import { officialName } from '../lib/export/official-name.ts'
import type { Colour } from '../lib/highlights/model.ts'
import type { FacetValue } from '../lib/library/facet-counts.ts'
import type { Answer } from '../lib/library/library-index.ts'
import { facets, ownOrigin, withValue, type Facet, type LibraryQuery } from '../lib/library/query.ts'
import type { MarkingState } from '../lib/library/row.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import type { Outcome } from '../lib/minutes/model.ts'
import { say, texts, type Language } from '../lib/texts.ts'
import { Swatch } from './swatch.tsx'

/** What the filters are given. */
export interface LibraryFiltersProps {
  query: LibraryQuery
  answer: Answer
  language: Language
  names: Record<Colour, string>
  onQuery: (query: LibraryQuery) => void
}

/** So many values of a facet are shown until one asks for all. */
const shownFirst = 6
const states: readonly MarkingState[] = ['active', 'archived', 'deleted']

/** A value of a facet as it is told. */
export function valueInWords(facet: Facet, value: string, language: Language, names: Record<Colour, string>): string {
  const words = libraryTexts[language]
  if (facet === 'municipality') return officialName(value)
  if (facet === 'outcome') return texts[language].outcomes[value as Outcome] ?? value
  if (facet === 'colour') return names[value as Colour]
  if (facet === 'origin') return value === ownOrigin ? words.own : value
  if (facet === 'verdict') return words.verdicts[value as keyof typeof words.verdicts] ?? value
  return value
}

/** By what the list can be narrowed: states, days, and the values that the markings have. */
export function LibraryFilters({ query, answer, language, names, onQuery }: LibraryFiltersProps) {
  const words = libraryTexts[language]
  const day = (name: 'from' | 'to') => (
    <label>
      {words[name]}
      <input
        type="date"
        value={query[name] ?? ''}
        onChange={({ currentTarget }) => onQuery({ ...query, [name]: currentTarget.value || null })}
      />
    </label>
  )
  return (
    <>
      <fieldset>
        <legend>{words.states}</legend>
        {states.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="state"
              checked={query.state === state}
              onChange={() => onQuery({ ...query, state })}
            />
            <span>{words.state[state]}</span>
            <span class="count">{answer.states[state]}</span>
          </label>
        ))}
      </fieldset>
      {facets.map((facet) => (
        <Values
          key={facet}
          facet={facet}
          values={answer.facets[facet]}
          chosen={query.chosen[facet] ?? []}
          language={language}
          names={names}
          onChoose={(value, isChosen) => onQuery(withValue(query, facet, value, isChosen))}
        />
      ))}
      <fieldset class="period">
        <legend>{words.period}</legend>
        {day('from')}
        {day('to')}
      </fieldset>
    </>
  )
}

interface ValuesProps extends Pick<LibraryFiltersProps, 'language' | 'names'> {
  facet: Facet
  values: readonly FacetValue[]
  chosen: readonly string[]
  onChoose: (value: string, isChosen: boolean) => void
}

/** The values of one facet; nothing where there is no choice. */
function Values({ facet, values, chosen, language, names, onChoose }: ValuesProps) {
  const words = libraryTexts[language]
  const [isWhole, setWhole] = useState(false)
  const isChoice = values.length > 1 || chosen.length > 0 || facet === 'verdict' || facet === 'tag'
  if (values.length === 0 || !isChoice) return null
  const shown = isWhole ? values : values.filter(({ value }, at) => at < shownFirst || chosen.includes(value))
  return (
    <fieldset>
      <legend>{words.facets[facet]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => onChoose(value, currentTarget.checked)}
          />
          {facet === 'colour' && <Swatch colour={value as Colour} />}
          <span dir="auto">{valueInWords(facet, value, language, names)}</span>
          <span class="count">{count}</span>
        </label>
      ))}
      {values.length > shownFirst && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewerValues : say(words.moreValues, values.length)}
        </button>
      )}
    </fieldset>
  )
}
