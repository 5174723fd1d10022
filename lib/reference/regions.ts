/** A region; its minutes are read like a municipality's. */
export interface Region {
  /** The official code; null where none is known yet. */
  code: string | null
  /** With "Region". */
  name: string
  domains: string[]
  /** First and last day, ISO 8601; null where the region has no end in sight, or had no beginning worth telling. */
  from: string | null
  until: string | null
  /** Match patterns of its minutes. */
  matches: string[]
}

/**
 * Five regions until 31 December 2026; from 1 January 2027 Region Østdanmark stands in for two of them. Its domain isn't
 * known yet.
 */
export const regions: readonly Region[] = [
  {
    code: '1084',
    name: 'Region Hovedstaden',
    domains: ['regionh.dk'],
    from: null,
    until: '2026-12-31',
    matches: ['https://edagsorden.regionh.dk/*', 'https://www.regionh.dk/politik/*'],
  },
  {
    code: '1085',
    name: 'Region Sjælland',
    domains: ['regionsjaelland.dk'],
    from: null,
    until: '2026-12-31',
    matches: ['https://www.regionsjaelland.dk/dagsordener/*'],
  },
  { code: null, name: 'Region Østdanmark', domains: [], from: '2027-01-01', until: null, matches: [] },
  {
    code: '1083',
    name: 'Region Syddanmark',
    domains: ['regionsyddanmark.dk', 'rsyd.dk'],
    from: null,
    until: null,
    matches: ['https://rsyd.dk/*'],
  },
  {
    code: '1082',
    name: 'Region Midtjylland',
    domains: ['rm.dk'],
    from: null,
    until: null,
    matches: ['https://www.rm.dk/politik/*'],
  },
  { code: '1081', name: 'Region Nordjylland', domains: ['rn.dk'], from: null, until: null, matches: [] },
]

/** The regions that there are on a day (ISO 8601). */
export const regionsOn = (day: string): Region[] =>
  regions.filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until))
