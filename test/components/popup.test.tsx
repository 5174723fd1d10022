import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Popup, type PopupProps } from '../../components/popup.tsx'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const host = 'referater.strandby.example'
const report = 'Mærkesag 1.0\nhttps://referater.strandby.example/moede/1\ngeneric, minutes, 12 points, 1 doubts'
const summary = { kind: 'minutes', committee: 'Byrådet', date: '2026-03-03', items: 12, closed: 2, doubts: 1 } as const

function open(page: PopupProps['page'], language: PopupProps['language'] = 'da') {
  const said: string[] = []
  const root = showOpen(
    <Popup
      page={page}
      language={language}
      onSwitch={(on) => said.push(on ? 'on' : 'off')}
      onLanguage={(chosen) => said.push(chosen)}
      onReport={(text, done) => {
        said.push(text)
        done(true)
      }}
    />,
    'light',
    end.signal,
  )
  return { root, said, words: root.querySelector('main')?.innerText ?? '' }
}

test('the popup tells what was read: the meeting, its points, and the doubts', () => {
  const { words } = open({ host, on: true, summary, report })
  for (const told of ['Referat', 'Byrådet', '3. marts 2026', '12 punkter, 2 lukkede', '1 ting, vi er i tvivl om'])
    expect(words).toContain(told)
})

test('of an agenda the popup says that nothing was decided yet', () => {
  const { words } = open({ host, on: true, summary: { ...summary, kind: 'agenda' }, report })
  expect(words).toContain('endnu ikke behandlet')
})

test('the popup tells apart a page that is no minutes, a site that is off, and a page out of reach', () => {
  expect(open({ host, on: true, summary: null, report: null }).words).toContain('ikke et referat')
  expect(open({ host, on: false, summary: null, report: null }).words).toContain('slået fra')
  const { root, words } = open(null)
  expect(words).toContain('kan ikke læse')
  expect(root.querySelector('[role=switch]')).toBeNull()
})

test('the switch turns the site off, the list turns the language', async () => {
  const { root, said } = open({ host, on: true, summary, report })
  root.querySelector<HTMLElement>('[role=switch]')?.focus()
  await userEvent.keyboard(' ')
  await userEvent.selectOptions(root.querySelector('select')!, 'en')
  expect(said).toEqual(['off', 'en'])
})

test('a page that is read wrongly is reported by a button, which says what it copied', async () => {
  const { root, said } = open({ host, on: true, summary, report })
  const button = [...root.querySelectorAll('button')].find(({ innerText }) => innerText.includes('læses forkert'))
  button?.focus()
  await userEvent.keyboard('{Enter}')
  expect(said).toEqual([report])
  await expect.poll(() => root.querySelector('.misread [role=status]')?.textContent).toContain('Intet af dens tekst')
})
