import type { DoubtKind, MeetingKind, Outcome } from './minutes/model.ts'

/** The languages of the interface. Minutes are in Danish whatever the reader chose. */
export type Language = 'da' | 'en'

/** The words of page and panel. Functions count or name what they are given. */
export interface Texts {
  outcomes: Record<Outcome, string>
  kinds: Record<MeetingKind, string>
  /** `text` is what the doubt is about, see `Doubt`; it may be empty. */
  doubts: Record<DoubtKind, (text: string) => string>
  panel: {
    /** The panel's name for those who can't see it. */
    name: string
    points(count: number): string
    closedPoints(count: number): string
    attachments(count: number): string
    filter: string
    filtered(shown: number, all: number): string
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
    doubts(count: number): string
    doubtfulPoint: string
    unknownMeeting: string
  }
}

/** The words of the popup, kept apart: they don't load on every page. */
export interface PopupTexts {
  title: string
  read(points: string): string
  agenda: string
  notMinutes: string
  notMinutesMore: string
  off: string
  offMore: string
  noAccess: string
  noAccessMore: string
  waiting: string
  onHere(host: string): string
  language: string
  privacy: string
  doubts(count: number): string
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

const da: Texts = {
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
    'numbers-missing': (text) => `Der mangler punkter i rækken af numre: ${text}.`,
    'unknown-label': (text) => `Afsnittet »${text}« har en overskrift, vi ikke kender.`,
    'attachments-differ': (text) => `Siden tæller bilagene anderledes, end vi gør (${text}).`,
    'decision-not-found': () => 'Vi har ikke fundet en beslutning i dette punkt.',
    'two-decisions': () => 'Der er mere end én tekst, der kan være mødets beslutning.',
    'only-pdf': () => 'Punktets tekst findes kun som PDF.',
    untitled: () => 'Siden har ingen titel til dette punkt.',
    'cut-short': (text) =>
      text ? `Siden slutter, før punkt ${text} er nået.` : 'Siden ser ud til at være klippet over.',
  },
  panel: {
    name: 'Mærkesag: mødets punkter',
    points: (count) => plural(count, 'punkt', 'punkter'),
    closedPoints: (count) => plural(count, 'lukket', 'lukkede'),
    attachments: (count) => `${count} bilag`,
    filter: 'Find punkt',
    filtered: (shown, all) => `${shown} af ${all} punkter`,
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
    doubts: (count) => plural(count, 'ting, vi er i tvivl om', 'ting, vi er i tvivl om'),
    doubtfulPoint: 'I tvivl',
    unknownMeeting: 'Møde',
  },
}

const en: Texts = {
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
    'numbers-missing': (text) => `Points are missing in the run of numbers: ${text}.`,
    'unknown-label': (text) => `The section “${text}” has a heading we don't know.`,
    'attachments-differ': (text) => `The page counts the attachments otherwise than we do (${text}).`,
    'decision-not-found': () => 'We found no decision in this point.',
    'two-decisions': () => "More than one text could be the meeting's decision.",
    'only-pdf': () => 'The text of this point exists only as a PDF.',
    untitled: () => 'The page has no title for this point.',
    'cut-short': (text) => (text ? `The page ends before point ${text}.` : 'The page seems to have been cut off.'),
  },
  panel: {
    name: "Mærkesag: the meeting's points",
    points: (count) => plural(count, 'point', 'points'),
    closedPoints: (count) => `${count} closed`,
    attachments: (count) => plural(count, 'attachment', 'attachments'),
    filter: 'Find a point',
    filtered: (shown, all) => `${shown} of ${all} points`,
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
    doubts: (count) => plural(count, "thing we aren't sure of", "things we aren't sure of"),
    doubtfulPoint: 'Not sure',
    unknownMeeting: 'Meeting',
  },
}

/** The words in each language. */
export const texts: Record<Language, Texts> = { da, en }

/** The popup's words in each language. */
export const popupTexts: Record<Language, PopupTexts> = {
  da: {
    title: 'Mærkesag',
    read: (points) => `Her er læst ${points}.`,
    agenda: 'Punkterne er endnu ikke behandlet: der er ingen beslutninger at vise.',
    notMinutes: 'Denne side er ikke et referat.',
    notMinutesMore: 'Mærkesag viser sig af sig selv, når du åbner et referat eller en dagsorden.',
    off: 'Mærkesag er slået fra på dette websted.',
    offMore: 'Siden vises, som kommunen har lavet den.',
    noAccess: 'Mærkesag kan ikke læse denne side.',
    noAccessMore: 'Det gælder browserens egne sider og de websteder, udvidelsen ikke kender.',
    waiting: 'Kigger på siden …',
    onHere: (host) => `Slået til på ${host}`,
    language: 'Sprog',
    privacy: 'Alt bliver i din browser. Udvidelsen sender intet.',
    doubts: (count) => `${plural(count, 'ting', 'ting')}, vi er i tvivl om`,
  },
  en: {
    title: 'Mærkesag',
    read: (points) => `${points} read on this page.`,
    agenda: 'The points have not been dealt with yet: there are no decisions to show.',
    notMinutes: 'This page is not minutes.',
    notMinutesMore: 'Mærkesag appears by itself when you open the minutes or the agenda of a meeting.',
    off: 'Mærkesag is switched off on this site.',
    offMore: 'The page is shown as the municipality made it.',
    noAccess: "Mærkesag can't read this page.",
    noAccessMore: "That goes for the browser's own pages and for sites the extension doesn't know.",
    waiting: 'Looking at the page …',
    onHere: (host) => `Switched on at ${host}`,
    language: 'Language',
    privacy: 'Everything stays in your browser. The extension sends nothing.',
    doubts: (count) => plural(count, "thing we aren't sure of", "things we aren't sure of"),
  },
}

/** A date of a meeting in words ("3. marts 2024"); ISO 8601 in. */
export function dateInWords(date: string, language: Language): string {
  const day = new Date(`${date}T12:00:00Z`)
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}
