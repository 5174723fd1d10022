import type { Doubt, Meeting } from '../minutes/model.ts'

/** A page of minutes on which something is marked, as it was read last: what a marking is exported with. */
export interface KeptPage {
  /** Without the fragment, unless that says what the page shows: `addressOf`. No two pages have the same. */
  address: string
  /** When it was read. ISO 8601, in UTC. */
  seenAt: string
  /** Name of the platform that read it. */
  platform: string
  meeting: Meeting
  doubts: Doubt[]
}
