import type { TabKind } from './tab-state.ts'
import type { Language } from './texts.ts'

/** The words of the popup, kept apart: they don't load on every page. */
export interface PopupTexts {
  title: string
  /** What there is in the tab, and what that means or what can be done; see popup.tsx for what is put in. */
  states: Record<TabKind, readonly [string, string]>
  found: { points: string; noCommittee: string; noDate: string }
  doubts: string
  onHere: string
  /** Has the pages of a site read by themselves from now on. */
  always: string
  alwaysMore: string
  isAlways: string
  grant: string
  openFrame: string
  openWebPage: string
  toOpener: string
  /** Link to the minutes of the reader's own municipality. */
  portal: string
  isPrivate: string
  language: string
  settings: string
  welcome: string
  privacy: string
}

/** The popup's words in each language. */
export const popupTexts: Record<Language, PopupTexts> = {
  da: {
    title: 'Mærkesag',
    states: {
      waiting: ['Kigger på siden …', ''],
      read: ['{0}', 'Her er læst {1}.'],
      agenda: ['{0}', 'Her er læst {1}. Punkterne er endnu ikke behandlet: der er ingen beslutninger at vise.'],
      unreadable: ['Her ser ud til at være et møde, men vi kan ikke læse siden.', 'Fundet: {0}.'],
      notMinutes: [
        'Denne side er ikke et referat.',
        'Mærkesag viser sig af sig selv, når du åbner et referat eller en dagsorden.',
      ],
      off: ['Mærkesag er slået fra på dette websted.', 'Siden vises, som kommunen har lavet den.'],
      noAccess: [
        'Siden hører til {0}, men browseren giver os ikke adgang til den.',
        'Giv adgang, og genindlæs siden. Så læses møder her af sig selv.',
      ],
      frame: ['Siden viser {0} i en ramme.', 'Åbn rammen for sig selv, så kan den læses.'],
      pdf: ['Dette er en PDF.', 'Mærkesag læser kun websider. PDF kommer senere.'],
      file: [
        'Dette er en gemt fil, som browseren ikke giver os adgang til.',
        'Tillad adgang til filer for Mærkesag på browserens side over udvidelser, og åbn filen igen.',
      ],
      browserPage: ['Browserens egne sider kan ikke læses.', 'Åbn et referat på din kommunes websted.'],
      blocked: ['Browseren lader ikke udvidelser læse denne side.', 'Mærkesag er lavet til kommuners referater.'],
    },
    found: { points: '{0} muligt punkt|{0} mulige punkter', noCommittee: 'intet udvalg', noDate: 'ingen dato' },
    doubts: '{0} ting, vi er i tvivl om|{0} ting, vi er i tvivl om',
    onHere: 'Slået til på {0}',
    always: 'Altid på dette websted',
    alwaysMore: 'Nu er siden læst, fordi du bad om det. Browseren spørger, om vi altid må på {0}.',
    isAlways: 'Sider på {0} læses af sig selv, fordi du har tilføjet webstedet.',
    grant: 'Giv adgang til {0}',
    openFrame: 'Åbn rammen for sig selv',
    openWebPage: 'Åbn mødet som webside',
    toOpener: 'Tilbage til mødet',
    portal: 'Møder i {0}',
    isPrivate: 'Privat vindue: intet gemmes. Det, du vælger her, gælder, til siden lukkes.',
    language: 'Sprog',
    settings: 'Indstillinger',
    welcome: 'Sådan virker det',
    privacy: 'Alt bliver i din browser. Udvidelsen sender intet.',
  },
  en: {
    title: 'Mærkesag',
    states: {
      waiting: ['Looking at the page …', ''],
      read: ['{0}', '{1} read on this page.'],
      agenda: ['{0}', '{1} read on this page. They have not been dealt with yet: there are no decisions to show.'],
      unreadable: ["There seems to be a meeting here, but we can't read the page.", 'Found: {0}.'],
      notMinutes: [
        'This page is not minutes.',
        'Mærkesag appears by itself when you open the minutes or the agenda of a meeting.',
      ],
      off: ['Mærkesag is switched off on this site.', 'The page is shown as the municipality made it.'],
      noAccess: [
        'This page is of {0}, but the browser keeps us out.',
        'Grant access and reload the page. Meetings here are then read by themselves.',
      ],
      frame: ['The page shows {0} in a frame.', 'Open the frame by itself, and it can be read.'],
      pdf: ['This is a PDF.', 'Mærkesag reads web pages only. PDFs will come later.'],
      file: [
        'This is a saved file that the browser keeps us out of.',
        "Allow access to files for Mærkesag on the browser's page of extensions, and open the file again.",
      ],
      browserPage: ["The browser's own pages can't be read.", "Open minutes on your municipality's site."],
      blocked: [
        'The browser lets no extension read this page.',
        'Mærkesag is made for the minutes of Danish municipalities.',
      ],
    },
    found: { points: '{0} possible point|{0} possible points', noCommittee: 'no committee', noDate: 'no date' },
    doubts: "{0} thing we aren't sure of|{0} things we aren't sure of",
    onHere: 'Switched on at {0}',
    always: 'Always on this site',
    alwaysMore: 'The page was read now because you asked. The browser will ask whether we always may on {0}.',
    isAlways: 'Pages of {0} are read by themselves, because you added the site.',
    grant: 'Grant access to {0}',
    openFrame: 'Open the frame by itself',
    openWebPage: 'Open the meeting as a web page',
    toOpener: 'Back to the meeting',
    portal: 'Meetings in {0}',
    isPrivate: 'Private window: nothing is kept. What you choose here holds until the page is closed.',
    language: 'Language',
    settings: 'Settings',
    welcome: 'How it works',
    privacy: 'Everything stays in your browser. The extension sends nothing.',
  },
}
