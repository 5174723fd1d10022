/** The namespace of names that are addresses (RFC 9562, 6.6). */
export const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The UUID of a name within a namespace, which is a UUID itself (version 5, RFC 9562, 5.5): always the same one. */
export async function uuid5(namespace: string, name: string): Promise<string> {
  const pairs = namespace.replaceAll('-', '').match(/../g) ?? []
  const prefix = pairs.map((pair) => Number.parseInt(pair, 16))
  const text = new TextEncoder().encode(name)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array([...prefix, ...text])))
  const bytes = Array.from(hash.subarray(0, 16), (byte, at) => {
    if (at === 6) return (byte & 0x0f) | 0x50
    return at === 8 ? (byte & 0x3f) | 0x80 : byte
  })
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
