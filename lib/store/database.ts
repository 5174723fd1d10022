import { Dexie, type EntityTable, type Transaction } from 'dexie'
import type { KeptPage } from '../highlights/kept-page.ts'
import type { Highlight } from '../highlights/model.ts'

/** The database of the extension: the background's, and its own pages'. A content script's would be the municipality's. */
export interface Database extends Dexie {
  highlights: EntityTable<Highlight, 'id'>
  pages: EntityTable<KeptPage, 'address'>
}

const version = 3
const first = 'id, *keys, groupId, deletedAt'

/** What markings were like before version 2: they had no origin, couldn't be put aside, and kept no words accepted later. */
type First = Omit<Highlight, 'origin' | 'archivedAt' | 'relocations'>

/** Fills in what version 2 added. What a record has already stays. */
const upgrade = (transaction: Transaction) =>
  transaction
    .table<First>('highlights')
    .toCollection()
    .modify((record: First & Partial<Highlight>) => {
      record.origin ??= { kind: 'own' }
      record.archivedAt ??= null
      record.relocations ??= []
    })

let shared: Database | undefined

/**
 * The database, opened when it is first used. The browser may close it (storage that fails), and another version of the
 * extension may ask for it: then the next use opens it anew. After it couldn't be opened, the next call has it tried again.
 */
export function openDatabase(): Database {
  shared ??= makeDatabase('maerkesag')
  if (shared.hasFailed()) shared.close({ disableAutoOpen: false })
  return shared
}

/**
 * A database by its name; a name other than the extension's is for tests. What a newer version of the extension made can't
 * be used (`isNewer`): what were written there wouldn't be what that version reads. `db.on('blocked')` tells when another
 * connection holds up an upgrade; it goes on once that one is closed.
 */
export function makeDatabase(name: string): Database {
  const db = new Dexie(name) as Database
  db.version(1).stores({ highlights: first })
  db.version(2)
    .stores({ highlights: `${first}, *tags` })
    .upgrade(upgrade)
  db.version(version).stores({ highlights: `${first}, *tags, createdAt`, pages: 'address' })
  db.on('ready', refuseNewer, true)
  return db
}

const newer = 'NewerDatabaseError'

function refuseNewer(db: Dexie): void {
  // Dexie counts in tenths, and opens whatever is there.
  const there = Math.floor(db.backendDB().version / 10)
  if (there > version) throw Object.assign(new Error(`a database of version ${there}`), { name: newer })
}

/** Names of an error and of those that led to it: Dexie wraps what the browser says. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return []
  const { name, inner, failures = [] } = error as { name?: string; inner?: unknown; failures?: unknown[] }
  return [name ?? '', ...[inner, ...failures].flatMap(namesOf)]
}

/** Whether an error says that the browser has no room left. */
export const isFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError')

/** Whether an error says that a newer version of the extension made the database. All records are as that one left them. */
export const isNewer = (error: unknown): boolean => namesOf(error).includes(newer)
