import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
} from '@tanstack/virtual-core'
import { Component, createRef, type ComponentChild } from 'preact'

/** What a list is given that draws only what is in the window. */
export interface VirtualListProps {
  /** Gets the list: a `ref` of a component is an ordinary property to preact 11. */
  handle: { current: VirtualList | null }
  label: string
  count: number
  /** Tells a line from others when the list changes; another function where it is another list. */
  keyOf: (index: number) => string
  /** About how high a line is, in pixels, until it has been drawn. */
  heightOf: (index: number) => number
  /** Lines that stay drawn wherever the window is, like the one with the focus. */
  kept: readonly number[]
  draw: (index: number) => ComponentChild
}

/** So many lines are drawn above and below those in the window. */
const beyond = 4

/** Where the list is in its page: asking has the browser lay the page out, so it is asked once for each time it is drawn. */
interface Placing {
  /** Above the list, in pixels. */
  scrollMargin: number
  /** How much of the window's edges is stood over by something, as the page's `scroll-padding` says. */
  scrollPaddingStart: number
  scrollPaddingEnd: number
}

function placingOf(list: HTMLElement | null): Placing {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  return {
    scrollMargin: list?.offsetTop ?? 0,
    scrollPaddingStart: Number.parseFloat(scrollPaddingTop) || 0,
    scrollPaddingEnd: Number.parseFloat(scrollPaddingBottom) || 0,
  }
}

/** A list in the page's own scrolling, of as many lines as one likes. */
export class VirtualList extends Component<VirtualListProps> {
  private readonly list = createRef<HTMLUListElement>()
  private placing: Placing = { scrollMargin: 0, scrollPaddingStart: 0, scrollPaddingEnd: 0 }
  private readonly virtualizer = new Virtualizer<Window, HTMLLIElement>(this.options())
  private unmount: (() => void) | undefined

  private options() {
    const { count, keyOf, heightOf, kept } = this.props
    return {
      count,
      getItemKey: keyOf,
      estimateSize: heightOf,
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      overscan: beyond,
      rangeExtractor: (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), ...kept])]
          .filter((index) => index < count)
          .toSorted((one, other) => one - other),
      ...this.placing,
      initialOffset: () => scrollY,
      onChange: () => this.setState({}),
    }
  }

  /** Scrolls a line into the window. */
  scrollTo(index: number): void {
    this.virtualizer.scrollToIndex(index, { align: 'auto' })
  }

  private update() {
    this.placing = placingOf(this.list.current)
    this.virtualizer.setOptions(this.options())
    // What the adapters of the package for other libraries call.
    // oxlint-disable-next-line no-underscore-dangle
    this.virtualizer._willUpdate()
  }

  override componentDidMount() {
    this.props.handle.current = this
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
    const { label, count, keyOf, draw } = this.props
    this.virtualizer.setOptions(this.options())
    const items = this.virtualizer.getVirtualItems().filter(({ index }) => index < count)
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
        {items.map(({ index, start }) => (
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
