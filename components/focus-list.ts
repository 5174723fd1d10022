/** Gives the focus to the library's list: what had it is about to go. */
export const focusList = (): void => document.getElementById('list')?.focus({ preventScroll: true })
