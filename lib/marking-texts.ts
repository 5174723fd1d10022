import type { Colour, Verdict } from './highlights/model.ts'
import type { Language } from './texts.ts'

/** The words of markings on a page and in the panel. `say` puts counts in. */
export interface MarkingTexts {
  /** What the colours mean, where the reader hasn't said otherwise. */
  colours: Record<Colour, string>
  /** The bar at what is selected. */
  bar: string
  markAs: string
  writeNote: string
  copy: string
  close: string
  /** The list in the panel. */
  list: string
  hint: string
  outside: string
  notFound: string
  onlyColour: string
  paint: string
  hasNote: string
  /** What stands beside a marking of which the words aren't where they were. */
  verdicts: Record<Exclude<Verdict, 'exact'> | 'searching', string>
  /** The card of one marking. */
  card: string
  colour: string
  note: string
  delete: string
  keep: string
  chooseAgain: string
  archive: string
  moved: string
  changed: string
  ambiguous: string
  orphan: string
  otherVersion: string
  skipped: string
  before: string
  now: string
  marked: string
  more: string
  less: string
  removed: string
  added: string
  importedFrom: string
  /** The bar while the reader chooses other words. */
  choose: string
  moveHere: string
  cancel: string
  /** What is said when something was done, and the way back. */
  done: string
  deleted: string
  archived: string
  copied: string
  undo: string
  nothingSelected: string
  noDecision: string
  isPrivate: string
  noRoom: string
  newer: string
  notKept: string
  notAsked: string
  retry: string
}

/** Those words in Danish. */
export const markingDa: MarkingTexts = {
  colours: { yellow: 'Vigtigt', green: 'Økonomi', blue: 'Følg op', red: 'Uenig' },
  bar: 'Markér det valgte',
  markAs: 'Markér: {0}',
  writeNote: 'Note',
  copy: 'Kopiér med kilde',
  close: 'Luk',
  list: '{0} markering|{0} markeringer',
  hint: 'Vælg nogle ord på siden for at markere dem. Markeringer bliver i din browser og findes igen næste gang.',
  outside: 'Uden for punkterne',
  notFound: 'Ikke fundet på siden',
  onlyColour: 'Vis kun',
  paint: 'Vis markeringerne på siden',
  hasNote: 'Med note',
  verdicts: {
    moved: 'Flyttet',
    changed: 'Ændret',
    ambiguous: 'Står flere steder',
    orphan: 'Findes ikke mere',
    skipped: 'Søges igen',
    searching: 'Søger …',
  },
  card: 'Markering',
  colour: 'Farve',
  note: 'Note og mærker',
  delete: 'Slet',
  keep: 'Behold',
  chooseAgain: 'Vælg igen',
  archive: 'Arkivér',
  moved: 'De samme ord står et andet sted, end da du markerede dem.',
  changed: 'Teksten er ændret, siden du markerede den.',
  ambiguous: 'Ordene står flere steder nu, og intet viser, hvilket sted du mente.',
  orphan: 'Ordene står ikke på siden længere. Sådan stod de:',
  otherVersion: 'Markeret i referatet. Ordene står ikke i denne udgave.',
  skipped: 'Siden er lang. Der søges videre om lidt.',
  before: 'Du markerede',
  now: 'Nu står der',
  marked: 'Markeret',
  more: 'Vis det hele',
  less: 'Vis mindre',
  removed: 'slettet',
  added: 'tilføjet',
  importedFrom: 'Fra »{0}«',
  choose: 'Vælg de ord, markeringen skal stå ved.',
  moveHere: 'Flyt hertil',
  cancel: 'Annullér',
  done: 'Markeret.|{0} markeringer er lavet, en for hvert punkt.',
  deleted: 'Markeringen er slettet.|{0} markeringer er slettet.',
  archived: 'Markeringen er arkiveret.',
  copied: 'Ordene er kopieret med kilde.',
  undo: 'Fortryd',
  nothingSelected: 'Vælg først nogle ord på siden.',
  noDecision: 'Punktet har ingen beslutning, der kan markeres.',
  isPrivate: 'I et privat vindue gemmes ingen markeringer.',
  noRoom: 'Der er ikke plads til flere markeringer i browseren. Intet er gået tabt.',
  newer: 'En nyere udgave af Mærkesag har overtaget markeringerne. Opdatér udvidelsen. Intet er gået tabt.',
  notKept: 'Det kunne ikke gemmes. Prøv igen.',
  notAsked: 'Markeringerne kunne ikke hentes.',
  retry: 'Prøv igen',
}

/** Those words in English. */
export const markingEn: MarkingTexts = {
  colours: { yellow: 'Important', green: 'Money', blue: 'Follow up', red: 'Disagree' },
  bar: 'Mark what is selected',
  markAs: 'Mark: {0}',
  writeNote: 'Note',
  copy: 'Copy with source',
  close: 'Close',
  list: '{0} marking|{0} markings',
  hint: 'Select some words on the page to mark them. Markings stay in your browser, and are found again next time.',
  outside: 'Outside of the points',
  notFound: 'Not found on the page',
  onlyColour: 'Show only',
  paint: 'Show the markings on the page',
  hasNote: 'With a note',
  verdicts: {
    moved: 'Moved',
    changed: 'Changed',
    ambiguous: 'In several places',
    orphan: 'Not there any more',
    skipped: 'Will look again',
    searching: 'Looking …',
  },
  card: 'Marking',
  colour: 'Colour',
  note: 'Note and tags',
  delete: 'Delete',
  keep: 'Keep',
  chooseAgain: 'Choose again',
  archive: 'Archive',
  moved: 'The same words stand in another place than when you marked them.',
  changed: 'The text has changed since you marked it.',
  ambiguous: 'The words stand in several places now, and nothing tells which you meant.',
  orphan: 'The words aren’t on the page any more. This is how they stood:',
  otherVersion: 'Marked in the minutes. The words aren’t in this version.',
  skipped: 'The page is long. The search goes on in a moment.',
  before: 'You marked',
  now: 'Now it says',
  marked: 'Marked',
  more: 'Show all of it',
  less: 'Show less',
  removed: 'removed',
  added: 'added',
  importedFrom: 'From “{0}”',
  choose: 'Select the words that the marking should stand at.',
  moveHere: 'Move it here',
  cancel: 'Cancel',
  done: 'Marked.|{0} markings were made, one for each point.',
  deleted: 'The marking was deleted.|{0} markings were deleted.',
  archived: 'The marking was archived.',
  copied: 'The words were copied with their source.',
  undo: 'Undo',
  nothingSelected: 'Select some words on the page first.',
  noDecision: 'The point has no decision to mark.',
  isPrivate: 'In a private window no markings are kept.',
  noRoom: 'The browser has no room for more markings. Nothing was lost.',
  newer: 'A newer version of Mærkesag has taken over the markings. Update the extension. Nothing was lost.',
  notKept: 'It couldn’t be kept. Try again.',
  notAsked: 'The markings couldn’t be fetched.',
  retry: 'Try again',
}

/** Those words in each language. */
export const markingTexts: Record<Language, MarkingTexts> = { da: markingDa, en: markingEn }
