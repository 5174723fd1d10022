import { anchorOf, colours, type Colour } from '../lib/highlights/model.ts'
import type { MarkingHere } from '../lib/highlights/shown.ts'
import type { AgendaItem } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'
import { Swatch } from './swatch.tsx'

/** What the list is given. */
export interface MarkingListProps {
  markings: readonly MarkingHere[]
  items: readonly AgendaItem[]
  /** What each colour means. */
  names: Record<Colour, string>
  words: Texts
  /** Whether the list is unfolded. */
  isOpen: boolean
  /** The colour that it is narrowed to; null for all. */
  only: Colour | null
  /** Whether the page is painted. */
  isPainted: boolean
  /** What failed last; empty for nothing. */
  failed: string
  onOpenList: (isOpen: boolean) => void
  onOnly: (colour: Colour | null) => void
  onOpen: (id: string) => void
  onPaint: (isPainted: boolean) => void
  onRetry: () => void
}

/** Markings under one heading. */
interface Group {
  key: string
  name: string
  markings: MarkingHere[]
}

const isGone = ({ verdict }: MarkingHere) => verdict === 'orphan' || verdict === 'ambiguous'

/** By point in the meeting's order; what stands outside of all, and what isn't found, last. */
function groupsOf(markings: readonly MarkingHere[], items: readonly AgendaItem[], { panel, marking }: Texts): Group[] {
  const found = markings.filter((one) => !isGone(one))
  return [
    ...items.map(({ id, number, title }) => ({
      key: id,
      name: [number, title ?? panel.untitled].filter(Boolean).join('. '),
      markings: found.filter(({ itemId }) => itemId === id),
    })),
    {
      key: 'outside',
      name: marking.outside,
      markings: found.filter(({ itemId }) => !items.some(({ id }) => id === itemId)),
    },
    { key: 'gone', name: marking.notFound, markings: markings.filter(isGone) },
  ].filter((group) => group.markings.length > 0)
}

/** The arrow keys move between the rows; Tab reaches the first of them. */
function move(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement
  const rows = [...list.querySelectorAll<HTMLElement>('.marking')]
  const at = rows.indexOf(event.target as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = at < 0 || to === undefined ? undefined : rows[to]
  if (!row) return
  event.preventDefault()
  row.focus()
}

/**
 * The markings of a page, by point: what is painted there, for those who don't see it. It keeps nothing itself and has no
 * hooks: the panel, in which it stands, is drawn by another copy of preact.
 */
export function MarkingList(props: MarkingListProps) {
  const { markings, items, names, words, isOpen, only, isPainted, failed } = props
  const { marking: told } = words
  const used = colours.filter((colour) => markings.some(({ highlight }) => highlight.colour === colour))
  const shown = markings.filter(({ highlight }) => only === null || highlight.colour === only)
  const groups = groupsOf(shown, items, words)
  const first = groups[0]?.markings[0]?.highlight.id
  return (
    <details
      class="marking-list"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && props.onOpenList(currentTarget.open)}
    >
      <summary>{say(told.list, markings.length)}</summary>
      {failed && (
        <p role="status" class="failed">
          {failed}{' '}
          <button type="button" onClick={props.onRetry}>
            {told.retry}
          </button>
        </p>
      )}
      {markings.length === 0 && !failed && <p class="hint">{told.hint}</p>}
      {used.length > 1 && (
        <div class="chips" role="group" aria-label={told.onlyColour}>
          {used.map((colour) => (
            <button
              key={colour}
              type="button"
              aria-pressed={colour === only}
              onClick={() => props.onOnly(colour === only ? null : colour)}
            >
              <Swatch colour={colour} />
              {names[colour]} {markings.filter(({ highlight }) => highlight.colour === colour).length}
            </button>
          ))}
        </div>
      )}
      <div onKeyDown={move}>
        {/* There may be a thousand, and a fold that is closed shows none. */}
        {(isOpen ? groups : []).map(({ key, name, markings: own }) => (
          <section key={key} aria-label={name}>
            <h3 dir="auto">{name}</h3>
            <ul>
              {own.map(({ highlight, verdict, isOfOtherVersion }) => (
                <li key={highlight.id}>
                  <button
                    type="button"
                    class="marking"
                    tabIndex={highlight.id === first ? 0 : -1}
                    onClick={() => props.onOpen(highlight.id)}
                  >
                    <Swatch colour={highlight.colour} />
                    <span class="unseen">{names[highlight.colour]}: </span>
                    <span class="words" lang="da" dir="auto">
                      {anchorOf(highlight).exact}
                    </span>
                    <span class="facts">
                      {verdict !== 'exact' && (
                        <span class="verdict">
                          {verdict === 'orphan' && isOfOtherVersion ? told.otherVersion : told.verdicts[verdict]}
                        </span>
                      )}
                      {highlight.origin.kind === 'imported' && (
                        <span>{say(told.importedFrom, highlight.origin.set)}</span>
                      )}
                      {(highlight.hasNote || highlight.tagCount > 0) && <span>{told.hasNote}</span>}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {markings.length > 0 && (
        <label class="paint">
          <input
            type="checkbox"
            role="switch"
            checked={isPainted}
            onChange={({ currentTarget }) => props.onPaint(currentTarget.checked)}
          />
          {told.paint}
        </label>
      )}
    </details>
  )
}
