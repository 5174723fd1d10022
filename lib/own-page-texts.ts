import type { Colour } from './highlights/model.ts'
import type { Language } from './texts.ts'

/** The words of the extension's own pages: the first page and the settings. */
export interface OwnPageTexts {
  welcome: {
    title: string
    lead: string
    choose: string
    search: string
    noneFound: string
    chosen: string
    none: string
    forget: string
    goThere: string
    does: string
    doesList: readonly string[]
    kept: string
    keptList: readonly string[]
    permissions: string
    permissionList: readonly (readonly [string, string])[]
    settings: string
  }
  keys: {
    title: string
    /** Keys of the panel and what they do. */
    list: readonly (readonly [string, string])[]
    change: string
    everywhere: string
    everywhereMore: string
    unavailable: string
  }
  /** The choices about markings. */
  markings: {
    title: string
    meanings: string
    meaningsMore: string
    colours: Record<Colour, string>
    print: string
  }
  settings: {
    title: string
    sites: string
    own: string
    ownMore: string
    added: string
    noneAdded: string
    notAllowed: string
    grant: string
    remove: string
    off: string
    noneOff: string
    switchOn: string
    look: string
    language: string
    marks: string
    marksMore: string
    municipality: string
    reset: string
    resetMore: string
    resetSure: string
    resetDone: string
    keep: string
    welcome: string
    isPrivate: string
  }
}

