import type { ImportFault } from './import-file.ts'
import type { ImportedFile } from './import/imported-file.ts'
import type { ImportCounts } from './store/import.ts'
import type { Language } from './texts.ts'

/** The words around importing a file. `say` puts counts and names in. */
export interface ImportTexts {
  title: string
  about: string
  chooseFile: string
  reading: string
  /** What a file is, and how many markings it holds. */
  kinds: Record<ImportedFile['kind'], string>
  /** Behind it stand those of `counts` that aren't 0. */
  would: string
  counts: Record<keyof ImportCounts, string>
  skipped: string
  nothingNew: string
  as: string
  own: string
  ownMore: string
  set: string
  setMore: string
  setName: string
  go: string
  cancel: string
  writing: string
  /** Of all that was brought in. */
  done: string
  faults: Record<ImportFault, string>
}

/** Those words in each language. */
export const importTexts: Record<Language, ImportTexts> = {
  da: {
    title: 'Hent markeringer fra en fil',
    about:
      'En sikkerhedskopi fra Mærkesag, W3C-annotationer (JSON-LD) eller en JSON-eksport fra Hypothesis. Du ser først, hvad der sker, og intet gemmes, før du siger til.',
    chooseFile: 'Vælg en fil',
    reading: 'Læser filen …',
    kinds: {
      backup: 'En sikkerhedskopi med {0} markering.|En sikkerhedskopi med {0} markeringer.',
      annotations: 'W3C-annotationer: {0} markering.|W3C-annotationer: {0} markeringer.',
      hypothesis: 'Fra Hypothesis: {0} markering.|Fra Hypothesis: {0} markeringer.',
    },
    would: 'Det vil ske: {0}.',
    counts: {
      added: '{0} ny|{0} nye',
      same: '{0} er her allerede',
      fromFile: '{0} i en nyere udgave, som erstatter din|{0} i en nyere udgave, som erstatter dine',
      fromHere: '{0} i en ældre udgave; din beholdes|{0} i en ældre udgave; dine beholdes',
      deletedHere: '{0} har du slettet siden',
      deletes: '{0} her bliver slettet',
      pages: '{0} side med referat|{0} sider med referater',
    },
    skipped:
      '{0} uden citat springes over (en note til hele siden, et svar).|{0} uden citat springes over (noter til hele siden, svar).',
    nothingNew: 'Der er intet nyt at hente.',
    as: 'Hent som',
    own: 'Mine egne',
    ownMore: 'Når filen er din: fra en anden browser, eller en sikkerhedskopi.',
    set: 'Et sæt fra en anden',
    setMore: 'De står for sig selv under et navn, og dine egne røres ikke.',
    setName: 'Sættets navn',
    go: 'Hent',
    cancel: 'Annullér',
    writing: 'Henter …',
    done: 'Hentet: {0}.',
    faults: {
      notJson: 'Filen kan ikke læses: den er ikke JSON, eller den er ikke hentet helt.',
      notKnown: 'Filen er hverken en sikkerhedskopi fra Mærkesag, W3C-annotationer eller en eksport fra Hypothesis.',
      newerVersion: 'Filen er lavet af en nyere Mærkesag. Opdatér udvidelsen, og prøv igen.',
      damaged: 'Nr. {0} i filen er beskadiget. Intet er hentet.',
      empty: 'Filen har ingen markeringer.',
      tooLarge: 'Filen fylder over 150 MB. Så stor er ingen fil fra Mærkesag. Intet er hentet.',
      full: 'Der er ikke plads til markeringerne i browseren. Intet er hentet.',
      newerDatabase: 'En nyere udgave af Mærkesag har overtaget markeringerne. Opdatér udvidelsen. Intet er hentet.',
      cancelled: 'Annulleret. Intet er hentet.',
      failed: 'Det lykkedes ikke. Intet er hentet. Prøv igen.',
    },
  },
  en: {
    title: 'Bring in markings from a file',
    about:
      'A Mærkesag backup, W3C annotations (JSON-LD), or a JSON export of Hypothesis. You see first what would happen, and nothing is kept before you agree.',
    chooseFile: 'Choose a file',
    reading: 'Reading the file …',
    kinds: {
      backup: 'A backup with {0} marking.|A backup with {0} markings.',
      annotations: 'W3C annotations: {0} marking.|W3C annotations: {0} markings.',
      hypothesis: 'From Hypothesis: {0} marking.|From Hypothesis: {0} markings.',
    },
    would: 'This would happen: {0}.',
    counts: {
      added: '{0} new',
      same: '{0} here already',
      fromFile: '{0} in a newer version, which takes the place of yours',
      fromHere: '{0} in an older version than yours, which stays',
      deletedHere: '{0} that you have deleted since',
      deletes: '{0} here will be deleted',
      pages: '{0} page of minutes|{0} pages of minutes',
    },
    skipped:
      '{0} without a quote is passed over (a note on a whole page, an answer).|{0} without a quote are passed over (notes on whole pages, answers).',
    nothingNew: 'There is nothing new to bring in.',
    as: 'Bring in as',
    own: 'My own',
    ownMore: 'Where the file is yours: from another browser, or a backup.',
    set: 'A set of somebody else’s',
    setMore: 'They stand apart under a name, and your own aren’t touched.',
    setName: 'Name of the set',
    go: 'Bring in',
    cancel: 'Cancel',
    writing: 'Bringing in …',
    done: 'Brought in: {0}.',
    faults: {
      notJson: 'The file can’t be read: it isn’t JSON, or only a part of it.',
      notKnown: 'The file is neither a Mærkesag backup, nor W3C annotations, nor an export of Hypothesis.',
      newerVersion: 'The file was made by a newer Mærkesag. Update the extension and try again.',
      damaged: 'No. {0} in the file is damaged. Nothing was brought in.',
      empty: 'The file has no markings.',
      tooLarge: 'The file is larger than 150 MB. No file of Mærkesag’s is that large. Nothing was brought in.',
      full: 'The browser has no room for the markings. Nothing was brought in.',
      newerDatabase:
        'A newer version of Mærkesag has taken over the markings. Update the extension. Nothing was brought in.',
      cancelled: 'Cancelled. Nothing was brought in.',
      failed: 'It didn’t work. Nothing was brought in. Try again.',
    },
  },
}
