import { Component, createRef } from 'preact'
import type { Field, FieldOptions, OpenField } from './field.ts'

/** What the place of a field is given. */
export interface PrivateFieldProps extends FieldOptions {
  openField: OpenField
}

/** The place in the panel for a field whose words the page can't learn. Focus it by the `focus` event. */
export class PrivateField extends Component<PrivateFieldProps> {
  private readonly place = createRef<HTMLDivElement>()
  private readonly end = new AbortController()
  private field: Field | undefined

  override componentDidMount() {
    const { openField, ...options } = this.props
    if (this.place.current) this.field = openField(this.place.current, options, this.end.signal)
  }

  override componentDidUpdate() {
    const { openField: _, ...options } = this.props
    this.field?.update(options)
  }

  override componentWillUnmount() {
    this.end.abort()
  }

  override render() {
    const focus = ({ target }: FocusEvent) => target === this.place.current && this.field?.focus()
    return <div class="field" ref={this.place} tabIndex={-1} onFocus={focus} />
  }
}
