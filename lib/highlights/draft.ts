import type { Highlight, Source } from './model.ts'

/** What a page sends of words that the reader marks on it; the background adds the rest. */
export interface Draft extends Pick<Highlight, 'id' | 'colour' | 'groupId' | 'anchor'> {
  source: Omit<Source, 'address'>
}
