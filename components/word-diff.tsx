import { diffWords } from '../lib/diff/words.ts'
import type { MarkingTexts } from '../lib/marking-texts.ts'

/** What the difference is given. */
export interface WordDiffProps {
  before: string
  after: string
  words: Pick<MarkingTexts, 'removed' | 'added'>
}

/** What became of a text, word by word. Struck out and underlined, and said, for those who see no colours. */
export function WordDiff({ before, after, words }: WordDiffProps) {
  return (
    <p class="word-diff" lang="da" dir="auto">
      {diffWords(before, after).map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={at}>
            <span class="unseen">[{words[kind]}: </span>
            {text.trimEnd()}
            <span class="unseen">]</span>{' '}
          </Mark>
        )
      })}
    </p>
  )
}
