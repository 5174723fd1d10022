import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MunicipalityChoice } from '../../components/municipality-choice.tsx'
import { SettingsPage, type SettingsPageProps } from '../../components/settings-page.tsx'
import { firstSettings } from '../../lib/settings.ts'
import { ownPageStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const choiceOf = (code: string, name: string) => ({ code, name, address: `https://${code}.example/` })
const choices = [
  choiceOf('1', 'Ærø'),
  choiceOf('2', 'Faaborg-Midtfyn'),
  choiceOf('3', 'Strandby'),
  choiceOf('4', 'Region Havkyst'),
]

function openChoice(chosen: (typeof choices)[number] | null = null) {
  const said: (string | null)[] = []
  const root = showOpen(
    <MunicipalityChoice language="da" choices={choices} chosen={chosen} onChoose={(code) => said.push(code)} />,
    'light',
    end.signal,
    ownPageStyle,
  )
  const type = async (words: string) => {
    root.querySelector('input')?.focus()
    await userEvent.keyboard(words)
  }
  return { root, said, type, names: () => [...root.querySelectorAll('.choices button')].map((one) => one.textContent) }
}

test.each([
  ['ær', ['Ærø']],
  ['aer', ['Ærø']],
  ['få', ['Faaborg-Midtfyn']],
  ['midt', ['Faaborg-Midtfyn']],
  ['hav', ['Region Havkyst']],
])('a municipality is found by %j', async (typed, found) => {
  const { type, names } = openChoice()
  await type(typed)
  expect(names()).toEqual(found)
})

test('Enter chooses the first municipality found; one that there is not is said not to be', async () => {
  const { type, said, root } = openChoice()
  await type('stra{Enter}')
  expect(said).toEqual(['3'])
  await type('xyz')
  expect(root.querySelector('[role=status]')?.textContent).toContain('Ingen kommune eller region hedder det.')
})

test('the chosen municipality leads to its meetings, and the choice can be undone', async () => {
  const { root, said } = openChoice(choices[2])
  expect(root.querySelector('a')?.href).toBe('https://3.example/')
  const [undo] = [...root.querySelectorAll('button')]
  await userEvent.click(undo!)
  expect(said).toEqual([null])
})

function openSettings(change: Partial<SettingsPageProps> = {}) {
  const said: unknown[] = []
  const props: SettingsPageProps = {
    settings: {
      ...firstSettings,
      addedSites: ['https://moeder.strandby.example/*', 'https://arkiv.strandby.example/*'],
      offSites: ['referater.nordby.example'],
    },
    ownSites: ['referater.havkyst.example/vis'],
    allowed: ['https://moeder.strandby.example/*'],
    municipality: null,
    shortcuts: [
      { command: 'popup', keys: 'Alt+Shift+M' },
      { command: 'togglePanel', keys: '' },
    ],
    backup: { kept: 'waiting', onSave: async () => null },
    isPrivate: false,
    onChange: (made) => said.push(made),
    onGrant: (pattern) => said.push(`grant ${pattern}`),
    onRemove: (pattern) => said.push(`remove ${pattern}`),
    onKeys: () => said.push('keys'),
    onReset: () => said.push('reset'),
    ...change,
  }
  const root = showOpen(<SettingsPage {...props} />, 'light', end.signal, ownPageStyle)
  const press = (name: string) =>
    userEvent.click([...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!)
  return { root, said, press, words: root.querySelector('main')?.innerText ?? '' }
}

test('added sites can be taken back, and one that the browser closed again is said to be, with a way to open it', async () => {
  const { said, press, words } = openSettings()
  expect(words).toContain('browseren giver ikke adgang')
  await press('Fjern moeder.strandby.example')
  await press('Giv adgang til arkiv.strandby.example')
  expect(said).toEqual(['remove https://moeder.strandby.example/*', 'grant https://arkiv.strandby.example/*'])
})

test('a site that is switched off, and the marks, are switched on and off here, too', async () => {
  const { said, press, root } = openSettings()
  await press('Slå til igen på referater.nordby.example')
  await userEvent.click(root.querySelector('[role=switch]')!)
  expect(said).toEqual([{ offSites: [] }, { marks: false }])
})

test('with nothing set each list says what would stand in it', () => {
  const { words } = openSettings({ settings: firstSettings, shortcuts: null })
  expect(words).toContain('Ingen. Åbn et møde')
  expect(words).toContain('Ingen. Knappen i værktøjslinjen')
  expect(words).toContain('Denne browser har ingen taster til udvidelser.')
})

test('resetting asks once, and can be left', async () => {
  const { said, press, root } = openSettings()
  await press('Nulstil')
  await press('Fortryd')
  expect(said).toEqual([])
  await press('Nulstil')
  await userEvent.keyboard('{Enter}')
  expect(said).toEqual(['reset'])
  expect([...root.querySelectorAll('[role=status]')].at(-1)?.textContent).toBe('Alle valg er nulstillet.')
})

test('each colour can be given a meaning of the reader’s own, beside the one it has', async () => {
  const settings = { ...firstSettings, colourNames: { ...firstSettings.colourNames, red: 'Spørg om' } }
  const { root, said } = openSettings({ settings })
  const fields = [...root.querySelectorAll<HTMLInputElement>('.meanings input')]
  expect(fields.map(({ placeholder, value }) => [placeholder, value])).toEqual([
    ['Vigtigt', ''],
    ['Økonomi', ''],
    ['Følg op', ''],
    ['Uenig', 'Spørg om'],
  ])
  fields[1]?.focus()
  await userEvent.keyboard(' Budget {Tab}')
  fields[3]?.select()
  await userEvent.keyboard('{Backspace}{Enter}')
  expect(said).toEqual([
    { colourNames: { yellow: '', green: 'Budget', blue: '', red: 'Spørg om' } },
    { colourNames: firstSettings.colourNames },
  ])
})

test('markings are printed, or not, as one likes', async () => {
  const { root, said } = openSettings()
  const print = [...root.querySelectorAll('label')].find(({ innerText }) => innerText.includes('udskrives'))
  print?.querySelector('input')?.focus()
  await userEvent.keyboard(' ')
  expect(said).toEqual([{ printMarks: false }])
})

test('in a private window there is nothing to set, and that is said', () => {
  const { root, words } = openSettings({ isPrivate: true })
  expect(words).toContain('privat vindue')
  expect(root.querySelectorAll('button,input,select')).toHaveLength(0)
})
