import { useEffect, useRef, useState } from 'preact/hooks'
import type { FacetValue } from '../lib/library/facet-counts.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { say, type Language } from '../lib/texts.ts'
import { ColourNames, type ColourNamesProps } from './colour-names.tsx'
import { LibraryDialog } from './library-dialog.tsx'

/** What the dialog is given. */
export interface TagsDialogProps {
  language: Language
  /** All tags, those used oftenest first. */
  tags: readonly FacetValue[]
  colours: ColourNamesProps
  /** Gives a tag another name; where another tag has that, the two become one. */
  onRename: (tag: string, name: string) => void
  onClose: () => void
}

/** The tags, which can be renamed and so merged, and what the colours mean. */
export function TagsDialog({ language, tags, colours, onRename, onClose }: TagsDialogProps) {
  const words = libraryTexts[language]
  const [renamed, setRenamed] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  /** The tag to which the focus goes once its field is gone, and the tag is there. */
  const toFocus = useRef<string | null>(null)
  useEffect(() => {
    if (document.activeElement !== document.body) toFocus.current = null
    const line = [...(list.current?.querySelectorAll('li') ?? [])].find(
      ({ dataset }) => dataset['tag'] === toFocus.current,
    )
    line?.querySelector('button')?.focus()
  })
  const leave = (tag: string) => {
    toFocus.current = tag
    setRenamed(null)
  }
  return (
    <LibraryDialog title={words.tags} close={words.close} onClose={onClose}>
      <ColourNames {...colours} />
      {tags.length === 0 && <p class="more">{words.noTags}</p>}
      {tags.length > 0 && (
        <section aria-label={words.facets.tag}>
          <h3>{words.facets.tag}</h3>
          <p class="more">{words.mergeMore}</p>
          <ul ref={list} class="tag-list">
            {tags.map(({ value, count }) => (
              <li key={value} data-tag={value}>
                {renamed === value ? (
                  <Rename
                    tag={value}
                    language={language}
                    onRename={(name) => {
                      leave(name)
                      if (name !== value) onRename(value, name)
                    }}
                    onCancel={() => leave(value)}
                  />
                ) : (
                  <>
                    <bdi class="tag">{value}</bdi>
                    <span class="count">{say(words.markings, count)}</span>
                    <button
                      type="button"
                      class="link"
                      aria-label={`${words.rename}: ${value}`}
                      onClick={() => setRenamed(value)}
                    >
                      {words.rename}
                    </button>
                  </>
                )}
              </li>
            ))}
          </ul>
          <datalist id="all-tags">
            {tags.map(({ value }) => (
              <option key={value} value={value} />
            ))}
          </datalist>
        </section>
      )}
    </LibraryDialog>
  )
}

interface RenameProps {
  tag: string
  language: Language
  onRename: (name: string) => void
  onCancel: () => void
}

const selectAll = (field: HTMLInputElement | null) => field?.select()

/** A tag's new name. */
function Rename({ tag, language, onRename, onCancel }: RenameProps) {
  const words = libraryTexts[language]
  const [name, setName] = useState(tag)
  const tidy = name.replace(/[\s,]+/g, ' ').trim()
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (tidy !== '') onRename(tidy)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The dialog stays.
        event.preventDefault()
        onCancel()
      }}
    >
      <input
        ref={selectAll}
        type="text"
        aria-label={say(words.renameTo, tag)}
        list="all-tags"
        maxLength={200}
        autocomplete="off"
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="main">
        {words.renameDone}
      </button>
      <button type="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  )
}
