import type { Platform } from '../platform.ts'
import { extractRows, type Where } from './rows.ts'

/**
 * The accordion of Frederikssund's own system: number and title stand in spans without anything between ("139" and
 * "3. etape"), so that their text alone can't be parted. Seen 2022-2026.
 */
const where: Where = { item: '[id^="item-"]', number: '.no', title: '.no + span' }

export const frederikssund: Platform = {
  name: 'frederikssund',
  recognise: (document) => document.querySelector('[id^="item-"] .no + span') !== null,
  extract: (document) => extractRows(document, 'frederikssund', where),
}
