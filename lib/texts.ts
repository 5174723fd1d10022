import type { Command } from './commands.ts'
import type { MarkingTexts } from './marking-texts.ts'
import type { DoubtKind, MeetingKind, Outcome } from './minutes/model.ts'
import type { Take } from './take.ts'
import { da } from './texts-da.ts'
import { en } from './texts-en.ts'
import type { View } from './view.ts'

/** What the list of points can be narrowed to. */
export type PointKind = 'dissent' | 'closed' | 'deferred' | 'undecided'

/** The languages of the interface. Minutes are in Danish whatever the reader chose. */
export type Language = 'da' | 'en'

/**
 * The words of page and panel, as plain data: the background sends them in the reader's language. Where something is
 * counted or named, `say` puts it in for `{0}`, `{1}`; behind a bar stands the form for other counts than one.
 */
export interface Texts {
  /** The language itself, for dates and for `lang`. */
  code: Language
  outcomes: Record<Outcome, string>
  kinds: Record<MeetingKind, string>
  /** `{0}` is what the doubt is about, see `Doubt`; behind the bar stands the form for when that is empty. */
  doubts: Record<DoubtKind, string>
  /** What the keys do. */
  commands: Record<Command, string>
  /** Behind how many voted so. */
  votes: { for: string; against: string; abstained: string }
  /** The line at the head of a point. */
  line: {
    name: string
    undecided: string
    recommended: string
    absent: string
    recused: string
    /** In place of a sentence of the point: who was away is told where the whole meeting's is. */
    elsewhere: string
    earlier: string
    toDecision: string
    /** Marks all of a decision. */
    mark: string
    whole: string
  }
  marking: MarkingTexts
  panel: {
    /** The panel's name for those who can't see it. */
    name: string
    points: string
    closedPoints: string
    attachments: string
    filter: string
    filtered: string
    noneFound: string
    clearFilter: string
    foldAll: string
    unfoldAll: string
    narrow: string
    widen: string
    list: string
    closed: string
    untitled: string
    notDecided: string
    attendance: string
    present: string
    absent: string
    others: string
    doubts: string
    doubtfulPoint: string
    unknownMeeting: string
    misread: string
    /** Links of a page that shows one point alone. */
    neighbours: string
    previousPoint: string
    nextPoint: string
    views: string
    view: Record<View, string>
    readingTime: string
    toRead: string
    hours: string
    dissenting: string
    outcomes: string
    filters: string
    only: Record<PointKind, string>
    places: string
    more: string
    notInPage: string
    tellsNothing: string
    copyLink: string
    copyCitation: string
    takeAlong: string
    chosen: string
    chooseAll: string
    chooseNone: string
    takes: Record<'brief' | 'markdown' | 'table', string>
    /** Said when it has been done; what is copied is not repeated. */
    copied: Record<Exclude<Take, 'brief'>, string>
    /** A key asks for something with the present point, and there is none. */
    noPoint: string
    failed: string
    help: string
    close: string
    keysHere: string
    keysEverywhere: string
    keysInSettings: string
    openPopup: string
  }
}

/**
 * A sentence with what it counts or names. The form before a bar is for one of a thing, or for a text that isn't empty,
 * the one behind it for all else.
 */
export function say(sentence: string, ...given: readonly (string | number)[]): string {
  const [one = '', other] = sentence.split('|')
  const [first] = given
  const form = other === undefined || first === 1 || (typeof first === 'string' && first !== '') ? one : other
  return form.replace(/\{(\d)\}/g, (_, at: string) => String(given[Number(at)] ?? ''))
}

/** The words in each language. */
export const texts: Record<Language, Texts> = { da, en }

const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {}

/** A date of a meeting in words ("3. marts 2024"); ISO 8601 in, and what isn't a date comes back as it is. */
export function dateInWords(date: string, language: Language): string {
  const day = new Date(`${date}T12:00:00Z`)
  // A file brought in may say anything.
  if (Number.isNaN(day.getTime())) return date
  // Making one takes longer than all else about a line of a list.
  formats[language] ??= new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return formats[language].format(day)
}
