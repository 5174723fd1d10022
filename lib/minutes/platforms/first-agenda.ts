import type { Platform } from '../platform.ts'
import { extractRows, type Where } from './rows.ts'

/**
 * FirstAgenda Publication, the system of some 85 municipalities: a table that the portal's script fills after its own
 * request, one row for each point. All text is in the page, folded or not. Seen 2025-10 and 2026-05.
 */
const where: Where = {
  item: 'tr.punktrow',
  number: '.label-default',
  title: '.overskrift',
  body: '.details',
  // Only headings that are children of the container or of its own boxes: authors use h3 inside their text, too.
  labels:
    '[id="sagsfremstillingContainer"] > h3, [id="sagsfremstillingContainer"] > div > h3, .punkt > h3, .punkt > div > h3, .details > h3',
  caseNumber: '.sagsnummer',
  attachments: 'a.bilag-link',
  attachmentCount: '.fil-ikon-nummer',
  ignore: '.modal, .dropdown-menu, .pdf-label, .sagsnummer, .lydfiler-og-bilag, [id^="spinner"]',
  facts: {
    heading: '.title .dato, h1.dato',
    committee: '.dagsordeninfo span.udvalg, .title .udvalg',
    date: '.dagsordeninfo .dato',
    place: '.title .sted, .dagsordeninfo .sted',
  },
}

export const firstAgenda: Platform = {
  name: 'first-agenda',
  // By id, since this is asked of every page: a selector would look at each element.
  recognise: (document) =>
    document.getElementById('dagsordenDetaljer') !== null ||
    document.getElementById('apiurl')?.getAttribute('value')?.includes('firstagenda') === true,
  extract: (document) => extractRows(document, 'first-agenda', where),
}

// Pages to try: a municipality's portal, usually dagsordener.<municipality>.dk/vis?id=<meeting>.
