import { briefTexts } from '../lib/brief-texts.ts'
import { webAddress } from '../lib/export/tidy.ts'
import type { AgendaItem, EarlierDecision, MeetingKind, Outcome } from '../lib/minutes/model.ts'
import { dateInWords, say, texts, type Language } from '../lib/texts.ts'
import { voteInWords } from '../lib/vote-words.ts'
import { blocksOf, type Block } from './decision-blocks.ts'
import { OutcomeIcon } from './outcome-icon.tsx'

/** What a point is given. */
export interface BriefPointProps {
  item: AgendaItem
  /** Of the meeting: the points of an agenda are still to be dealt with. */
  kind: MeetingKind
  /** Of the point; empty where it has none. */
  address: string
  /** Of the page, which stands at the head of the brief. */
  pageAddress: string
  language: Language
}

/** Points of so many letters aren't torn apart in print. */
const short = 1200

const isShort = ({ recommendation, decision, earlierDecisions }: AgendaItem) =>
  [recommendation, decision?.text, ...earlierDecisions.map(({ text }) => text)].join('').length < short

/** An address as one could type it from paper, without the words that a browser looks for. */
const inPrint = (address: string) => address.replace(/#?:~:.*$/, '')

/** A point in full: what was proposed and decided, the votes beside their sentences, who was away, and what belongs to it. */
export function BriefPoint({ item, kind, address, pageAddress, language }: BriefPointProps) {
  const [words, { line, panel }] = [briefTexts[language], texts[language]]
  const { number, title, isClosed, caseNumber, recommendation, decision, earlierDecisions, attachments } = item
  const facts = [isClosed && <b key="closed">{panel.closed}</b>, caseNumber && say(words.caseNumber, caseNumber)]
  const people = [
    [line.absent, item.absent],
    [line.recused, item.recused],
  ] as const
  const href = webAddress(address)
  return (
    <article class={isShort(item) ? 'short' : ''}>
      <header>
        <h2 dir="auto" lang={title === null ? language : 'da'}>
          {number !== null && <span class="number">{number}</span>} {title ?? panel.untitled}
        </h2>
        {facts.some(Boolean) && <p class="facts">{facts}</p>}
      </header>
      {recommendation && (
        <section>
          <h3>{words.recommendation}</h3>
          <Paragraphs text={recommendation} />
        </section>
      )}
      {decision ? (
        <section class="decision">
          <h3>{words.decision}</h3>
          <OutcomeMark outcome={decision.outcome} language={language} />
          {blocksOf(decision).map((block, at) => (
            <DecisionBlock key={at} block={block} language={language} />
          ))}
        </section>
      ) : (
        <p class="more">
          {kind === 'minutes' ? line.undecided : panel.notDecided}
          {'. '}
          {!recommendation && words.nothing}
        </p>
      )}
      {people.some(([, names]) => names.length > 0) && (
        <div class="people">
          {people.map(
            ([who, names]) =>
              names.length > 0 && (
                <p key={who}>
                  <b>{who}:</b> <bdi>{names.join(', ')}</bdi>
                </p>
              ),
          )}
        </div>
      )}
      {earlierDecisions.length > 0 && (
        <section>
          <h3>{words.earlier}</h3>
          {earlierDecisions.map((earlier, at) => (
            <Earlier key={at} earlier={earlier} language={language} />
          ))}
        </section>
      )}
      {attachments.length > 0 && (
        <section>
          <h3>{words.attachments}</h3>
          <ul>
            {attachments.map(({ name }, at) => (
              <li key={at} dir="auto" lang="da">
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {href !== undefined && (
        <p class={inPrint(address) === inPrint(pageAddress) ? 'to-point not-printed' : 'to-point'}>
          <a href={href} data-printed={inPrint(href)}>
            {words.toPoint}
          </a>
        </p>
      )}
    </article>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((paragraph, at) => (
      <p key={at} dir="auto" lang="da">
        {paragraph}
      </p>
    ))}
  </>
)

const OutcomeMark = ({ outcome, language }: { outcome: Outcome; language: Language }) => (
  <p class="outcome">
    <OutcomeIcon outcome={outcome} /> {texts[language].outcomes[outcome]}
  </p>
)

/** A paragraph of the decision; a vote stands below it with its own sentence, unless that is all that the paragraph says. */
function DecisionBlock({ block: { text, isStatement, votes }, language }: { block: Block; language: Language }) {
  const words = briefTexts[language]
  const paragraph = (
    <p dir="auto" lang="da">
      {text}
    </p>
  )
  return (
    <>
      {isStatement ? (
        <blockquote>
          <p class="label">{words.statement}</p>
          {paragraph}
        </blockquote>
      ) : (
        paragraph
      )}
      {votes.map((vote, at) => (
        <p key={at} class="vote">
          <b>{voteInWords(vote, texts[language])}</b>
          {vote.sentence !== text && <bdi lang="da">{say(words.quote, vote.sentence)}</bdi>}
        </p>
      ))}
    </>
  )
}

function Earlier({ earlier, language }: { earlier: EarlierDecision; language: Language }) {
  const { body, date, outcome, text } = earlier
  const from = [body, date && dateInWords(date, language)].filter(Boolean).join(', ')
  return (
    <div class="earlier">
      {from && (
        <p class="from" dir="auto">
          {from}
        </p>
      )}
      <OutcomeMark outcome={outcome} language={language} />
      <Paragraphs text={text} />
    </div>
  )
}
