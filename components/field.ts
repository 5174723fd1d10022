/** What a text field outside of the panel is told, and whom it tells. */
export interface FieldOptions {
  label: string
  value: string
  /** Light or dark. */
  scheme: string
  lang: string
  onInput: (value: string) => void
  /** Escape, Enter, ArrowDown; the field keeps all other keys. */
  onKey: (key: string) => void
}

/** A text field outside of the panel, as its owner sees it. */
export interface Field {
  update(options: FieldOptions): void
  focus(): void
}

/** Opens a field in an element, until the signal ends it. */
export type OpenField = (place: HTMLElement, options: FieldOptions, signal: AbortSignal) => Field
