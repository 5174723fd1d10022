import { diffWords } from '../lib/diff/words.ts'
import type { Texts } from '../lib/texts.ts'

/** What the difference is given. */
export interface WordDiffProps {
  before: string
  after: string
  words: Texts
}

/** So many words stay in view before and after a change: what else stayed says nothing new. */
const nearby = 12

/** Words that stayed between two changes, those far from both left out; at the ends of the text there is one change alone. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const all = text.split(' ')
  const [behind, ahead] = [isFirst ? 0 : nearby, isLast ? 0 : nearby]
  if ((isFirst && isLast) || all.length <= behind + ahead + 1) return text
  return [...all.slice(0, behind), '…', ...all.slice(all.length - ahead)].join(' ')
}

const marks = { removed: 'del', added: 'ins' } as const

/** What became of a text, word by word. Struck out and underlined, and said, for those who see no colours. */
export function WordDiff({ before, after, words: { code, marking } }: WordDiffProps) {
  return (
    <p class="word-diff" lang="da" dir="auto">
      {diffWords(before, after).flatMap(({ kind, text }, at, { length }) => {
        if (kind === 'same') return [shortened(text, at === 0, at === length - 1), ' ']
        const Mark = marks[kind]
        return [
          <Mark key={at}>
            <span class="unseen" lang={code}>
              [{marking[kind]}:{' '}
            </span>
            {text}
            <span class="unseen">]</span>
          </Mark>,
          ' ',
        ]
      })}
    </p>
  )
}
