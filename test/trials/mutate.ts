import * as changes from './changes.ts'
import type { Change, Given } from './changes.ts'
import { plainLook, type Look } from './render.ts'

/** What may become of minutes between two visits: another look, and other words. */
export interface Mutation {
  look: Look
  change: Change
}

const becomes = (look: Partial<Look>, ...changed: readonly Change[]): Mutation => ({
  look: { ...plainLook, ...look },
  change: (given: Given) => changed.forEach((change) => change(given)),
})

/** All that may become of minutes, by the names under which the figures are told. */
export const mutations: Readonly<Record<string, Mutation>> = {
  none: becomes({}),
  'banner, menu, cookie box': becomes({ isFramed: true }),
  'white space, tags in lines': becomes({ isNoisy: true }),
  'template: div': becomes({ template: 'div' }),
  'template: br': becomes({ template: 'br' }),
  'template: table': becomes({ template: 'table' }),
  'points inserted': becomes({}, changes.insertPoints),
  'points reordered': becomes({}, changes.reorderPoints),
  'point inserted just before': becomes({}, changes.insertBefore),
  'typos in target': becomes({}, changes.misspellTarget),
  'context re-worded': becomes({}, changes.rewordContext),
  '25 % of target re-worded': becomes({}, changes.rewordTarget),
  'names redacted': becomes({}, changes.redactNames),
  'NFD, hyphens': becomes({ isReencoded: true }),
  'PDF text layer': becomes({ template: 'pdf' }),
  'insert, typos, template, banner': becomes(
    { template: 'div', isFramed: true },
    changes.insertPoints,
    changes.misspellTarget,
  ),
  'target deleted': becomes({}, changes.deleteTarget),
  'point deleted': becomes({}, changes.deletePoint),
  'insert, template, banner, deleted': becomes(
    { template: 'table', isFramed: true },
    changes.insertPoints,
    changes.deleteTarget,
  ),
}

/** Those after which nothing may be found. */
export const deletions: readonly string[] = ['target deleted', 'point deleted', 'insert, template, banner, deleted']
