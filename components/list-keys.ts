/** What the keys of the list do. */
export interface ListKeys {
  /** So many markings on; back where it is negative. */
  go: (step: number) => void
  goTo: (end: 'first' | 'last') => void
  /** Goes there, and chooses all up to it. */
  extend: (step: number) => void
  chooseAll: () => void
  edit: () => void
  open: () => void
  /** Removes what is chosen, or else the marking on which one is, if it is one. */
  remove: (isOnMarking: boolean) => void
  /** One step back: out of editing, then out of choosing. */
  leave: () => void
}

/** So many markings make a page. */
const pageful = 8

/**
 * Listens to the keys of the list, while a marking, or what markings stand under, has the focus; in the fields within it they
 * are those of typing, and only Escape leaves.
 */
export function listKeys(does: ListKeys): (event: KeyboardEvent) => void {
  const keys: Record<string, (isOnMarking: boolean) => void> = {
    ArrowDown: () => does.go(1),
    ArrowUp: () => does.go(-1),
    PageDown: () => does.go(pageful),
    PageUp: () => does.go(-pageful),
    Home: () => does.goTo('first'),
    End: () => does.goTo('last'),
    'Shift+ArrowDown': () => does.extend(1),
    'Shift+ArrowUp': () => does.extend(-1),
    'Control+a': does.chooseAll,
    Enter: (isOnMarking) => isOnMarking && does.edit(),
    o: (isOnMarking) => isOnMarking && does.open(),
    Delete: does.remove,
  }
  return (event) => {
    const { key, target, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event
    if (isComposing || altKey) return
    if (key === 'Escape') return does.leave()
    const isOn = (selector: string) => target instanceof HTMLElement && target.matches(selector)
    const isOnMarking = isOn('.marking > input')
    const name = `${ctrlKey || metaKey ? 'Control+' : ''}${shiftKey ? 'Shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`
    const act = isOnMarking || isOn('.group > input') ? keys[name] : undefined
    if (!act) return
    event.preventDefault()
    act(isOnMarking)
  }
}
