import type { Platform } from '../platform.ts'
import { extractRows, type Where } from './rows.ts'

const where = (tab: string): Where => ({
  item: `${tab} li.meeting-item-row`,
  number: '.list-item-number',
  title: '.item-title',
  attachments: '.item-attachments a',
  ignore: '#agendaTabContent, #protocolTabContent',
  // "Åbn referat" or "Åbn dagsorden".
  facts: { heading: `${tab} > a` },
})

/**
 * Formpipe's Meetings+: titles only, in a tab for the agenda and one for the minutes; the text exists as PDF. The minutes
 * win where their tab is filled. Seen 2025.
 */
export const meetingsPlus: Platform = {
  name: 'meetings-plus',
  recognise: (document) =>
    document.getElementById('agendaTabContent') !== null || document.getElementById('protocolTabContent') !== null,
  extract: (document) =>
    extractRows(document, 'meetings-plus', where('#protocolTabContent')) ??
    extractRows(document, 'meetings-plus', where('#agendaTabContent')),
}
