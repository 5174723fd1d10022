import { addressOf } from '../../lib/highlights/document-keys.ts'
import type { Asker, MarkedReading } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { replacePage } from '../../lib/store/pages.ts'

/**
 * Keeps the asker's page as it was read, since something is marked there: what is taken along tells more than the words.
 * Where that can't be, the markings stay.
 */
export async function rememberPage(
  { platform, meeting, doubts }: MarkedReading,
  { url, isPrivate }: Asker,
): Promise<void> {
  if (isPrivate) return
  const page = { address: addressOf(url), seenAt: new Date().toISOString(), platform, meeting, doubts }
  await replacePage(openDatabase(), page).catch((error: unknown) => report(error, 'keeping a marked page'))
}
