import type { Expected } from './compare-meeting.ts'

const pages = import.meta.glob<string>('../pages/*/page.{html,txt}', { query: '?raw', import: 'default', eager: true })
const expectations = import.meta.glob<string>('../pages/*/meeting.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const addresses = import.meta.glob<string>('../pages/*/url.txt', { query: '?raw', import: 'default', eager: true })

/** A page of `test/pages`: what was saved, and what it must be read as. */
export interface SavedPage {
  /** The name of its folder: platform, two dashes, case. */
  name: string
  text: string
  isText: boolean
  url: string | undefined
  /** `meeting.json` as written, and parsed. */
  truth: string
  expected: Expected
}

/** All pages, by name. */
export const savedPages: SavedPage[] = Object.entries(pages).map(([file, text]) => {
  const folder = file.replace(/page\.\w+$/, '')
  const truth = expectations[`${folder}meeting.json`] ?? 'null'
  return {
    name: folder.replace(/^.*\/pages\/|\/$/g, ''),
    text,
    isText: file.endsWith('.txt'),
    url: addresses[`${folder}url.txt`]?.trim(),
    truth,
    expected: JSON.parse(truth) as Expected,
  }
})

/** A page as the browser has it. */
export const documentOf = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')
