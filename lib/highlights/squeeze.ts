/**
 * Squeezed text: what is left of words when everything is dropped that differs between two prints of the same page: white
 * space, hyphens and dashes, quotation marks, invisible characters, case, accents, how letters are encoded.
 */

const dropped = /[\s\p{M}\p{C}\p{Pd}\p{Pi}\p{Pf}'"`\u201a\u201e\u00b4\u02bc\u2212]+/gu
/** Half of a letter beyond the first plane is kept as it is. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff

const fold = (code: number) => {
  const letter = String.fromCharCode(code)
  return isHalf(code) ? letter : letter.normalize('NFKD').toLowerCase().normalize('NFKD').replace(dropped, '')
}

/** What becomes of a code unit that becomes one or none (0); all others are looked up in `several`. */
const single = new Uint16Array(0x250)
const unknown = 0xffff
const several = new Map<number, string>()

for (let code = 0; code < single.length; code++) {
  const folded = fold(code)
  single[code] = folded.length > 1 ? unknown : folded.charCodeAt(0) || 0
}

function foldRare(code: number): string {
  let folded = several.get(code)
  if (folded === undefined) several.set(code, (folded = fold(code)))
  return folded
}

/** Half a letter becomes U+FFFD, in pages and in words alike. */
const decoder = new TextDecoder('utf-16le')

/** Squeezes one text after another into one, and remembers where each letter comes from. */
export class Squeezer {
  /** How many letters there are. */
  length = 0
  private codes: Uint16Array
  private from: Uint32Array

  /** There is room for so many letters to begin with. */
  constructor(room = 65_536) {
    this.codes = new Uint16Array(room)
    this.from = new Uint32Array(room)
  }

  /** Adds the letters of a text. */
  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const folded = code < single.length ? (single[code] ?? 0) : unknown
      if (folded === 0) continue
      if (folded === unknown) for (const letter of foldRare(code)) this.push(letter.charCodeAt(0), at)
      else this.push(folded, at)
    }
  }

  /** All letters, as one text, and for each of them its offset in the text it was added with. */
  finish(): { text: string; from: Uint32Array } {
    const text = decoder.decode(this.codes.subarray(0, this.length))
    return { text, from: this.from.subarray(0, this.length) }
  }

  private push(code: number, at: number): void {
    if (this.length === this.codes.length) this.grow()
    this.codes[this.length] = code
    this.from[this.length++] = at
  }

  private grow(): void {
    const { codes, from } = this
    this.codes = new Uint16Array(codes.length * 2 + 8)
    this.from = new Uint32Array(from.length * 2 + 8)
    this.codes.set(codes)
    this.from.set(from)
  }
}

/** A text, squeezed. */
export function squeezeText(text: string): string {
  const squeezer = new Squeezer(text.length)
  squeezer.add(text)
  return squeezer.finish().text
}
