import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ImportDialogProps } from '../../components/import-dialog.tsx'
import type { Importable, Refused } from '../../lib/import-file.ts'
import { importTexts } from '../../lib/import-texts.ts'
import type { ImportCounts } from '../../lib/store/import.ts'
import { counts, endless, file, nothing, openImport } from './open-import.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

const open = (onRead: ImportDialogProps['onRead'], change: Partial<ImportDialogProps> = {}) =>
  openImport({ onRead, ...change }, end.signal)

describe('while a file is read', () => {
  test('it is told how far that is, and it can be cancelled', async () => {
    const { choose, told, every, button } = await open((_, work) => endless(work))
    choose()
    await expect.poll(told).toBe('Læser filen …')
    await expect.poll(() => (every('progress')[0] as HTMLProgressElement).value).toBe(0.4)
    expect(every('progress')[0]?.ariaLabel).toBe('Læser filen …')
    button('Annullér')?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(told).toBe('Annulleret. Intet er hentet.')
    expect(every('.refused, progress')).toEqual([])
    await expect.poll(() => document.activeElement).toBe(button('Vælg en fil'))
  })

  test('another can be chosen: then that one counts', async () => {
    const ends = new Map<string, (read: Importable) => void>()
    const { choose, told, every } = await open(({ name }) => new Promise((resolve) => ends.set(name, resolve)))
    choose('gammel.json')
    choose('ny.json')
    ends.get('ny.json')?.(file({ total: 20 }).read)
    await expect.poll(() => every('.asking')[0]?.innerText).toContain('En sikkerhedskopi med 20 markeringer.')
    ends.get('gammel.json')?.(file({ total: 5 }).read)
    await new Promise(requestAnimationFrame)
    expect(every('.asking')[0]?.innerText).toContain('20 markeringer')
    expect(told()).not.toContain('Læser')
  })

  test('closing the dialog ends it', async () => {
    let signal: AbortSignal | undefined
    const { choose, isClosed, told } = await open((_, work) => {
      ;({ signal } = work)
      return endless(work)
    })
    choose()
    await expect.poll(told).toBe('Læser filen …')
    await userEvent.keyboard('{Escape}')
    await expect.poll(isClosed).toBe(true)
    end.abort()
    await expect.poll(() => signal?.aborted).toBe(true)
  })
})

describe('what a file would do', () => {
  test('is told before anything is written, and it is written when the reader agrees', async () => {
    const { read, written } = file()
    const { choose, told, button } = await open(async () => read)
    choose()
    await expect.poll(told).toBe('Det vil ske: 3 nye, 1 i en nyere udgave, som erstatter din, 8 er her allerede.')
    expect(written).toEqual([])
    await userEvent.click(button('Hent')!)
    await expect.poll(told).toBe('Hentet: 3 nye, 1 i en nyere udgave, som erstatter din, 8 er her allerede.')
    expect(written).toEqual([null])
    expect(button('Hent')).toBeUndefined()
  })

  test('is told of markings that were deleted on either side', async () => {
    const { choose, told } = await open(async () => file({}, { ...nothing, same: 10, deletedHere: 2, deletes: 1 }).read)
    choose()
    await expect.poll(told).toBe('Det vil ske: 10 er her allerede, 2 har du slettet siden, 1 her bliver slettet.')
  })

  test('is told anew where it comes in as a set, which needs a name', async () => {
    const { read, written } = file()
    const { choose, told, button, every } = await open(async () => read)
    choose()
    await expect.poll(told).toContain('3 nye')
    await userEvent.click(every('.asking label')[1]!)
    await expect.poll(() => button('Hent')?.disabled).toBe(true)
    expect(told()).toBe('')
    const name = every('.set-name input')[0] as HTMLInputElement
    expect([...name.list!.options].map(({ value }) => value)).toEqual(['Anes markeringer'])
    name.focus()
    await userEvent.keyboard('   {Enter}')
    expect(written).toEqual([])
    await userEvent.keyboard('Lokalrådet ')
    await expect.poll(told).toBe('Det vil ske: 12 nye.')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => written).toEqual(['Lokalrådet'])
  })

  test.each([
    ['annotations', 'W3C-annotationer: 12 markeringer.'],
    ['hypothesis', 'Fra Hypothesis: 12 markeringer.'],
  ] as const)(
    'comes in as a set, unless one says otherwise, where the file is of another program (%s)',
    async (kind, said) => {
      const { choose, every } = await open(async () => file({ kind, skipped: 2 }).read)
      choose()
      await expect
        .poll(() => every('.asking p')[0]?.innerText.trim())
        .toBe(`${said} 2 uden citat springes over (noter til hele siden, svar).`)
      expect(every('.asking input:checked')[0]?.closest('label')?.innerText).toContain('Et sæt fra en anden')
    },
  )

  test.each([
    [nothing, 'Det vil ske: 8 er her allerede. Der er intet nyt at hente.'],
    [{ ...nothing, same: 0 }, 'Der er intet nyt at hente.'],
    [
      { ...nothing, fromHere: 2 },
      'Det vil ske: 2 i en ældre udgave; dine beholdes, 8 er her allerede. Der er intet nyt at hente.',
    ],
  ])('isn’t offered where that is nothing: %j', async (would, said) => {
    const { choose, told, button } = await open(async () => file({}, would).read)
    choose()
    await expect.poll(told).toBe(said)
    expect(button('Hent')?.disabled).toBe(true)
  })

  test('that comes late for what isn’t asked any more isn’t told', async () => {
    const ends: ((found: ImportCounts) => void)[] = []
    const preview = () => new Promise<ImportCounts>((resolve) => ends.push(resolve))
    const { choose, told, every } = await open(async () => file({ preview }).read)
    choose()
    await expect.poll(() => ends.length).toBe(1)
    await userEvent.click(every('.asking label')[1]!)
    every('.set-name input')[0]?.focus()
    await userEvent.keyboard('A')
    await expect.poll(() => ends.length).toBe(2)
    ends[1]?.({ ...nothing, added: 7, same: 0 })
    await expect.poll(told).toBe('Det vil ske: 7 nye.')
    ends[0]?.(counts)
    await new Promise(requestAnimationFrame)
    expect(told()).toBe('Det vil ske: 7 nye.')
  })
})

