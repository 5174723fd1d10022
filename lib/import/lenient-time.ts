/** What of a time isn't known: it must be the same each time a file is read. */
export const unknownTime = '1970-01-01T00:00:00.000Z'

/** ISO 8601 as it is met with: a day alone, a space for the "T", microseconds, "+0100", no zone. */
const form = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i

/**
 * A time as markings have it, in UTC and to the millisecond; undefined for what isn't one. One without a zone is UTC. It
 * isn't left to `Date.parse`, which understands more in one browser than in another.
 */
export function timeOf(text: string): string | undefined {
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0', part = '', zone = 'Z'] = form.exec(text) ?? []
  if (year === undefined) return undefined
  const inRange = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  if (!inRange || !isDay) return undefined
  const milliseconds = Number(part.padEnd(3, '0').slice(0, 3))
  date.setUTCHours(Number(hours), Number(minutes) - offsetOf(zone), Number(seconds), milliseconds)
  const iso = date.toISOString()
  // A zone may take it into the year 10000 or before the year 0, which are written with a sign.
  return /^\d/.test(iso) ? iso : undefined
}

/** How many minutes a zone is ahead of UTC. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
