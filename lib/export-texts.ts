import type { ExportFormat } from './export-formats.ts'
import type { Language } from './texts.ts'

/** The words of the dialog in which markings are taken along. `say` puts counts and names in. */
export interface ExportTexts {
  title: string
  what: string
  format: string
  formats: Record<ExportFormat, readonly [name: string, use: string]>
  withOfficers: string
  withOfficersMore: string
  preview: string
  previewOf: string
  loading: string
  save: string
  copy: string
  print: string
  saved: string
  copied: string
  failed: string
}

/** Those words in each language. */
export const exportTexts: Record<Language, ExportTexts> = {
  da: {
    title: 'Eksportér markeringer',
    what: '{0} markering|{0} markeringer',
    format: 'Som',
    formats: {
      markdown: ['Markdown', 'til noter og artikler: citat, note, kilde og link'],
      html: ['HTML', 'en side til at læse eller udskrive'],
      csv: ['CSV', 'en tabel til Excel'],
      annotations: ['W3C-annotationer', 'JSON-LD til andre programmer; kan hentes ind igen'],
      meeting: ['Møder som JSON', 'de møder, som markeringerne er fra, som data'],
      ris: ['RIS', 'henvisninger til Zotero, EndNote og Mendeley'],
      csl: ['CSL-JSON', 'henvisninger til Zotero og pandoc'],
      backup: ['Sikkerhedskopi', 'af netop disse; alt gemmes under Opbevaring'],
    },
    withOfficers: 'Tag sagsbehandlernes navne med',
    withOfficersMore: 'Ellers udelades de. Navne, der står inde i teksten, bliver stående.',
    preview: 'Forhåndsvisning',
    previewOf: 'Forhåndsvisning af de første {0}',
    loading: 'Henter markeringerne … {0} %',
    save: 'Gem fil',
    copy: 'Kopiér',
    print: 'Udskriv',
    saved: '{0} ligger, hvor browseren gemmer hentede filer.',
    copied: 'Kopieret.',
    failed: 'Filen kunne ikke laves. Prøv igen.',
  },
  en: {
    title: 'Export markings',
    what: '{0} marking|{0} markings',
    format: 'As',
    formats: {
      markdown: ['Markdown', 'for notes and articles: quote, note, source and link'],
      html: ['HTML', 'a page to read or print'],
      csv: ['CSV', 'a table for Excel'],
      annotations: ['W3C annotations', 'JSON-LD for other programs; can be brought in again'],
      meeting: ['Meetings as JSON', 'the meetings that the markings are from, as data'],
      ris: ['RIS', 'references for Zotero, EndNote and Mendeley'],
      csl: ['CSL-JSON', 'references for Zotero and pandoc'],
      backup: ['Backup', 'of these; Storage saves everything'],
    },
    withOfficers: 'Include the names of case officers',
    withOfficersMore: 'They are left out otherwise. Names inside the text stay.',
    preview: 'Preview',
    previewOf: 'Preview of the first {0}',
    loading: 'Fetching the markings … {0} %',
    save: 'Save file',
    copy: 'Copy',
    print: 'Print',
    saved: '{0} is where the browser puts downloads.',
    copied: 'Copied.',
    failed: 'The file couldn’t be made. Try again.',
  },
}
