import type { Panel } from '../../components/panel.ts'
import type { DigestedReading } from '../../lib/minutes/model.ts'
import type { Texts } from '../../lib/texts.ts'
import type { View } from '../../lib/view.ts'
import type { ShownReading } from '../minutes.content/show-reading.ts'

/** A page as it is shown, for what works on it now and then. */
export interface Controls {
  reading: DigestedReading
  shown: ShownReading
  panel: Panel
  /** Ends when the panel goes. */
  signal: AbortSignal
  /** Id of the point at the top of the window. */
  present: string | null
  words: Texts
  /** Whether single keys work all over the page. */
  keys: boolean
  setView: (view: View) => void
  /** The same as it is now; undefined while the page is being read anew. */
  now: () => Controls | undefined
  setKeys: (everywhere: boolean) => void
}
