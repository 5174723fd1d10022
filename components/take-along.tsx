import { useState } from 'preact/hooks'
import type { AgendaItem } from '../lib/minutes/model.ts'
import type { Take } from '../lib/take.ts'
import { say, type Texts } from '../lib/texts.ts'
import { Dialog, type DialogProps } from './dialog.tsx'

/** What can be taken along of several points. */
type TakeMany = Extract<Take, 'brief' | 'markdown' | 'table'>

/** What the dialog is given. */
export interface TakeAlongProps extends Pick<DialogProps, 'onClose'> {
  words: Texts
  items: readonly AgendaItem[]
  /** Ids of the points that are chosen to begin with. */
  first: readonly string[]
  /** Does it, and resolves to what is then told. */
  onTake: (take: TakeMany, itemIds: readonly string[]) => Promise<string>
}

const takes: readonly TakeMany[] = ['brief', 'markdown', 'table']

/** Chooses points of the meeting, to print them or to copy what was decided. */
export function TakeAlong({ words: { panel }, items, first, onTake, onClose }: TakeAlongProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first))
  const [said, setSaid] = useState('')
  const choose = (id: string, isChosen: boolean) => {
    const now = new Set(chosen)
    now[isChosen ? 'add' : 'delete'](id)
    setChosen(now)
  }
  const ids = items.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
  return (
    <Dialog title={panel.takeAlong} close={panel.close} onClose={onClose}>
      <p class="choosing">
        <span role="status">{say(panel.chosen, ids.length)}</span>
        <button type="button" onClick={() => setChosen(new Set(items.map(({ id }) => id)))}>
          {panel.chooseAll}
        </button>
        <button type="button" onClick={() => setChosen(new Set())}>
          {panel.chooseNone}
        </button>
      </p>
      <ul class="chosen" aria-label={panel.list}>
        {items.map(({ id, number, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              {number !== null && <span class="number">{number}</span>}
              <span class="title" dir="auto">
                {title ?? panel.untitled}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="takes">
        {takes.map((take) => (
          <button
            key={take}
            type="button"
            class={take === 'brief' ? 'main' : undefined}
            disabled={ids.length === 0}
            onClick={() => void onTake(take, ids).then(setSaid)}
          >
            {panel.takes[take]}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </Dialog>
  )
}
