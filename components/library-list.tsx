import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Answer } from '../lib/library/library-index.ts'
import { listItems, type ListItems } from '../lib/library/list-items.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { focusList } from './focus-list.ts'
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
  const { language, names, query, answer, records, chosen, onChoose, onOpen, onDialog } = props
  const words = libraryTexts[language]
  const { ids } = answer
  const items = useMemo(() => listItems(answer), [answer])
  const lines = useMemo(() => linesOf(items), [items])
  /** The marking that Tab reaches, the one from which several are chosen in a row, and the one that is edited. */
  const [active, setActive] = useState<string | null>(null)
  const [pivot, setPivot] = useState<string | null>(null)
  const [edited, setEdited] = useState<string | null>(null)
  const placeOf = (id: string | null) => (id === null ? -1 : ids.indexOf(id))
  const activeAt = useMemo(() => placeOf(active), [ids, active])
  const editedAt = useMemo(() => placeOf(edited), [ids, edited])
  const place = Math.max(0, activeAt)
  /** The line that had the focus last. */
  const [focused, setFocused] = useState<number | null>(null)
  const list = useRef<VirtualList>(null)
  const box = useRef<HTMLDivElement>(null)
  /** The marking that is to have the focus once it is drawn. */
  const toFocus = useRef<string | null>(null)
  const by = query.view === 'list' ? null : query.view

  const focus = () => {
    const at = placeOf(toFocus.current)
    if (at < 0) return
    const line = box.current?.querySelector<HTMLElement>(`[data-index="${items.lineOf(at)}"] .marking > input`)
    if (!line) return
    toFocus.current = null
    line.focus({ preventScroll: true })
    // Lines that were drawn meanwhile have other heights than was thought.
    list.current?.scrollTo(items.lineOf(at))
  }
  const within = (to: number) => Math.max(0, Math.min(ids.length - 1, to))
  const go = (to: number) => {
    const at = within(to)
    setActive(ids[at] ?? null)
    toFocus.current = ids[at] ?? null
    list.current?.scrollTo(items.lineOf(at))
    focus()
  }
  /** As it was when the marking that Tab reaches was found last. */
  const before = useRef({ ids, place })
  useLayoutEffect(() => {
    const isGone = active !== null && activeAt < 0
    if (edited !== null && editedAt < 0) setEdited(null)
    if (isNowhere() && isGone && ids.length > 0) go(nextOf(before.current, ids))
    else if (isNowhere() && isGone) focusList()
    // Who has gone elsewhere meanwhile stays there.
    else if (isNowhere() || box.current?.contains(document.activeElement)) focus()
    else toFocus.current = null
    if (!isGone) before.current = { ids, place }
  })
  const chooseTo = (to: number) => {
    const at = placeOf(pivot)
    const from = at < 0 ? place : at
    const [first, last] = [Math.min(from, to), Math.max(from, to)]
    onChoose(new Set([...chosen, ...ids.slice(first, last + 1)]))
  }
  const choose = (id: string, isChosen: boolean, isRange: boolean) => {
    const at = Math.max(0, placeOf(id))
    setActive(id)
    if (isRange && pivot !== null) return chooseTo(at)
    setPivot(id)
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  useEffect(() => props.onEdited(edited), [edited])
  const edit = (id: string | null) => {
    if (id !== null && id === edited) box.current?.querySelector<HTMLElement>('.edit :is(textarea, button)')?.focus()
    setEdited(id)
    if (id === null) go(place)
    else setActive(id)
  }
  /** Wherever in a line one is, the keys go on from there. */
  const onFocusIn = ({ target }: FocusEvent) => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
    const index = Number(line?.dataset['index'])
    const item = items.at(index)
    if (!item) return
    setFocused(index)
    const own = 'id' in item ? [item.id] : item.ids
    if (active === null || !own.includes(active)) setActive(own[0] ?? null)
  }
  const goFrom = (to: number) => {
    setPivot(ids[within(to)] ?? null)
    go(to)
  }
  const onKeyDown = listKeys({
    go: (step) => goFrom(place + step),
    goTo: (end) => goFrom(end === 'first' ? 0 : ids.length - 1),
    extend(step) {
      const to = within(place + step)
      if (pivot === null) setPivot(ids[place] ?? null)
      chooseTo(to)
      go(to)
    },
    chooseAll: () => onChoose(new Set(ids)),
    edit: () => edit(ids[place] ?? null),
    open: () => onOpen(ids[place] ?? ''),
    remove(isOnMarking) {
      const gone = chosen.size > 0 ? [...chosen] : isOnMarking ? ids.slice(place, place + 1) : []
      // What is deleted already stays so.
      if (gone.length > 0 && query.state !== 'deleted') props.onChange(gone, { isDeleted: true }, 'deleted')
    },
    leave() {
      if (edited !== null) edit(null)
      else onChoose(new Set())
    },
  })
  const kept = [place, editedAt].filter((at) => at >= 0 && at < ids.length).map(items.lineOf)
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
          isActive={own.includes(ids[place] ?? '')}
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
    if (!highlight) return null
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
    <div ref={box} class="list" onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      <VirtualList
        handle={list}
        label={words.list}
        count={items.count}
        {...lines}
        kept={focused === null ? kept : [...kept, focused]}
        draw={draw}
      />
    </div>
  )
}

/** How lines are told apart, and how high they are: the same functions for the same list, which is measured anew for others. */
const linesOf = ({ at }: ListItems) => ({
  keyOf(index: number) {
    const item = at(index)
    return item ? ('id' in item ? item.id : item.group.key) : String(index)
  },
  heightOf: (index: number) => ('id' in (at(index) ?? { id: '' }) ? heights.row : heights.group),
})

/** Whether nothing has the focus: what had it is gone. */
const isNowhere = () => document.activeElement === null || document.activeElement === document.body

/** The place of the marking that stands next to one that is gone: the one that came after it, or else before it. */
function nextOf(before: { ids: readonly string[]; place: number }, ids: readonly string[]): number {
  const left = new Set(ids)
  const isLeft = (id: string) => left.has(id)
  const next = before.ids.slice(before.place).find(isLeft) ?? before.ids.slice(0, before.place).findLast(isLeft)
  return next === undefined ? 0 : ids.indexOf(next)
}
