import { Dexie, type IndexableType, type ObservabilitySet } from 'dexie'
import type { Database } from './database.ts'

/** Nodes of Dexie's interval trees; an empty one has no bounds. */
interface Range {
  from?: IndexableType
  to?: IndexableType
  l?: Range | null
  r?: Range | null
}

/** The keys of a tree; undefined where it has a range of them. */
function keysOf(tree: Range | null | undefined): string[] | undefined {
  if (!tree || tree.from === undefined) return []
  const [left, right] = [keysOf(tree.l), keysOf(tree.r)]
  if (typeof tree.from !== 'string' || tree.from !== tree.to || !left || !right) return undefined
  return [...left, tree.from, ...right]
}

/**
 * Tells which markings have changed, by their ids, whichever part of the extension changed them; `all` where it may be any
 * (Dexie doesn't say of fifty or more at once).
 */
export function watchHighlights(db: Database, tell: (ids: string[] | 'all') => void, signal?: AbortSignal): void {
  if (signal?.aborted) return
  const changed = (parts: ObservabilitySet) => {
    const tree = parts[`idb://${db.name}/${db.highlights.name}/`]
    if (tree) tell(keysOf(tree as Range) ?? 'all')
  }
  Dexie.on.storagemutated.subscribe(changed)
  signal?.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed), { once: true })
}
