import { slugOf } from './slug.ts'

/** What is exported. */
export type ExportScope =
  | { kind: 'all' | 'selection' }
  | { kind: 'meeting'; municipality: string | null; committee: string | null; date: string | null }
  | { kind: 'case'; caseNumber: string }

/** So long is a name at most, with its extension; paths in Windows have 260 letters in all. */
const longestName = 120

/**
 * The name of an exported file, which any system takes: lower-case ASCII ("maerkesag-strandmark-byraadet-2026-03-04.md").
 * What none of the parts tells is told by the day on which it is made (YYYY-MM-DD). None of the names that Windows keeps for
 * itself begins so.
 */
export function fileNameOf(scope: ExportScope, extension: string, today: string): string {
  const [subject, day] = partsOf(scope, today)
  const [end, type] = [slugOf(day), slugOf(extension)]
  const room = longestName - end.length - type.length - 2
  const name = slugOf(['maerkesag', subject].join(' ')).slice(0, room).replace(/-$/, '')
  return `${[name, end].filter(Boolean).join('-')}.${type}`
}

function partsOf(scope: ExportScope, today: string): [subject: string, day: string] {
  if (scope.kind === 'meeting') {
    const subject = [scope.municipality, scope.committee].filter(Boolean).join(' ')
    if (slugOf(subject) !== '') return [subject, scope.date ?? '']
  }
  if (scope.kind === 'case' && slugOf(scope.caseNumber) !== '') return [`sag ${scope.caseNumber}`, '']
  return [scope.kind === 'selection' ? 'valgte markeringer' : 'markeringer', today]
}
