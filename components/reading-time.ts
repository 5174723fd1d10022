import type { AgendaItem } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'

/** Letters that are read in a minute: some 200 words of Danish, as studies of silent reading have it. */
const lettersInMinute = 1300

/** How many letters a point's text has. */
export const lengthOf = ({ sections }: AgendaItem): number => sections.reduce((sum, { text }) => sum + text.length, 0)

/** How long so many letters take to read, in words: "12 min.", "1 t. 20 min."; empty for less than a minute. */
export function timeInWords(letters: number, { panel }: Pick<Texts, 'panel'>): string {
  const minutes = Math.round(letters / lettersInMinute)
  if (minutes < 1) return ''
  if (minutes < 60) return say(panel.readingTime, minutes)
  return say(panel.hours, Math.floor(minutes / 60), minutes % 60)
}
