/** One of several things to choose. */
interface Option<T extends string> {
  value: T
  label: string
  /** How many there are of it. */
  count?: number
}

/** What a row of choices is given. */
export interface ChoicesProps<T extends string> {
  label: string
  options: readonly Option<T>[]
  /** Null while none is chosen. */
  chosen: T | null
  onChoose: (value: T) => void
  class: string
}

/** A row of buttons of which at most one is pressed. */
export function Choices<T extends string>({ label, options, chosen, onChoose, class: name }: ChoicesProps<T>) {
  return (
    <div class={name} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === chosen}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span> {option.count}</span>}
        </button>
      ))}
    </div>
  )
}
