import { Component, createRef } from 'preact'
import type { Found } from './found.ts'
import { OutlineRow } from './outline-row.tsx'
import type { PanelProps } from './panel.ts'
import { lengthOf } from './reading-time.ts'

/** What the list is given. */
export interface OutlineListProps extends PanelProps {
  found: readonly Found[]
  /** Whether something was looked for. */
  isSearch: boolean
}

interface State {
  /** The point that the keys reached last. */
  reached: string | null
  /** The point of which is shown what can be done with it. */
  opened: string | null
}

/** Where the arrow keys lead in a list of `count` rows; undefined for other keys. */
function nextRow(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

const scrolls = (element: Element) => getComputedStyle(element).overflowY === 'auto'

/** The points of a meeting, as a list in which the arrow keys move. */
export class OutlineList extends Component<OutlineListProps, State> {
  override state: State = { reached: null, opened: null }
  private readonly list = createRef<HTMLOListElement>()

  override componentDidMount() {
    this.bringUpPresent()
  }

  override componentDidUpdate({ present }: OutlineListProps) {
    if (present !== this.props.present) this.bringUpPresent()
  }

  private bringUpPresent() {
    const list = this.list.current
    const row = list?.querySelector('.present')
    // In a low window the whole outline scrolls, else the list alone.
    const box = [list?.closest('.scroll'), list?.closest('.outline')].find(
      (element) => element && element.scrollHeight > element.clientHeight && scrolls(element),
    )
    if (!row || !box) return
    const [seen, at] = [box.getBoundingClientRect(), row.getBoundingClientRect()]
    if (at.top < seen.top || at.bottom > seen.bottom) box.scrollTop += at.top - seen.top - seen.height / 3
  }

  private readonly move = (event: KeyboardEvent) => {
    const rows = [...(this.list.current?.querySelectorAll<HTMLElement>('.row') ?? [])]
    const at = rows.indexOf(event.target as HTMLElement)
    const next = at < 0 ? undefined : nextRow(event.key, at, rows.length)
    const row = next === undefined ? undefined : rows[next]
    if (!row) return
    event.preventDefault()
    this.setState({ reached: row.dataset['item'] ?? null })
    row.focus()
  }

  override render() {
    const { meeting, digests, doubts, words, found, inPage, present, isSearch } = this.props
    const { reached, opened } = this.state
    const ids = found.map(({ item }) => item.id)
    const tabStop = [reached, present, ids[0]].find((id) => id != null && ids.includes(id))
    const longest = Math.max(1, ...meeting.items.map(lengthOf))
    return (
      <ol ref={this.list} aria-label={words.panel.list} onKeyDown={this.move}>
        {found.map((one) => {
          const { id } = one.item
          return (
            <OutlineRow
              key={id}
              found={one}
              kind={meeting.kind}
              digest={digests[id]}
              doubts={doubts.filter(({ item }) => item === id)}
              words={words}
              longest={longest}
              isSearch={isSearch}
              isInPage={inPage.has(id)}
              isPresent={id === present}
              isReached={id === tabStop}
              isOpen={id === opened}
              onJump={() => {
                this.setState({ reached: id })
                this.props.onJump(id)
              }}
              onOpen={(isOpen) => this.setState({ opened: isOpen ? id : null })}
              onTake={this.props.onTake}
            />
          )
        })}
      </ol>
    )
  }
}
