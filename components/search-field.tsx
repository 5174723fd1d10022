import { useEffect, useRef } from 'preact/hooks'
import type { LibraryQuery } from '../lib/library/query.ts'
import type { LibraryTexts } from '../lib/library-texts.ts'

/** What the field is given. */
export interface SearchFieldProps {
  words: LibraryTexts
  query: LibraryQuery
  onQuery: (query: LibraryQuery) => void
}

/** The field in which one searches; `/` leads there. */
export function SearchField({ words, query, onQuery }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <input
      ref={field}
      type="search"
      aria-label={words.search}
      placeholder={words.placeholder}
      value={query.words}
      maxLength={500}
      autocomplete="off"
      onInput={({ currentTarget }) => onQuery({ ...query, words: currentTarget.value })}
    />
  )
}
