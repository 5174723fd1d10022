import { useEffect, useRef, useState } from 'preact/hooks'
import type { Texts } from '../lib/texts.ts'

/** The words that the button says. */
type Words = Pick<Texts['panel'], 'misread' | 'copied' | 'failed'>

/** What the button is given. */
export interface MisreadProps {
  words: Words
  /** Copies a report of the page, and says whether that went well. */
  onReport: (done: (copied: boolean) => void) => void
}

/** "Meld en side, der læses forkert": puts a report on the clipboard, and says what is in it. */
export function Misread({ words, onReport }: MisreadProps) {
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said !== '') status.current?.scrollIntoView({ block: 'nearest' })
  }, [said])
  return (
    <div class="misread">
      <button type="button" onClick={() => onReport((copied) => setSaid(copied ? words.copied.report : words.failed))}>
        {words.misread}
      </button>
      <p ref={status} role="status">
        {said}
      </p>
    </div>
  )
}
