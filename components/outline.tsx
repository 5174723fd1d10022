import { useEffect, useRef, useState } from 'preact/hooks'
import type { AgendaItem } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'
import { Misread } from './misread.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { OutlineRow } from './outline-row.tsx'
import { NeighbourLinks } from './neighbour-links.tsx'
import type { PanelProps } from './panel.ts'
import { PrivateField } from './private-field.tsx'
import type { Scheme } from './scheme.ts'

const matches = (item: AgendaItem, wanted: string, { outcomes }: Texts) => {
  const outcome = item.decision ? outcomes[item.decision.outcome] : ''
  const said = `${item.number ?? ''} ${item.title ?? ''} ${outcome}`.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
}

/** Where the arrow keys lead in a list of `count` rows; undefined for other keys. */
function nextRow(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

const scrolls = (element: Element) => getComputedStyle(element).overflowY === 'auto'

/** What the outline is given. */
export interface OutlineProps extends PanelProps {
  scheme: Scheme
}

/** The outline of a meeting: its facts, and its points to filter and jump to. */
export function Outline({
  meeting,
  doubts,
  present,
  words,
  onJump,
  onFoldAll,
  onUnfoldAll,
  onNarrow,
  onReport,
  openField,
  neighbours,
  scheme,
}: OutlineProps) {
  const [filter, setFilter] = useState('')
  const [reached, setReached] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const { panel } = words
  const shown = meeting.items.filter((item) => matches(item, filter.trim(), words))
  const tabStop = [reached, present, shown[0]?.id].find((id) => shown.some((item) => item.id === id))
  const general = doubts.filter(({ item }) => item === null)

  useEffect(() => {
    const row = list.current?.querySelector('.present')
    // In a low window the whole outline scrolls, else the list alone.
    const box = [list.current?.closest('.scroll'), list.current?.closest('.outline')].find(
      (element) => element && element.scrollHeight > element.clientHeight && scrolls(element),
    )
    if (!row || !box) return
    const [seen, at] = [box.getBoundingClientRect(), row.getBoundingClientRect()]
    if (at.top < seen.top || at.bottom > seen.bottom) box.scrollTop += at.top - seen.top - seen.height / 3
  }, [present])

  const move = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.row') ?? [])]
    const at = rows.indexOf(event.target as HTMLElement)
    const next = at < 0 ? undefined : nextRow(event.key, at, rows.length)
    const row = next === undefined ? undefined : rows[next]
    if (!row) return
    event.preventDefault()
    setReached(row.dataset['item'] ?? null)
    row.focus()
  }

  const inFilter = (key: string) => {
    if (key === 'Escape') setFilter('')
    else if (key === 'Enter' && filter.trim() !== '' && shown[0]) onJump(shown[0].id)
    else if (key === 'ArrowDown') list.current?.querySelector<HTMLElement>('.row')?.focus()
  }

  return (
    <nav class="outline" aria-label={panel.name}>
      <button
        type="button"
        class="narrow"
        aria-label={panel.narrow}
        title={panel.narrow}
        onClick={() => onNarrow(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M6 3l5 5-5 5" />
        </svg>
      </button>
      <MeetingHead meeting={meeting} words={words} />
      {neighbours && <NeighbourLinks {...neighbours} words={panel} />}
      <div class="tools">
        <PrivateField
          openField={openField}
          label={panel.filter}
          value={filter}
          scheme={scheme}
          lang={words.code}
          onInput={setFilter}
          onKey={inFilter}
        />
        <div class="buttons">
          <button type="button" onClick={onUnfoldAll}>
            {panel.unfoldAll}
          </button>
          <button type="button" onClick={onFoldAll}>
            {panel.foldAll}
          </button>
        </div>
      </div>
      <p class="count" role="status">
        {filter.trim() !== '' && say(panel.filtered, shown.length, meeting.items.length)}
      </p>
      <div class="scroll">
        {general.length > 0 && (
          <details class="doubts general">
            <summary>{say(panel.doubts, general.length)}</summary>
            <ul>
              {general.map(({ kind, text }) => (
                <li key={kind + text}>{say(words.doubts[kind], text)}</li>
              ))}
            </ul>
          </details>
        )}
        <ol ref={list} aria-label={panel.list} onKeyDown={move}>
          {shown.map((item) => (
            <OutlineRow
              key={item.id}
              item={item}
              kind={meeting.kind}
              doubts={doubts.filter((doubt) => doubt.item === item.id)}
              words={words}
              isPresent={item.id === present}
              isReached={item.id === tabStop}
              onJump={() => {
                setReached(item.id)
                onJump(item.id)
              }}
            />
          ))}
        </ol>
        {shown.length === 0 && (
          <p class="none">
            {panel.noneFound}{' '}
            <button type="button" onClick={() => setFilter('')}>
              {panel.clearFilter}
            </button>
          </p>
        )}
        <Misread words={panel} onReport={onReport} />
      </div>
    </nav>
  )
}
