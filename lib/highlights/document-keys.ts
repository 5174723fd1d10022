import { bodyKey } from '../minutes/read-label.ts'
import { bare } from '../minutes/text.ts'
import type { Source } from './model.ts'

/** What a page says of its meeting. */
export type MeetingHere = Omit<Source, 'address' | 'point'>

const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i

/** For the systems, by name, that give a meeting an id of its own: where in an address it stands. */
const idIn: Readonly<Record<string, ((url: URL) => string | undefined) | undefined>> = {
  // `/vis?id=<meeting>&punktid=<point>`, and on older pages `#<meeting>`. Seen 2025-10.
  'first-agenda': ({ searchParams, hash }) => guid.exec(searchParams.get('id') ?? hash)?.[0],
}

/** Fragments by which a page's own script tells what it shows (`#/meeting/12`, `#!…`): part of the address. */
const route = /^#[!/]/

/** An address as it is compared: without the fragment, unless that says what the page shows. */
export function addressOf(address: string): string {
  const url = new URL(address)
  if (!route.test(url.hash)) url.hash = ''
  return url.href
}

/**
 * By what a marking on a page is found again: the portal's id of the meeting, the page's address, and (`isTied`: where the
 * page's host belongs to that municipality) the meeting itself, so that agenda, minutes and print view are one. A page may
 * claim to be any meeting; its address it can't choose.
 */
export function documentKeys(address: string, meeting: MeetingHere, isTied: boolean): string[] {
  const url = new URL(address)
  const { platform, municipality, committee, date } = meeting
  const id = idIn[platform]?.(url)
  const isKnown = isTied && municipality && committee && date
  return [
    ...(isKnown ? [`meeting:${bare(municipality)}|${bodyKey(committee)}|${date}`] : []),
    ...(id ? [`portal:${url.host}|${id.toLowerCase()}`] : []),
    `address:${addressOf(address)}`,
  ]
}

/** Whether two versions of a meeting may be of one: a body may meet twice a day. */
export const sameStart = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
