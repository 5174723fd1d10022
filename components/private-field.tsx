import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Field, FieldOptions, OpenField } from './field.ts'

/** What the place of a field is given. */
export interface PrivateFieldProps extends FieldOptions {
  openField: OpenField
}

/** The place in the panel for a field whose words the page can't learn. Focus it by the `focus` event. */
export function PrivateField({ openField, ...options }: PrivateFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<Field | null>(null)
  useLayoutEffect(() => {
    const end = new AbortController()
    if (place.current) field.current = openField(place.current, options, end.signal)
    return () => end.abort()
  }, [openField])
  useEffect(() => field.current?.update(options))
  return (
    <div
      class="field"
      ref={place}
      tabIndex={-1}
      onFocus={({ target }) => target === place.current && field.current?.focus()}
    />
  )
}
