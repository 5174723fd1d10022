import type { RestoreFault } from './restore.ts'
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
  /** In the settings. */
  backup: string
  about: string
  reading: string
  /** What a file holds; behind it stand those of `parts` that aren't 0. */
  holds: string
  /** Of a file that holds none. */
  empty: string
  parts: {
    added: string
    changed: string
    same: string
    deletedHere: string
    deletes: string
  }
  go: string
  cancel: string
  restoring: string
  done: string
  faults: Record<RestoreFault, string>
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
    restore: 'Hent fra sikkerhedskopi',
    backup: 'Sikkerhedskopi',
    about: 'Markeringer, noter og mærker i én fil. Gem den et andet sted end på denne computer.',
    reading: 'Læser filen …',
    holds: 'Filen har {0} markering|Filen har {0} markeringer',
    empty: 'Filen har ingen markeringer.',
    parts: {
      added: '{0} ny|{0} nye',
      changed: '{0} ændret|{0} ændrede',
      same: '{0} er her allerede',
      deletedHere: '{0} har du slettet siden',
      deletes: '{0} her bliver slettet',
    },
    go: 'Hent',
    cancel: 'Fortryd',
    restoring: 'Henter …',
    done: 'Markeringerne er hentet.',
    faults: {
      notJson: 'Filen kan ikke læses: den er ikke en sikkerhedskopi, eller den er ikke hentet helt.',
      notBackup: 'Filen er ikke en sikkerhedskopi fra Mærkesag.',
      newerVersion: 'Filen er lavet af en nyere Mærkesag. Opdatér udvidelsen, og prøv igen.',
      damaged: 'Markering nr. {0} i filen er beskadiget. Intet er hentet.',
      tooLarge: 'Filen fylder over 50 MB. Så stor er ingen sikkerhedskopi fra Mærkesag.',
      full: 'Der er ikke plads til markeringerne i browseren. Intet er hentet.',
      failed: 'Det gik ikke. Intet er hentet. Prøv igen.',
    },
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
    restore: 'Restore from a backup',
    backup: 'Backup',
    about: 'Markings, notes and tags in one file. Keep it somewhere else than on this computer.',
    reading: 'Reading the file …',
    holds: 'The file has {0} marking|The file has {0} markings',
    empty: 'The file has no markings.',
    parts: {
      added: '{0} new',
      changed: '{0} changed',
      same: '{0} here already',
      deletedHere: '{0} that you have deleted since',
      deletes: '{0} here will be deleted',
    },
    go: 'Restore',
    cancel: 'Cancel',
    restoring: 'Restoring …',
    done: 'The markings are restored.',
    faults: {
      notJson: 'The file can’t be read: it is no backup, or only a part of one.',
      notBackup: 'The file is no backup of Mærkesag’s.',
      newerVersion: 'The file was made by a newer Mærkesag. Update the extension and try again.',
      damaged: 'Marking no. {0} in the file is damaged. Nothing was restored.',
      tooLarge: 'The file is larger than 50 MB. No backup of Mærkesag’s is that large.',
      full: 'The browser has no room for the markings. Nothing was restored.',
      failed: 'It didn’t work. Nothing was restored. Try again.',
    },
    persisted: 'The browser has promised to keep the markings, also when it runs out of room.',
    notPersisted: 'The browser hasn’t promised to keep the markings for ever: save a backup now and then.',
    usage: 'Mærkesag takes up {0} in the browser.',
  },
}
