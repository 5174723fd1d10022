/** Today by the reader's clock (YYYY-MM-DD). */
export const today = (): string => new Date().toLocaleDateString('sv-SE')
