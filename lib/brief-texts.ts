import type { Language } from './texts.ts'

/** The words of a brief, beside those of lib/texts.ts; `{0}` is what they are about. */
export interface BriefTexts {
  /** The page's own name, where nothing else is to be told. */
  title: string
  points: string
  seen: string
  print: string
  isPrivate: string
  /** In place of a brief that isn't kept any more. */
  gone: string
  caseNumber: string
  recommendation: string
  decision: string
  statement: string
  earlier: string
  attachments: string
  /** Of a point that has neither recommendation nor decision. */
  nothing: string
  toPoint: string
  quote: string
}

/** The words in each language. */
export const briefTexts: Record<Language, BriefTexts> = {
  da: {
    title: 'Udskrift · Mærkesag',
    points: 'Udskrift af {0} punkt|Udskrift af {0} punkter',
    seen: 'besøgt {0}',
    print: 'Udskriv',
    isPrivate:
      'Du bad om udskriften i et privat vindue. Browseren kan kun vise den i et almindeligt; den gemmes ikke på disken.',
    gone: 'Udskriften findes ikke længere, for den huskes kun, til fanen eller browseren lukkes. Lav en ny fra mødets side.',
    caseNumber: 'Sag {0}',
    recommendation: 'Indstilling',
    decision: 'Beslutning',
    statement: 'Bemærkning',
    earlier: 'Tidligere beslutninger',
    attachments: 'Bilag',
    nothing: 'Siden har hverken indstilling eller beslutning til punktet.',
    toPoint: 'Gå til punktet på siden',
    quote: '»{0}«',
  },
  en: {
    title: 'Printout · Mærkesag',
    points: 'Printout of {0} point|Printout of {0} points',
    seen: 'accessed {0}',
    print: 'Print',
    isPrivate:
      "You asked for the printout in a private window. The browser can only show it in an ordinary one; it isn't kept on disk.",
    gone: "The printout isn't here any more, for it is remembered only until its tab or the browser is closed. Make a new one from the meeting's page.",
    caseNumber: 'Case {0}',
    recommendation: 'Recommendation',
    decision: 'Decision',
    statement: 'Remark',
    earlier: 'Earlier decisions',
    attachments: 'Attachments',
    nothing: 'The page has neither recommendation nor decision for this point.',
    toPoint: 'Go to the point on the page',
    quote: '“{0}”',
  },
}
