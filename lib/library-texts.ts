import type { Verdict } from './highlights/model.ts'
import type { Facet, LibraryView, Order } from './library/query.ts'
import type { MarkingState } from './library/row.ts'
import { libraryDa } from './library-texts-da.ts'
import { libraryEn } from './library-texts-en.ts'
import type { Language } from './texts.ts'

/** The words of the library. `say` puts counts and names in. */
export interface LibraryTexts {
  title: string
  settings: string
  skip: string
  search: string
  placeholder: string
  /** While markings are read; `{0}` is how much of them, in per cent. */
  reading: string
  found: string
  foundOf: string
  /** No marking at all, yet. */
  nothing: string
  nothingMore: string
  noneFound: string
  /** Of a state in which there are none. */
  noneIn: Record<MarkingState, string>
  clear: string
  failed: string
  newer: string
  isPrivate: string
  views: string
  view: Record<LibraryView, string>
  order: string
  orders: Record<Order, string>
  states: string
  state: Record<MarkingState, string>
  filters: string
  facets: Record<Facet, string>
  verdicts: Record<Exclude<Verdict, 'exact' | 'skipped'>, string>
  own: string
  period: string
  from: string
  to: string
  moreValues: string
  fewerValues: string
  removeFilter: string
  /** The list. */
  list: string
  noMeeting: string
  noCase: string
  markings: string
  point: string
  marked: string
  chooseGroup: string
  choose: string
  open: string
  openFailed: string
  edit: string
  editDone: string
  openKeys: string
  /** What is done with those that are chosen. */
  chosen: string
  chooseAll: string
  chooseNone: string
  recolour: string
  addTag: string
  takeTag: string
  tagName: string
  archive: string
  unarchive: string
  delete: string
  restore: string
  export: string
  exportAll: string
  exportGroup: string
  import: string
  keep: string
  tags: string
  cancel: string
  close: string
  /** Said when it is done. */
  did: Record<
    'recoloured' | 'tagged' | 'archived' | 'unarchived' | 'deleted' | 'restored' | 'merged' | 'undone',
    string
  >
  undo: string
  notKept: string
  noRoom: string
  working: string
  /** Tags and colours. */
  noTags: string
  rename: string
  renameTo: string
  renameDone: string
  mergeMore: string
  /** The keys of the list, and what they do. */
  keys: string
  keyList: readonly (readonly [string, string])[]
}

/** Those words in each language. */
export const libraryTexts: Record<Language, LibraryTexts> = { da: libraryDa, en: libraryEn }
