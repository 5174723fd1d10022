import type { DoubtKind, MeetingKind, Outcome } from './minutes/model.ts'

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
    misreadCopied: string
    misreadFailed: string
    /** Links of a page that shows one point alone. */
    neighbours: string
    previousPoint: string
    nextPoint: string
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

const da: Texts = {
  code: 'da',
  outcomes: {
    approved: 'Godkendt',
    amended: 'Godkendt med ændring',
    recommended: 'Anbefalet',
    noted: 'Til efterretning',
    informed: 'Til orientering',
    discussed: 'Drøftet',
    deferred: 'Udsat',
    referred: 'Sendt videre',
    rejected: 'Afvist',
    withdrawn: 'Udgået',
    elected: 'Valgt',
    none: 'Intet besluttet',
    unclear: 'Se teksten',
  },
  kinds: { minutes: 'Referat', agenda: 'Dagsorden', supplement: 'Tillægsdagsorden' },
  doubts: {
    'numbers-missing': 'Der mangler punkter i rækken af numre: {0}.',
    'unknown-label': 'Afsnittet »{0}« har en overskrift, vi ikke kender.',
    'attachments-differ': 'Siden tæller bilagene anderledes, end vi gør ({0}).',
    'decision-not-found': 'Vi har ikke fundet en beslutning i dette punkt.',
    'two-decisions': 'Der er mere end én tekst, der kan være mødets beslutning.',
    'only-pdf': 'Punktets tekst findes kun som PDF.',
    untitled: 'Siden har ingen titel til dette punkt.',
    'cut-short': 'Siden slutter, før punkt {0} er nået.|Siden ser ud til at være klippet over.',
  },
  panel: {
    name: 'Mærkesag: mødets punkter',
    points: '{0} punkt|{0} punkter',
    closedPoints: '{0} lukket|{0} lukkede',
    attachments: '{0} bilag',
    filter: 'Find punkt',
    filtered: '{0} af {1} punkter',
    noneFound: 'Ingen punkter passer.',
    clearFilter: 'Vis alle punkter',
    foldAll: 'Fold alle sammen',
    unfoldAll: 'Fold alle ud',
    narrow: 'Gør panelet smalt',
    widen: 'Vis mødets punkter',
    list: 'Punkter',
    closed: 'Lukket',
    untitled: 'Punkt uden titel',
    notDecided: 'Endnu ikke behandlet',
    attendance: 'Deltagere',
    present: 'Til stede',
    absent: 'Afbud',
    others: 'Øvrige',
    doubts: '{0} ting, vi er i tvivl om|{0} ting, vi er i tvivl om',
    doubtfulPoint: 'I tvivl',
    unknownMeeting: 'Møde',
    misread: 'Meld en side, der læses forkert',
    misreadCopied: 'Kopieret: sidens adresse, og hvad vi er i tvivl om. Intet af dens tekst.',
    misreadFailed: 'Browseren lod os ikke kopiere.',
    neighbours: 'Punkterne før og efter',
    previousPoint: 'Forrige punkt',
    nextPoint: 'Næste punkt',
  },
}

const en: Texts = {
  code: 'en',
  outcomes: {
    approved: 'Approved',
    amended: 'Approved with a change',
    recommended: 'Recommended',
    noted: 'Noted',
    informed: 'For information',
    discussed: 'Discussed',
    deferred: 'Deferred',
    referred: 'Sent on',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    elected: 'Elected',
    none: 'Nothing decided',
    unclear: 'See the text',
  },
  kinds: { minutes: 'Minutes', agenda: 'Agenda', supplement: 'Supplementary agenda' },
  doubts: {
    'numbers-missing': 'Points are missing in the run of numbers: {0}.',
    'unknown-label': "The section “{0}” has a heading we don't know.",
    'attachments-differ': 'The page counts the attachments otherwise than we do ({0}).',
    'decision-not-found': 'We found no decision in this point.',
    'two-decisions': "More than one text could be the meeting's decision.",
    'only-pdf': 'The text of this point exists only as a PDF.',
    untitled: 'The page has no title for this point.',
    'cut-short': 'The page ends before point {0}.|The page seems to have been cut off.',
  },
  panel: {
    name: "Mærkesag: the meeting's points",
    points: '{0} point|{0} points',
    closedPoints: '{0} closed',
    attachments: '{0} attachment|{0} attachments',
    filter: 'Find a point',
    filtered: '{0} of {1} points',
    noneFound: 'No points match.',
    clearFilter: 'Show all points',
    foldAll: 'Fold all',
    unfoldAll: 'Unfold all',
    narrow: 'Make the panel narrow',
    widen: "Show the meeting's points",
    list: 'Points',
    closed: 'Closed',
    untitled: 'Point without a title',
    notDecided: 'Not yet dealt with',
    attendance: 'Attendance',
    present: 'Present',
    absent: 'Absent',
    others: 'Others',
    doubts: "{0} thing we aren't sure of|{0} things we aren't sure of",
    doubtfulPoint: 'Not sure',
    unknownMeeting: 'Meeting',
    misread: 'Report a page that is read wrongly',
    misreadCopied: "Copied: the page's address and our doubts. None of its text.",
    misreadFailed: 'The browser did not let us copy.',
    neighbours: 'The points before and after',
    previousPoint: 'Previous point',
    nextPoint: 'Next point',
  },
}

/** The words in each language. */
export const texts: Record<Language, Texts> = { da, en }

/** A date of a meeting in words ("3. marts 2024"); ISO 8601 in. */
export function dateInWords(date: string, language: Language): string {
  const day = new Date(`${date}T12:00:00Z`)
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
