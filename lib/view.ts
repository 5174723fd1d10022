/** How much of a page is shown: all of it; title, recommendation, decision and votes of each point; one line a point. */
export type View = 'all' | 'overview' | 'decisions'

/** The views in the order in which they are offered. */
export const views: readonly View[] = ['all', 'overview', 'decisions']
