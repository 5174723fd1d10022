import type { Language } from './texts.ts'

/** The words around what is kept of markings, in the popup and the settings. `say` puts counts in. */
export interface BackupTexts {
  /** In the popup. */
  title: string
  count: string
  none: string
  /** In place of the number, where the database can't be read. */
  uncounted: string
  save: string
  saved: string
  notSaved: string
  restore: string
  library: string
  /** In the settings. */
  backup: string
  about: string
  /** When a backup was made last, and that none was yet. */
  last: string
  never: string
  /** In the library, when it should be made again; `{0}` is when it was last. */
  old: string
  /** Records that can't be read. */
  damaged: string
  persisted: string
  notPersisted: string
  usage: string
}

/** Those words in each language. */
export const backupTexts: Record<Language, BackupTexts> = {
  da: {
    title: 'Dine markeringer',
    count: 'Du har {0} markering.|Du har {0} markeringer.',
    none: 'Du har ingen markeringer endnu.',
    uncounted: 'Markeringerne kan ikke læses lige nu. Genstart browseren, og prøv igen.',
    save: 'Gem sikkerhedskopi',
    saved: 'Filen hedder {0} og ligger, hvor browseren gemmer hentede filer.',
    notSaved: 'Sikkerhedskopien kunne ikke laves.',
    restore: 'Hent fra en fil',
    library: 'Åbn biblioteket',
    backup: 'Sikkerhedskopi',
    about: 'Markeringer, noter og mærker i én fil. Gem den et andet sted end på denne computer.',
    last: 'Sidste sikkerhedskopi: {0}.',
    never: 'Du har ikke gemt en sikkerhedskopi endnu.',
    old: 'Din sidste sikkerhedskopi er fra {0}. Gem en ny, så intet går tabt.|Du har ikke gemt en sikkerhedskopi endnu. Gem en, så intet går tabt.',
    damaged:
      '{0} markering kan ikke læses. Den ligger urørt, men kommer ikke med i sikkerhedskopien.|{0} markeringer kan ikke læses. De ligger urørt, men kommer ikke med i sikkerhedskopien.',
    persisted: 'Browseren har lovet at beholde markeringerne, også når den mangler plads.',
    notPersisted: 'Browseren har ikke lovet at beholde markeringerne for altid: gem en sikkerhedskopi nu og da.',
    usage: 'Mærkesag fylder {0} i browseren.',
  },
  en: {
    title: 'Your markings',
    count: 'You have {0} marking.|You have {0} markings.',
    none: 'You have no markings yet.',
    uncounted: 'The markings can’t be read right now. Restart the browser and try again.',
    save: 'Save a backup',
    saved: 'The file is called {0}, and is where the browser puts downloads.',
    notSaved: 'The backup couldn’t be made.',
    restore: 'Bring in a file',
    library: 'Open the library',
    backup: 'Backup',
    about: 'Markings, notes and tags in one file. Keep it somewhere else than on this computer.',
    last: 'Last backup: {0}.',
    never: 'You haven’t saved a backup yet.',
    old: 'Your last backup is from {0}. Save a new one, so that nothing is lost.|You haven’t saved a backup yet. Save one, so that nothing is lost.',
    damaged:
      '{0} marking can’t be read. It is left as it is, but isn’t in the backup.|{0} markings can’t be read. They are left as they are, but aren’t in the backup.',
    persisted: 'The browser has promised to keep the markings, also when it runs out of room.',
    notPersisted: 'The browser hasn’t promised to keep the markings for ever: save a backup now and then.',
    usage: 'Mærkesag takes up {0} in the browser.',
  },
}
