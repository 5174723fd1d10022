import type { Line } from './lines.ts'
import { datesIn } from './read-date.ts'
import { tidyBody } from './read-label.ts'
import { bodyWord } from './vocabulary.ts'

/** How the title line of minutes opens. */
export const titleOpening =
  /^(?:(?:åbent|lukket|godkendt|ordinært|ekstraordinært)\s+)*(?:(?:beslutnings)?(?:referat|protokol)|tillægsdagsorden|dagsorden(?: med vedtagelser)?)(?:et)?(?:\s+(?:af|fra|for|til|over))?(?=\s|$)\s*/iu
const meetingIn =
  /^(?:det\s+)?(?:(?:ordinære?t?|ekstraordinære?t?)\s+)?møde(?:t)?(?:\s+(?:nr\.?\s*)?\d+)?(?:\s+(?:i|for|den))?\s+/iu

/** Where bodies meet is called after them: "Byrådssalen". */
export const room = /(?:sal|salen|lokale|lokalet|rum)(?!\p{L})/iu

/** The name of a body in a title line ("Referat af møde i Byrådet den 3. marts 2020"). */
export function committeeIn(text: string): string | null {
  if (text.length > 200) return null
  for (const piece of text.split(/\s+[-–|]\s+|\t/u)) {
    const cut = datesIn(piece)[0]?.at
    const name = (cut === undefined ? piece : piece.slice(0, cut))
      .replace(titleOpening, '')
      .replace(meetingIn, '')
      .replace(/\s*,?\s*(?:(?:man|tirs|ons|tors|fre|lør|søn)dag)?\s*,?\s*(?:den|d\.)?\s*$/iu, '')
      .replace(/^(?:i|til)\s+/iu, '')
      .replace(/,?\s+(?:i\s+)?\p{Lu}[\p{L} -]*Kommune$/u, '')
      .replace(/(?:s|(?<=udvalget|rådet|bestyrelsen)) møde$/iu, '')
      .trim()
    const tidy = tidyBody(name)
    if (
      tidy.length >= 4 &&
      tidy.length <= 90 &&
      /^\p{Lu}/u.test(tidy) &&
      bodyWord.test(tidy) &&
      !room.test(tidy) &&
      tidy.split(' ').length <= 10 &&
      !/[.:?]|(?<!\p{L})(?:og udvalg|udvalg og|om|behandle\p{L}*|dagsordener)(?!\p{L})/iu.test(tidy)
    )
      return tidy
  }
  return null
}

/** "Social og sundheds møde den 17. april 2023": bodies may have names without a word for one. */
const ownMeeting = /^(\p{Lu}[\p{L} ,-]{3,70}?)s møde den \d/u

/**
 * The body that met, from the lines before the first point: its title line, or the name nearest to the date (line `dateAt`).
 */
export function findCommittee(head: readonly Line[], title: string, dateAt: number): string | null {
  const titled = head.find(({ text }) => titleOpening.test(text) && committeeIn(text) !== null)
  if (titled) return committeeIn(titled.text)
  const owner = head.map(({ text }) => ownMeeting.exec(text)?.[1]).find(Boolean)
  if (owner) return tidyBody(owner)
  const inSentence = head
    .map(({ text }) => /^(?:til\s+)?mødet? i (\p{Lu}[^\d,]{3,80}?)(?:\s+den.*)?$/iu.exec(text)?.[1])
    .find((name) => name && bodyWord.test(name))
  if (inSentence) return tidyBody(inSentence)
  const near = head
    .map((line, at) => ({
      name: line.link === null && !line.listed ? committeeIn(line.text) : null,
      distance: Math.abs(at - dateAt) + (at > dateAt ? 0.5 : 0),
      level: line.level,
    }))
    .filter((one): one is { name: string; distance: number; level: number } => one.name !== null)
    .toSorted((a, b) => a.distance - b.distance)
  const close = near.find(({ distance }) => distance <= 6) ?? near.find(({ level }) => level > 0)
  return close?.name ?? committeeIn(title) ?? near[0]?.name ?? null
}
