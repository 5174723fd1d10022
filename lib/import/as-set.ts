import type { Highlight } from '../highlights/model.ts'
import type { ImportedFile } from './imported-file.ts'
import { uuid5 } from './uuid5.ts'

/**
 * The same markings as a set of somebody else's, by its name. Each gets an id that is made of its own and of the set's name:
 * so they never take the place of the reader's own, nor of another set's, and the same file gives the same set each time. A
 * file may claim to be that set already: its ids are made anew all the same.
 */
export async function asSet(file: ImportedFile, set: string): Promise<ImportedFile> {
  const highlights: Highlight[] = []
  for (const highlight of file.highlights) {
    const { id, groupId } = highlight
    highlights.push({
      ...highlight,
      id: await uuid5(id, set),
      groupId: groupId === null ? null : await uuid5(groupId, set),
      origin: { kind: 'imported', set },
    })
  }
  // The reader's own markings are exported with her own pages.
  return { ...file, highlights, pages: [] }
}
