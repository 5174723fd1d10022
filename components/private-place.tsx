import { Component, createRef } from 'preact'

/** Opens something in an element, until the signal ends it. */
export type OpenPlace = (place: HTMLElement, signal: AbortSignal) => void

/** A place for a frame in which one writes what the page can't learn. */
export class PrivatePlace extends Component<{ open: OpenPlace }> {
  private readonly place = createRef<HTMLDivElement>()
  private readonly end = new AbortController()

  override componentDidMount() {
    if (this.place.current) this.props.open(this.place.current, this.end.signal)
  }

  override componentWillUnmount() {
    this.end.abort()
  }

  override render() {
    return <div class="private-place" ref={this.place} />
  }
}
