/** The character that was typed; empty for other keys, and for those held with a key that makes another key of them. */
export const plainKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): string =>
  ctrlKey || metaKey || altKey || key.length !== 1 || key === ' ' ? '' : key
