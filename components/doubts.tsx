import type { Doubt } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'

/** What was uncertain, behind a title; nothing where nothing was. */
export function Doubts({
  doubts,
  title,
  words,
  of,
}: {
  doubts: readonly Doubt[]
  title: string
  words: Texts
  of: string
}) {
  return doubts.length > 0 ? (
    <details class={of}>
      <summary>{title}</summary>
      <ul>
        {doubts.map(({ kind, text }) => (
          <li key={kind + text}>{say(words.doubts[kind], text)}</li>
        ))}
      </ul>
    </details>
  ) : null
}
