import { addressOf } from '../../lib/highlights/document-keys.ts'
import type { Asker, MarkedReading } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { keepReading } from '../../lib/store/pages.ts'

/**
 * Keeps the asker's page as it was read, since something is marked there: what is exported tells more than the words. Where
 * it can't be kept, the markings stay.
 */
export async function rememberPage(reading: MarkedReading, { url, isPrivate }: Asker): Promise<void> {
  if (isPrivate) return
  try {
    const { platform, meeting, doubts } = reading
    const page = { address: addressOf(url), seenAt: new Date().toISOString(), platform, meeting, doubts }
    await keepReading(openDatabase(), page)
  } catch (error) {
    report(error, 'keeping a marked page')
  }
}
