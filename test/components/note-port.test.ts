import { afterEach, beforeEach, expect, test } from 'vitest'
import { framedPort } from '../../lib/framed-port.ts'

const token = '6f3c1d2e-1111-4000-8000-000000000001'
beforeEach(() => {
  location.hash = token
})
afterEach(() => history.replaceState(null, '', location.pathname + location.search))

/** Says a token to this window, as the owner of a frame does, and returns its end of the port. */
function say(what: string): MessagePort {
  const { port1, port2 } = new MessageChannel()
  postMessage(what, location.origin, [port2])
  return port1
}

/** What is heard first at one end of a port when something is said at the other. */
const heard = (there: MessagePort, here: MessagePort) =>
  new Promise<unknown>((resolve) => {
    there.addEventListener('message', ({ data }) => resolve(data))
    there.start()
    here.postMessage({ height: 120 }, [])
  })

test('a frame whose token is claimed gets what it opens, and the port of who knows the token', async () => {
  const claimed: string[] = []
  const framed = framedPort(async (asked) => {
    claimed.push(asked)
    return 'en note'
  })
  say('andet')
  const owner = say(token)
  const { port, claimed: note } = (await framed)!
  expect(note).toBe('en note')
  expect(claimed).toEqual([token])
  expect(await heard(owner, port)).toEqual({ height: 120 })
})

test.each([null, false] as const)(
  'a token that opens nothing (%j) leaves the frame empty, whoever sends a port',
  async (nothing) => {
    const framed = framedPort(async () => nothing)
    say(token)
    expect(await framed).toBeUndefined()
  },
)
