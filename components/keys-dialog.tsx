import { Fragment } from 'preact'
import { libraryTexts } from '../lib/library-texts.ts'
import type { Language } from '../lib/texts.ts'
import { LibraryDialog } from './library-dialog.tsx'

/** The keys of the library's list, and what they do. */
export function KeysDialog({ language, onClose }: { language: Language; onClose: () => void }) {
  const words = libraryTexts[language]
  return (
    <LibraryDialog title={words.keys} close={words.close} onClose={onClose}>
      <dl class="keys">
        {words.keyList.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split(' ').map((key) => (
                // The space parts them for those to whom they are read.
                <Fragment key={key}>
                  <kbd>{key}</kbd>{' '}
                </Fragment>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </LibraryDialog>
  )
}
