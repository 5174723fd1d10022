import type { Reading } from '../minutes/model.ts'
import { onAddress } from './on-address.ts'
import { minutesPart } from './minutes-part.ts'
import { atEnd, type Change } from './own.ts'
import { isAttached, isSameReading } from './same-reading.ts'

/** A page is read when it has been quiet for so long; all times in milliseconds. */
const quiet = 300
/** Two readings are at least so far apart. */
const pause = 2000
/** A page that isn't readable by then is left alone until its address changes. */
const patience = 15_000

/** Who is told of readings. */
export interface Watcher<R extends Reading> {
  /** Reads the page; undefined while it isn't minutes. Never fails. */
  read: () => Promise<R | undefined>
  /** The page has become, or has changed to, this. */
  found: (reading: R) => void
  /** The page says something else than before: all effects must end, so that it can be read as it is. */
  clear: () => void
  /** What was read is gone from the page. Follows `clear`. */
  gone: () => void
}

/** Waits until a page is readable, and reads it anew when the minutes in it change. Changes of ours are made through the result. */
export function watchPage<R extends Reading>({ read, found, clear, gone }: Watcher<R>, signal: AbortSignal): Change {
  let reading: R | undefined
  let part: Element | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiter: ReturnType<typeof setTimeout> | undefined
  let lastRead = -pause
  let firstChange: number | undefined
  let isReading = false

  const observer = new MutationObserver((records) => take(records))
  const take = (records: MutationRecord[]) => {
    if (records.some(({ target }) => !part?.isConnected || part.contains(target))) soon()
  }
  let depth = 0
  const change: Change = (make, isPages = false) => {
    const before = observer.takeRecords()
    // What was noted inside of another change of ours is ours.
    if (depth === 0) take(before)
    depth++
    make()
    depth--
    const made = observer.takeRecords()
    if (isPages) take(made)
  }

  const soon = () => {
    const now = performance.now()
    firstChange ??= now
    clearTimeout(timer)
    // A page that never rests is read all the same.
    const rest = now - firstChange < pause ? quiet : 0
    timer = setTimeout(() => void look(), Math.max(rest, reading ? lastRead + pause - now : 0))
  }
  const look = async () => {
    if (isReading) return soon()
    isReading = true
    firstChange = undefined
    lastRead = performance.now()
    try {
      const now = await read()
      if (!signal.aborted && !(now && reading && isSameReading(reading, now))) await settle(now)
    } finally {
      isReading = false
    }
  }
  const settle = async (first: R | undefined) => {
    if (!first && (!reading || isAttached(reading))) return
    let now = first
    if (reading) {
      change(clear)
      now = await read()
    }
    if (signal.aborted) return
    // The page was written anew while it was read.
    if (now && !isAttached(now)) return soon()
    const had = reading
    reading = now
    part = now && minutesPart(now)
    if (now) change(() => found(now))
    else if (had) {
      gone()
      wait()
    }
  }
  const wait = () => {
    clearTimeout(waiter)
    observer.observe(document, { subtree: true, childList: true, characterData: true })
    waiter = setTimeout(() => {
      if (!reading) stop()
    }, patience)
  }
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    clearTimeout(waiter)
  }

  atEnd(signal, stop)
  onAddress(() => {
    wait()
    soon()
  }, signal)
  wait()
  void look()
  return change
}
