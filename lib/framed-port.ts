/**
 * The port to our own script in the page around a frame of the extension, and what `claim` resolved to for its token (the
 * fragment of the frame's address). Undefined where the token opens nothing: a frame that wasn't opened by our own script
 * stays empty, since its token is missing, unknown, another tab's, or used up.
 */
export async function framedPort<T>(
  claim: (token: string) => Promise<T | null | false>,
): Promise<{ port: MessagePort; claimed: T } | undefined> {
  const token = location.hash.slice(1)
  const port = new Promise<MessagePort>((resolve) => {
    addEventListener('message', ({ data, ports: [first] }) => {
      if (data === token && first) resolve(first)
    })
  })
  const claimed = await claim(token)
  return claimed === null || claimed === false ? undefined : { port: await port, claimed }
}
