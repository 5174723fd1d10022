import type { Tick } from '../../lib/import/imported-file.ts'

/** Work that nobody watches or cancels. */
export const unwatched: Tick = () => Promise.resolve()
