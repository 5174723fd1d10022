import type { Outcome } from './minutes/model.ts'

/** Families of outcomes that share a colour; page.css holds the colours. */
type Tone = 'yes' | 'changed' | 'onward' | 'heard' | 'talk' | 'later' | 'no' | 'open'

/** How an outcome is shown: a colour, and an icon that tells it apart without one (strokes on a square of 16). */
export interface Look {
  tone: Tone
  icon: string
}

const circle = 'M8 1.8a6.2 6.2 0 1 0 .01 0z'

/** The looks of the outcomes. */
export const looks: Record<Outcome, Look> = {
  approved: { tone: 'yes', icon: 'M2.5 8.5l3.5 3.5 7.5-8' },
  amended: { tone: 'changed', icon: 'M3 13l.8-3.2L11 2.6l2.4 2.4-7.2 7.2z' },
  recommended: { tone: 'onward', icon: 'M8 14V3M3.5 7.5L8 3l4.5 4.5' },
  noted: { tone: 'heard', icon: 'M2.5 4h11M2.5 8h11M2.5 12h6' },
  informed: { tone: 'heard', icon: `${circle}M8 7.2v4M8 4.6v.4` },
  discussed: { tone: 'talk', icon: 'M2.5 2.5h11v8H7L4 13.5v-3H2.5z' },
  deferred: { tone: 'later', icon: `${circle}M8 4.6V8l2.4 1.6` },
  referred: { tone: 'onward', icon: 'M2.5 8h11M9 3.5L13.5 8 9 12.5' },
  rejected: { tone: 'no', icon: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  withdrawn: { tone: 'later', icon: `${circle}M4.8 8h6.4` },
  elected: { tone: 'yes', icon: 'M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.8 14c.4-3 2.4-4 5.2-4s4.8 1 5.2 4' },
  none: { tone: 'open', icon: 'M3.5 8h9' },
  unclear: { tone: 'open', icon: 'M5.4 5.6a2.6 2.6 0 1 1 3.6 2.5c-.7.3-1 .7-1 1.6M8 12.6v.4' },
}