describe('while it is written', () => {
  test('it can be cancelled, and nothing was brought in', async () => {
    const { choose, told, button, every } = await open(async () => file({ write: (_, work) => endless(work) }).read)
    choose()
    await expect.poll(() => button('Hent')?.disabled).toBe(false)
    button('Hent')?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(told).toBe('Henter …')
    expect(button('Vælg en fil')).toBeUndefined()
    await expect.poll(() => (every('progress')[0] as HTMLProgressElement).value).toBe(0.4)
    await expect.poll(() => document.activeElement).toBe(button('Annullér'))
    await userEvent.keyboard('{Enter}')
    await expect.poll(told).toBe('Annulleret. Intet er hentet.')
  })

  test('a failure is said in words', async () => {
    const { choose, told, button } = await open(
      async () => file({ write: async () => ({ fault: 'full', at: 0 }) }).read,
    )
    choose()
    await expect.poll(() => button('Hent')?.disabled).toBe(false)
    await userEvent.click(button('Hent')!)
    await expect.poll(told).toContain('ikke plads til markeringerne')
  })
})

const faults = Object.keys(importTexts.da.faults) as Refused['fault'][]
test.each(faults.flatMap((fault) => (['da', 'en'] as const).map((language) => ({ fault, language }))))(
  'a file that is refused ($fault) is said to be, in $language',
  async ({ fault, language }) => {
    const { choose, told, every } = await open(async () => ({ fault, at: 7 }), { language })
    choose()
    const said = importTexts[language].faults[fault].replace('{0}', '7')
    await expect.poll(told).toBe(said)
    expect(every('.refused').length).toBe(fault === 'cancelled' ? 0 : 1)
    expect(every('.asking')).toEqual([])
    for (const other of faults)
      if (other !== fault) expect(importTexts[language].faults[other]).not.toBe(importTexts[language].faults[fault])
  },
)

test('all of it works by keyboard alone, and the same file can be chosen again', async () => {
  const { read, written } = file()
  const { every, button, choose, told } = await open(async () => read)
  const field = every('input[type=file]')[0]!
  let opened = 0
  field.addEventListener('click', (event) => {
    event.preventDefault()
    opened++
  })
  await userEvent.keyboard('{Tab}{Tab}')
  expect(document.activeElement).toBe(button('Vælg en fil'))
  await userEvent.keyboard('{Enter}')
  expect(opened).toBe(1)
  choose()
  await expect.poll(() => button('Hent')?.disabled).toBe(false)
  // Browsers tell of a file that is chosen only where it is another one than the field has.
  expect((field as HTMLInputElement).value).toBe('')
  expect(document.activeElement).toBe(button('Vælg en fil'))
  await userEvent.keyboard('{Tab}')
  expect((document.activeElement as HTMLInputElement).checked).toBe(true)
  await userEvent.keyboard('{ArrowDown}{Tab}Ane{Tab}')
  await expect.poll(() => button('Hent')?.disabled).toBe(false)
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}')
  await expect.poll(told).toContain('Hentet: ')
  expect(written).toEqual(['Ane'])
  await expect.poll(() => document.activeElement).toBe(button('Vælg en fil'))
})
