import type { Colour, Found } from '../../../lib/highlights/model.ts'
import { describe, describeSpan } from '../../../lib/highlights/describe.ts'
import type { Draft } from '../../../lib/highlights/draft.ts'
import type { PageIndex, Span } from '../../../lib/highlights/page-index.ts'
import { sendMessage, type HighlightsChange } from '../../../lib/messages.ts'
import type { Controls } from '../controls.ts'
import { linksOf } from '../links-of.ts'
import type { MarkedPage } from './marked-page.ts'
import { sourcePoint } from './of-page.ts'

/** What can be done with markings of a page. All reject when the background can't keep them; nothing has changed then. */
export interface Changes {
  /** Marks parts of the page's squeezed text, each point's part apart; resolves to the ids. None where there are no words. */
  markSpans(spans: readonly Span[], colour: Colour): Promise<string[]>
  change(ids: readonly string[], change: HighlightsChange['change']): Promise<void>
  /** Takes the words that stand at a place in place of those that were marked. */
  accept(id: string, verdict: Found['verdict'], span: Span): Promise<void>
  /** Takes what is selected; of several points the first. False where no word is selected. */
  move(id: string, verdict: Found['verdict'], ranges: readonly AbstractRange[]): Promise<boolean>
}

/** Makes the changes to the markings of a page. */
export function changesOf(controls: Controls, page: MarkedPage): Changes {
  const { meeting } = page
  const { platform, meeting: whole, doubts } = controls.reading
  const { items } = whole
  const read = { platform, meeting: whole, doubts }
  const draftsOf = (index: PageIndex, spans: readonly Span[], colour: Colour): Draft[] => {
    const anchors = spans.flatMap((span) => describeSpan(index, span))
    const linkOf = linksOf(controls)
    const groupId = anchors.length > 1 ? crypto.randomUUID() : null
    return anchors.map((anchor) => {
      const point = anchor.point && index.points.find(({ key }) => key === anchor.point)
      const item = point && items.find(({ id }) => id === point.id)
      return {
        id: crypto.randomUUID(),
        colour,
        groupId,
        anchor,
        source: { ...meeting, point: item ? sourcePoint(item, linkOf(item.id)) : null },
      }
    })
  }
  const markSpans = async (spans: readonly Span[], colour: Colour) => {
    const drafts = draftsOf(await page.ready, spans, colour)
    if (drafts.length > 0) await sendMessage('keepHighlights', { drafts, page: read })
    return drafts.map(({ id }) => id)
  }
  const relocate = (id: string, verdict: Found['verdict'], anchor: Draft['anchor']) =>
    sendMessage('relocateHighlight', { id, anchor, verdict, meeting })
  return {
    markSpans,
    change: (ids, change) => sendMessage('changeHighlights', { ids: [...ids], change, meeting }),
    async accept(id, verdict, span) {
      const [anchor] = describeSpan(await page.ready, span)
      if (anchor) await relocate(id, verdict, anchor)
    },
    async move(id, verdict, ranges) {
      const index = await page.ready
      const [anchor] = ranges.flatMap((range) => describe(index, range))
      if (anchor) await relocate(id, verdict, anchor)
      return anchor !== undefined
    },
  }
}
