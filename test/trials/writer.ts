import type { Chance } from './random.ts'

/** What a writer does to the words that it writes. */
export interface Noise {
  /** At one place in ten there is more white space, a no-break space, or a tag inside of a line. */
  isNoisy: boolean
  /** Letters with accents in two parts, hyphens that don't break, and soft ones. */
  isReencoded: boolean
}

/** A word to be written; one without an id isn't looked for later. */
export interface Written {
  id?: number
  text: string
}

/** The words of a line that isn't looked for later. */
export const plain = (text: string): Written[] => text.split(' ').map((word) => ({ text: word }))

/** An element that holds a text. */
export function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** Writes words into elements, with noise, and notes where each of them stands. */
export class Writer {
  constructor(
    private readonly noise: Noise,
    private readonly chance: Chance,
    private readonly places: Map<number, StaticRange>,
  ) {}

  /** Writes a line of words. */
  write(into: Element, words: readonly Written[]): void {
    words.forEach((word, at) => {
      if (at > 0) this.text(into, this.space())
      this.word(into, word)
    })
  }

  /** Writes a word, or a piece of it; where a word is written in pieces, it stands from the first to the last. */
  word(into: Element, { id, text }: Written): void {
    const start = boundary(into)
    const shown = this.noise.isReencoded ? reencoded(text) : text
    const cut = this.noise.isNoisy && this.chance.inHundred(10) ? this.chance.below(shown.length) : -1
    if (cut < 0) this.text(into, shown)
    else {
      this.text(into, shown.slice(0, cut))
      into.append(element(this.chance.pick(['b', 'span', 'em']), shown.slice(cut)))
    }
    if (id !== undefined) this.note(id, start, boundary(into))
  }

  /** Writes what is no word. */
  text(into: Element, text: string): void {
    if (into.lastChild instanceof Text) into.lastChild.appendData(text)
    else if (text) into.append(text)
  }

  private note(id: number, start: readonly [Node, number], [endContainer, endOffset]: readonly [Node, number]): void {
    const { startContainer, startOffset } = this.places.get(id) ?? { startContainer: start[0], startOffset: start[1] }
    this.places.set(id, new StaticRange({ startContainer, startOffset, endContainer, endOffset }))
  }

  private space(): string {
    if (!this.noise.isNoisy || !this.chance.inHundred(10)) return ' '
    return this.chance.pick(['\u00a0', '  ', '\n   ', ' \u00a0 '])
  }
}

/** The boundary point behind all that an element holds. */
function boundary(into: Element): readonly [Node, number] {
  const last = into.lastChild
  return last instanceof Text ? [last, last.length] : [into, into.childNodes.length]
}

function reencoded(text: string): string {
  const soft = text.length > 8 ? `${text.slice(0, 5)}\u00ad${text.slice(5)}` : text
  return soft.replaceAll('-', '\u2011').normalize('NFD')
}
