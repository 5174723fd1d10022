import type { Brief } from '../lib/brief.ts'
import { briefTexts } from '../lib/brief-texts.ts'
import { officialName } from '../lib/export/official-name.ts'
import { webAddress } from '../lib/export/tidy.ts'
import { dateInWords, say, texts, type Language } from '../lib/texts.ts'
import { BriefPoint } from './brief-point.tsx'

/** What the page is given. */
export interface BriefPageProps {
  /** Null when it isn't kept any more. */
  brief: Brief | null
  language: Language
  /** Whether it was asked for in a private window, and is not shown in one. */
  leftPrivate: boolean
  onPrint: () => void
}

/** Some points of a meeting as a document to read and print. */
export function BriefPage({ brief, language, leftPrivate, onPrint }: BriefPageProps) {
  const words = briefTexts[language]
  if (!brief) {
    return (
      <main>
        <h1>{words.title}</h1>
        <p class="lead">{words.gone}</p>
      </main>
    )
  }
  const { meeting, links, address } = brief
  return (
    <main class="brief">
      {leftPrivate && <p class="notice not-printed">{words.isPrivate}</p>}
      <BriefHead brief={brief} language={language} onPrint={onPrint} />
      {meeting.items.map((item) => (
        <BriefPoint
          key={item.id}
          item={item}
          kind={meeting.kind}
          address={links[item.id] ?? ''}
          pageAddress={address}
          language={language}
        />
      ))}
    </main>
  )
}

type BriefHeadProps = Pick<BriefPageProps, 'language' | 'onPrint'> & { brief: Brief }

/** What the points are from: the meeting, the page's address, and when that was seen. */
function BriefHead({ brief: { meeting, address, accessed }, language, onPrint }: BriefHeadProps) {
  const [words, { kinds, panel }] = [briefTexts[language], texts[language]]
  const { kind, municipality, committee, date, start, end, items } = meeting
  const time = start && (end ? `${start}–${end}` : start)
  const when = [date && dateInWords(date, language), time].filter(Boolean).join(', ')
  const href = webAddress(address)
  return (
    <header>
      <p class="kind" dir="auto">
        {[kinds[kind], officialName(municipality ?? '')].filter(Boolean).join(' · ')}
      </p>
      <h1 dir="auto" lang={committee === null ? language : 'da'}>
        {committee ?? panel.unknownMeeting}
      </h1>
      {when && <p class="lead">{when}</p>}
      <p class="more">
        {say(words.points, items.length)}
        {address && (
          <>
            {': '}
            {href === undefined ? address : <a href={href}>{address}</a>}
            {`, ${say(words.seen, dateInWords(accessed, language))}`}
          </>
        )}
      </p>
      <p class="buttons not-printed">
        <button type="button" class="main" onClick={onPrint}>
          {words.print}
        </button>
      </p>
    </header>
  )
}
