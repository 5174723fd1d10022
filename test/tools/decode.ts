/**
 * The text of a saved page: UTF-8, UTF-16 (some portals' exports) or Latin-1, told by the byte order mark, the zeros, or
 * bytes that are no UTF-8. Undefined for a binary file.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = bytes.subarray(0, 4096)
  const even = start.filter((byte, at) => byte === 0 && at % 2 === 0).length
  const odd = start.filter((byte, at) => byte === 0 && at % 2 === 1).length
  // Latin letters in UTF-16 leave a zero in every second byte, and none in the others.
  if (Math.max(even, odd) > start.length * 0.35 && Math.min(even, odd) < start.length * 0.01) {
    return new TextDecoder(even > odd ? 'utf-16be' : 'utf-16le').decode(bytes)
  }
  if (even + odd > 0) return undefined
  const control = start.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length
  if (control > start.length * 0.02) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8. A page cut in the middle of a letter is, but for its end.
    const cut = new TextDecoder('utf-8').decode(bytes)
    const lost = cut.split('\ufffd').length - 1
    return lost <= 1 && cut.endsWith('\ufffd') ? cut.slice(0, -1) : new TextDecoder('windows-1252').decode(bytes)
  }
}
