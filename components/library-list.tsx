import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Answer } from '../lib/library/library-index.ts'
import { listItems } from '../lib/library/list-items.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { LibraryEdit } from './library-edit.tsx'
import { LibraryGroup } from './library-group.tsx'
import { LibraryRow } from './library-row.tsx'
import type { LibraryProps } from './library.tsx'
import { listKeys } from './list-keys.ts'
import { VirtualList } from './virtual-list.tsx'

/** Heights in pixels until a line has been drawn. */
const heights = { row: 132, group: 58 }

/** What is found, as a list of which only what is in the window is drawn. Arrow keys move in it; Tab reaches one of its lines. */
export function LibraryList(props: LibraryProps & { answer: Answer }) {
  const { language, names, query, answer, records, chosen, onSeen, onChoose, onOpen, onDialog } = props
  const words = libraryTexts[language]
  const { ids } = answer
  const items = useMemo(() => listItems(answer), [answer])
  /** The marking that Tab reaches, and the one from which several are chosen in a row. */
  const [active, setActive] = useState<string | null>(null)
  const [pivot, setPivot] = useState<string | null>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const places = useMemo(() => new Map(ids.map((id, at) => [id, at])), [ids])
  const place = (active !== null && places.get(active)) || 0
  const list = useRef<VirtualList>(null)
  const box = useRef<HTMLDivElement>(null)
  /** The marking that is to have the focus once it is drawn. */
  const toFocus = useRef<string | null>(null)
  const by = query.view === 'list' ? null : query.view

  useLayoutEffect(() => {
    const at = toFocus.current === null ? undefined : places.get(toFocus.current)
    if (at === undefined) return
    const line = box.current?.querySelector<HTMLElement>(`[data-index="${items.lineOf(at)}"] .marking > input`)
    if (!line) return
    toFocus.current = null
    line.focus({ preventScroll: true })
  })
  const go = (to: number) => {
    const at = Math.max(0, Math.min(ids.length - 1, to))
    setActive(ids[at] ?? null)
    toFocus.current = ids[at] ?? null
    list.current?.scrollTo(items.lineOf(at))
  }
  const chooseTo = (to: number) => {
    const from = (pivot !== null && places.get(pivot)) || (pivot === null ? place : 0)
    const [first, last] = [Math.min(from, to), Math.max(from, to)]
    onChoose(new Set([...chosen, ...ids.slice(first, last + 1)]))
  }
  const choose = (id: string, isChosen: boolean, isRange: boolean) => {
    const at = places.get(id) ?? 0
    setActive(id)
    if (isRange && pivot !== null) return chooseTo(at)
    setPivot(id)
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  const edit = (id: string | null) => {
    setEdited(id)
    if (id === null) toFocus.current = ids[place] ?? null
    else setActive(id)
  }
  const onKeyDown = listKeys({
    go: (step) => go(place + step),
    goTo: (end) => go(end === 'first' ? 0 : ids.length - 1),
    extend(step) {
      const to = Math.max(0, Math.min(ids.length - 1, place + step))
      if (pivot === null) setPivot(ids[place] ?? null)
      chooseTo(to)
      go(to)
    },
    chooseAll: () => onChoose(new Set(ids)),
    edit: () => edit(ids[place] ?? null),
    open: () => onOpen(ids[place] ?? ''),
    remove() {
      const gone = chosen.size > 0 ? [...chosen] : ids.slice(place, place + 1)
      const isDeleted = query.state !== 'deleted'
      props.onChange(gone, { isDeleted }, isDeleted ? 'deleted' : 'restored')
      // The line goes with its marking.
      go(place + (chosen.size > 0 ? 0 : 1))
    },
    leave() {
      if (edited !== null) edit(null)
      else onChoose(new Set())
    },
  })
  const see = (first: number, last: number) => {
    const seen = []
    for (let at = first; at <= last; at++) {
      const item = items.at(at)
      if (item && 'id' in item) seen.push(item.id)
    }
    onSeen(edited === null || seen.includes(edited) ? seen : [...seen, edited])
  }
  const keyOf = (index: number) => {
    const item = items.at(index)
    return item ? ('id' in item ? item.id : item.group.key) : String(index)
  }
  const draw = (index: number) => {
    const item = items.at(index)
    if (!item) return null
    if (!('id' in item)) {
      const { group, ids: own } = item
      return (
        <LibraryGroup
          group={group}
          by={by ?? 'meeting'}
          language={language}
          isChosen={own.every((id) => chosen.has(id))}
          isActive={active === null ? index === 0 : own.includes(active)}
          onChoose={(isChosen) => {
            const next = new Set(chosen)
            for (const id of own)
              if (isChosen) next.add(id)
              else next.delete(id)
            onChoose(next)
          }}
          onExport={() => onDialog({ is: 'export', ids: own, group })}
        />
      )
    }
    const { id } = item
    const highlight = records.get(id)
    if (!highlight) return <div class="marking waiting" aria-busy="true" />
    const isEdited = id === edited
    return (
      <LibraryRow
        highlight={highlight}
        language={language}
        names={names}
        searched={query.words}
        under={by}
        isChosen={chosen.has(id)}
        isActive={id === (ids[place] ?? null)}
        isEdited={isEdited}
        onChoose={(isChosen, isRange) => choose(id, isChosen, isRange)}
        onOpen={() => onOpen(id)}
        onEdit={() => edit(isEdited ? null : id)}
      >
        {isEdited && <LibraryEdit {...props} highlight={highlight} onClose={() => edit(null)} />}
      </LibraryRow>
    )
  }
  return (
    <div ref={box} class="list" onKeyDown={onKeyDown}>
      <VirtualList
        ref={list}
        label={words.list}
        count={items.count}
        keyOf={keyOf}
        heightOf={(index) => ('id' in (items.at(index) ?? { id: '' }) ? heights.row : heights.group)}
        kept={ids.length > 0 ? items.lineOf(place) : null}
        draw={draw}
        onRange={see}
      />
    </div>
  )
}
