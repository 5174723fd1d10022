import type { Platform } from '../platform.ts'
import { kindTold, type Facts } from '../read-facts.ts'
import { dateIn, timesIn } from '../read-date.ts'
import { tidyBody } from '../read-label.ts'
import { squeeze } from '../text.ts'
import { cutRows, type Rows } from './rows.ts'

/**
 * FirstAgenda Publication, the system of some 85 municipalities: a table that the portal's script fills after its own
 * request, one row for each point. All text is in the page, folded or not. Seen 2025-10 and 2026-05.
 */
const where: Rows = {
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
}

const words = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)]
    .map((element) => squeeze(element.textContent ?? ''))
    .find((text) => text !== '')

function readFacts(document: Document): Partial<Facts> {
  const told: Partial<Facts> = {}
  const heading = words(document, '.title .dato, h1.dato') ?? ''
  const day = [words(document, '.dagsordeninfo .dato'), heading].find((text) => text && dateIn(text))
  const kind = kindTold([], heading)
  const committee = words(document, '.dagsordeninfo span.udvalg, .title .udvalg')
  const place = words(document, '.title .sted:not(.sted-divider), .dagsordeninfo .sted')
  const date = day && dateIn(day)
  const times = day ? timesIn(day) : undefined
  if (kind) told.kind = kind
  if (committee) told.committee = tidyBody(committee)
  if (place) told.place = place
  if (date) told.date = date
  if (times) Object.assign(told, times)
  return told
}

export const firstAgenda: Platform = {
  name: 'first-agenda',
  recognise: (document) =>
    document.querySelector(
      '#dagsordenDetaljer, input#apiurl[value*="firstagenda"], tr.punktrow, script[src*="/dist/js/vis."]',
    ) !== null,
  cut: (document) => cutRows(document, where, readFacts(document)),
}

// Pages to try: a municipality's portal, usually dagsordener.<municipality>.dk/vis?id=<meeting>.
