import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core'
import { Component, createRef, type ComponentChild } from 'preact'

/** What a list is given that draws only what is in the window. */
export interface VirtualListProps {
  label: string
  count: number
  /** Tells a line from others when the list changes. */
  keyOf: (index: number) => string
  /** About how high a line is, in pixels, until it has been drawn. */
  heightOf: (index: number) => number
  /** A line that stays drawn wherever the window is: the one with the focus. */
  kept: number | null
  draw: (index: number) => ComponentChild
  /** The lines that are drawn have changed: from the first to the last. */
  onRange: (first: number, last: number) => void
}

/** So many lines are drawn above and below those in the window. */
const beyond = 6

/** A list in the page's own scrolling, of as many lines as one likes. */
export class VirtualList extends Component<VirtualListProps> {
  private readonly list = createRef<HTMLUListElement>()
  private readonly virtualizer = new Virtualizer<Window, HTMLLIElement>(this.options())
  private unmount: (() => void) | undefined
  private range = ''

  private options() {
    const { count, keyOf, heightOf } = this.props
    return {
      count,
      getItemKey: keyOf,
      estimateSize: heightOf,
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      overscan: beyond,
      scrollMargin: this.list?.current?.offsetTop ?? 0,
      initialOffset: () => scrollY,
      onChange: () => this.setState({}),
    }
  }

  /** Scrolls a line into the window. */
  scrollTo(index: number): void {
    this.virtualizer.scrollToIndex(index, { align: 'auto' })
  }

  private update() {
    this.virtualizer.setOptions(this.options())
    // What the adapters of the package for other libraries call.
    // oxlint-disable-next-line no-underscore-dangle
    this.virtualizer._willUpdate()
    const items = this.virtualizer.getVirtualItems()
    const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1]
    const range = `${first} ${last} ${this.props.keyOf(first)} ${this.props.keyOf(Math.max(first, last))}`
    if (range === this.range) return
    this.range = range
    this.props.onRange(first, last)
  }

  override componentDidMount() {
    // oxlint-disable-next-line no-underscore-dangle
    this.unmount = this.virtualizer._didMount()
    this.update()
    this.setState({})
  }

  override componentDidUpdate() {
    this.update()
  }

  override componentWillUnmount() {
    this.unmount?.()
  }

  override render() {
    const { label, count, keyOf, kept, draw } = this.props
    this.virtualizer.setOptions(this.options())
    const items = this.virtualizer.getVirtualItems().filter(({ index }) => index < count)
    const isKept = kept !== null && kept < count && !items.some(({ index }) => index === kept)
    const outside = isKept ? this.virtualizer.measurementsCache[kept] : undefined
    const lines = outside ? [...items, outside].toSorted((a, b) => a.index - b.index) : items
    const top = this.virtualizer.options.scrollMargin
    return (
      // A list without bullets is none to some screen readers, unless it is said to be one.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      <ul
        ref={this.list}
        class="lines"
        role="list"
        aria-label={label}
        style={{ height: `${this.virtualizer.getTotalSize()}px` }}
      >
        {lines.map(({ index, start }) => (
          <li
            key={keyOf(index)}
            ref={this.virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            {draw(index)}
          </li>
        ))}
      </ul>
    )
  }
}