/** The words in each language. */
export const ownPageTexts: Record<Language, OwnPageTexts> = {
  da: {
    welcome: {
      title: 'Velkommen til Mærkesag',
      lead: 'Mærkesag gør kommunens referater til at læse: på kommunens egen side får du mødets punkter at springe efter, beslutningerne træder frem, og det, du ikke skal bruge, kan foldes.',
      choose: 'Din kommune',
      search: 'Søg efter kommune eller region',
      noneFound: 'Ingen kommune eller region hedder det.',
      chosen: 'Du har valgt {0}. Knappen i værktøjslinjen fører dig til møderne.',
      none: 'Du kan vælge senere, og Mærkesag virker på alle kommuners møder, uanset hvad du vælger.',
      forget: 'Fortryd valget',
      goThere: 'Åbn møderne i {0}',
      does: 'Sådan bruger du det',
      doesList: [
        'Åbn et referat på kommunens websted. Panelet viser sig af sig selv.',
        'Viser det sig ikke, så tryk på Mærkesags knap i værktøjslinjen: så læses siden nu, og du kan bede om, at webstedet altid læses.',
        'Vi gætter ikke. Hvad vi er i tvivl om, står i panelet.',
      ],
      kept: 'Hvad der gemmes, og hvor',
      keptList: [
        'Dine markeringer med noter og mærker, og de referater, de er fra, som de så ud. Hvad du skriver, kan kommunens side ikke se.',
        'Dine valg: sprog, din kommune, websteder, du har tilføjet eller slået fra, hvilken visning du valgte på et websted, om panelet er smalt, om beslutninger mærkes på siden, hvad markeringernes farver betyder, om markeringer udskrives, og om enkelttaster virker overalt. Og hvornår du sidst gemte en sikkerhedskopi.',
        'Alt ligger i browseren på denne computer. Udvidelsen sender intet, heller ikke statistik.',
        'I private vinduer gemmes intet.',
        'Laver du en udskrift, husker browseren den, til du lukker dens fane.',
      ],
      permissions: 'Hvad tilladelserne er til',
      permissionList: [
        [
          'Læse og ændre sider på kommunernes websteder',
          'for at læse referatet og vise det foldet, med beslutningerne mærket.',
        ],
        ['Siden i den åbne fane', 'kun når du trykker på knappen, og kun til du forlader siden.'],
        ['Andre websteder', 'ét ad gangen, når du selv beder om det. Du kan tage det tilbage i indstillingerne.'],
        ['Gemme i browseren', 'dine markeringer og valg, som de står ovenfor, også når de fylder meget.'],
        ['Menuen ved højreklik', 'for at markere de ord, du har valgt.'],
      ],
      settings: 'Indstillinger',
    },
    keys: {
      title: 'Taster',
      list: [
        ['↓ ↑', 'i panelet: næste og forrige punkt'],
        ['Home End', 'i panelet: første og sidste punkt'],
        ['Enter', 'spring til punktet'],
        ['Esc', 'i søgefeltet: vis alle punkter igen'],
      ],
      change: 'Ændr taster i browseren',
      everywhere: 'Enkelttaster virker overalt på siden',
      everywhereMore: 'Ellers kun, mens panelet har fokus. De virker aldrig, mens du skriver i et felt.',
      unavailable: 'Denne browser har ingen taster til udvidelser.',
    },
    markings: {
      title: 'Markeringer',
      meanings: 'Hvad farverne betyder for dig',
      meaningsMore: 'I et tomt felt gælder den betydning, der står med gråt.',
      colours: { yellow: 'Gul', green: 'Grøn', blue: 'Blå', red: 'Rød' },
      print: 'Vis markeringer, når siden udskrives',
    },
    settings: {
      title: 'Indstillinger',
      sites: 'Websteder og tilladelser',
      own: '{0} adresser hos 98 kommuner og regionerne læses af sig selv',
      ownMore: 'De fulgte med udvidelsen. Browserens side over udvidelser kan begrænse dem.',
      added: 'Tilføjet af dig',
      noneAdded: 'Ingen. Åbn et møde, der ikke læses af sig selv, og tryk på Mærkesags knap.',
      notAllowed: 'browseren giver ikke adgang',
      grant: 'Giv adgang til {0}',
      remove: 'Fjern {0}',
      off: 'Slået fra af dig',
      noneOff: 'Ingen. Knappen i værktøjslinjen slår Mærkesag fra på et websted.',
      switchOn: 'Slå til igen på {0}',
      look: 'Sprog og udseende',
      language: 'Sprog',
      marks: 'Mærk beslutninger på siden',
      marksMore: 'Streg og mærkat ved hver beslutning. Panelet viser dem, uanset hvad du vælger.',
      municipality: 'Din kommune: {0}|Du har ikke valgt en kommune.',
      reset: 'Nulstil',
      resetMore:
        'Alle valg bliver som på den første dag, og tilføjede websteder læses ikke længere. Dine markeringer bliver.',
      resetSure: 'Ja, nulstil',
      resetDone: 'Alle valg er nulstillet.',
      keep: 'Fortryd',
      welcome: 'Sådan virker Mærkesag, og vælg kommune',
      isPrivate: 'Dette er et privat vindue: her gemmes intet. Åbn indstillingerne i et almindeligt vindue.',
    },
  },
  en: {
    welcome: {
      title: 'Welcome to Mærkesag',
      lead: "Mærkesag makes the minutes of Danish municipalities readable: on the municipality's own page you get the meeting's points to jump by, decisions stand out, and what you don't need can be folded.",
      choose: 'Your municipality',
      search: 'Search for a municipality or region',
      noneFound: 'No municipality or region has that name.',
      chosen: 'You have chosen {0}. The toolbar button leads you to its meetings.',
      none: "You can choose later. Mærkesag works on all municipalities' meetings, whatever you choose.",
      forget: 'Undo the choice',
      goThere: 'Open the meetings of {0}',
      does: 'How to use it',
      doesList: [
        "Open minutes on the municipality's site. The panel comes up by itself.",
        "If it doesn't, press Mærkesag's button in the toolbar: the page is read now, and you can ask that the site always is.",
        "We don't guess. What we aren't sure of is told in the panel.",
      ],
      kept: 'What is kept, and where',
      keptList: [
        'Your markings with notes and tags, and the minutes that they are from, as they were. What you write can’t be seen by the municipality’s page.',
        'Your choices: language, your municipality, sites that you added or switched off, which view you chose on a site, whether the panel is narrow, whether decisions are marked on the page, what the colours of markings mean, whether markings are printed, and whether single keys work all over the page. And when you last saved a backup.',
        'All of it is in the browser on this computer. The extension sends nothing, statistics neither.',
        'In private windows nothing is kept.',
        'If you make a printout, the browser remembers it until you close its tab.',
      ],
      permissions: 'What the permissions are for',
      permissionList: [
        [
          "Reading and changing pages on municipalities' sites",
          'to read the minutes and show them folded, with the decisions marked.',
        ],
        ['The page in the open tab', 'only when you press the button, and only until you leave the page.'],
        ['Other sites', 'one at a time, when you ask for it. You can take it back in the settings.'],
        ['Storage in the browser', 'your markings and choices, as told above, also when they take up much room.'],
        ['The menu of the right mouse button', 'to mark the words that you selected.'],
      ],
      settings: 'Settings',
    },
    keys: {
      title: 'Keys',
      list: [
        ['↓ ↑', 'in the panel: next and previous point'],
        ['Home End', 'in the panel: first and last point'],
        ['Enter', 'jump to the point'],
        ['Esc', 'in the search field: show all points again'],
      ],
      change: 'Change keys in the browser',
      everywhere: 'Single keys work all over the page',
      everywhereMore: 'Otherwise only while the panel has the focus. They never work while you type in a field.',
      unavailable: 'This browser has no keys for extensions.',
    },
    markings: {
      title: 'Markings',
      meanings: 'What the colours mean to you',
      meaningsMore: 'In an empty field the meaning in grey holds.',
      colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', red: 'Red' },
      print: 'Show markings when the page is printed',
    },
    settings: {
      title: 'Settings',
      sites: 'Sites and permissions',
      own: '{0} addresses of 98 municipalities and the regions are read by themselves',
      ownMore: "They came with the extension. The browser's page of extensions can restrict them.",
      added: 'Added by you',
      noneAdded: "None. Open a meeting that isn't read by itself, and press Mærkesag's button.",
      notAllowed: 'the browser keeps us out',
      grant: 'Grant access to {0}',
      remove: 'Remove {0}',
      off: 'Switched off by you',
      noneOff: 'None. The toolbar button switches Mærkesag off on a site.',
      switchOn: 'Switch on again at {0}',
      look: 'Language and looks',
      language: 'Language',
      marks: 'Mark decisions on the page',
      marksMore: 'A bar and a badge at each decision. The panel shows them whatever you choose.',
      municipality: "Your municipality: {0}|You haven't chosen a municipality.",
      reset: 'Reset',
      resetMore: 'All choices become as on the first day, and added sites are no longer read. Your markings stay.',
      resetSure: 'Yes, reset',
      resetDone: 'All choices are reset.',
      keep: 'Cancel',
      welcome: 'How Mærkesag works, and choose a municipality',
      isPrivate: 'This is a private window: nothing is kept here. Open the settings in an ordinary window.',
    },
  },
}
