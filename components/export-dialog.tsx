import { useEffect, useMemo, useState } from 'preact/hooks'
import { exportTexts } from '../lib/export-texts.ts'
import type { ExportFormat } from '../lib/export-formats.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { say, type Language } from '../lib/texts.ts'
import { LibraryDialog } from './library-dialog.tsx'
import { SheetFrame } from './sheet-frame.tsx'

/** Markings that are ready to be taken along. */
export interface Exporter {
  count: number
  /** Whether names of officials may be in a format. */
  hasOfficers: (format: ExportFormat) => boolean
  /** The beginning of the file, of the first `of` markings; a page to look at has its markup and its sheet. */
  preview: (
    format: ExportFormat,
    withOfficers: boolean,
  ) => { text: string; of: number; page?: { body: string; sheet: string } }
  /** Has the browser download the file; its name, or those of several. */
  save: (format: ExportFormat, withOfficers: boolean) => Promise<string[]>
  copy: (format: ExportFormat, withOfficers: boolean) => Promise<void>
  print: (withOfficers: boolean) => Promise<void>
}

/** What the dialog is given. */
export interface ExportDialogProps {
  language: Language
  formats: readonly ExportFormat[]
  /** Fetches the markings; tells how far it is, from 0 to 1. */
  load: (tell: (part: number) => void, signal: AbortSignal) => Promise<Exporter>
  onFail: (error: unknown) => void
  onClose: () => void
}

/** Markings to be taken along: as what, how that looks, and the ways to have it. */
export function ExportDialog({ language, formats, load, onFail, onClose }: ExportDialogProps) {
  const words = exportTexts[language]
  const [part, setPart] = useState(0)
  const [exporter, setExporter] = useState<Exporter | 'failed' | null>(null)
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const [withOfficers, setWithOfficers] = useState(false)
  const [told, setTold] = useState('')
  const fail = (error: unknown) => {
    onFail(error)
    setTold(words.failed)
  }
  useEffect(() => {
    const end = new AbortController()
    load(setPart, end.signal).then(setExporter, (error: unknown) => {
      if (end.signal.aborted) return
      onFail(error)
      setExporter('failed')
    })
    return () => end.abort()
  }, [])
  const preview = useMemo(
    () => (exporter && exporter !== 'failed' ? exporter.preview(format, withOfficers) : null),
    [exporter, format, withOfficers],
  )
  const go = (work: (ready: Exporter) => Promise<string>) => {
    if (exporter && exporter !== 'failed') work(exporter).then(setTold, fail)
  }
  return (
    <LibraryDialog title={words.title} close={libraryTexts[language].close} onClose={onClose}>
      {exporter === null && (
        <p role="status">
          {say(words.loading, Math.round(part * 100))} <progress value={part} aria-hidden="true" />
        </p>
      )}
      {exporter === 'failed' && <p role="alert">{words.failed}</p>}
      {exporter !== null && exporter !== 'failed' && preview && (
        <>
          <p class="more">{say(words.what, exporter.count)}</p>
          <div class="exporting">
            <fieldset class="formats">
              <legend>{words.format}</legend>
              {formats.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="format"
                    checked={format === one}
                    onChange={() => {
                      setFormat(one)
                      setTold('')
                    }}
                  />
                  <span>
                    {words.formats[one][0]}
                    <small>{words.formats[one][1]}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            <section aria-label={words.preview}>
              <h3>{preview.of < exporter.count ? say(words.previewOf, preview.of) : words.preview}</h3>
              {preview.page ? (
                <SheetFrame title={words.preview} body={preview.page.body} sheet={preview.page.sheet} />
              ) : (
                // What is longer than its box is scrolled, by keys as well.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                <pre tabIndex={0} aria-label={words.preview}>
                  {preview.text}
                </pre>
              )}
            </section>
          </div>
          {exporter.hasOfficers(format) && (
            <label class="switch">
              <span>
                {words.withOfficers}
                <small>{words.withOfficersMore}</small>
              </span>
              <input
                type="checkbox"
                role="switch"
                checked={withOfficers}
                onChange={({ currentTarget }) => setWithOfficers(currentTarget.checked)}
              />
            </label>
          )}
          <p class="buttons">
            <button
              type="button"
              class="main"
              onClick={() => go(async (ready) => say(words.saved, (await ready.save(format, withOfficers)).join(', ')))}
            >
              {words.save}
            </button>
            <button
              type="button"
              onClick={() =>
                go(async (ready) => {
                  await ready.copy(format, withOfficers)
                  return words.copied
                })
              }
            >
              {words.copy}
            </button>
            {format === 'html' && (
              <button
                type="button"
                onClick={() =>
                  go(async (ready) => {
                    await ready.print(withOfficers)
                    return ''
                  })
                }
              >
                {words.print}
              </button>
            )}
          </p>
          <p role="status">{told}</p>
        </>
      )}
    </LibraryDialog>
  )
}
