import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { findPoints } from '../../components/find-in-items.ts'
import { decided, pointOf, saying } from './meeting.ts'
import { minutesOf, openOutline } from './open-outline.tsx'
import { texts } from '../../lib/texts.ts'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const harbour =
  'Strømmen ved molen tager sand med sig hver vinter, og bunden er målt af Signe Tangmose. Bølgebryderen skal stå på ny ' +
  'grund, og havnefogeden ønsker arbejdet begyndt før efteråret. Bådene ligger i læ imens, og værftet holder åbent.'
const meeting = minutesOf(
  { title: 'Godkendelse af dagsorden', decision: decided('approved') },
  { title: 'Ny bølgebryder ved Nordhavnen', decision: decided('deferred'), ...saying(harbour) },
  { title: 'Café på Åboulevarden', ...saying('Ansøgningen gælder 4.2 mio. kr. (ekskl. moms).', 'Økonomi:') },
  { title: 'Salg af grund', isClosed: true, caseNumber: '13.06.02-Ø54-7-26' },
  { title: 'Cykelsti langs diget', decision: decided('rejected'), ...saying('Stien koster 402 mio.') },
)
const open = () => openOutline(end.signal, { meeting })

test.each([
  ['a part of its title, in any case', 'NORDhavn', ['2']],
  ['a word of its text', 'havnefogeden', ['2']],
  ['the label of a text', 'økonomi', ['3']],
  ['aa for å', 'aaboulevard', ['3']],
  ['oe for ø', 'BOELGEBRYDER', ['2']],
  ['ae for æ', 'vaerftet', ['2']],
  ['e for é', 'cafe', ['3']],
  ['é for e', 'sté', ['5']],
  ['two words, one in the title and one in the text', 'sand nordhavnen', ['2']],
  ['its number', '5', ['4', '5']],
  ['its case number', '13.06.02-Ø54', ['4']],
  ['its case number with oe for ø', '06.02-oe54-7', ['4']],
  ['the word for its outcome', 'afvist', ['5']],
  ['the word for being closed', 'lukket', ['4']],
])('a point is found by %s', async (_, typed, found) => {
  const { search, texts } = open()
  await search(typed)
  expect(texts('.row .number')).toEqual(found)
})

test.each([
  ['a word that stands nowhere', 'kystsikring'],
  ['two words that stand in different points', 'sand cykelsti'],
  ['o for ø, which is another letter', 'bolgebryder'],
])('no point is found by %s', async (_, typed) => {
  const { search, titles } = open()
  await search(typed)
  expect(titles()).toEqual([])
})

test.each([
  ['4.2', ['3']],
  ['(ekskl.', ['3']],
  ['moms).', ['3']],
  ['-', ['4']],
  ...['.*', '4?02', '[a-z]', '\\w', '^', '$', '|', '+', '/', '{1}'].map((typed): [string, string[]] => [typed, []]),
])('what has a meaning in patterns is looked for as it is typed: %s', async (typed, found) => {
  const { search, texts } = open()
  await search(typed)
  expect(texts('.row .number')).toEqual(found)
})

test('aa is found where å is typed, in a name that kept its old spelling', () => {
  const item = pointOf('1', 'Lokalplan for Gammel Aagade')
  expect(findPoints('ågade', [item], texts.da)[0]?.title).toEqual([
    { text: 'Lokalplan for Gammel ', isHit: false },
    { text: 'Aagade', isHit: true },
  ])
})

test('it is told how many of the points were found, and in how many places of each', async () => {
  const { search, status, texts } = open()
  expect(status()).toBe('')
  await search('bølgebryder')
  expect(status()).toBe('1 af 5 punkter')
  expect(texts('.facts')[0]).toMatch(/2 steder$/)
  await search('grund')
  expect(status()).toBe('2 af 5 punkter')
  expect(texts('.facts').map((facts) => /\d sted.*$/.exec(facts ?? '')?.[0])).toEqual(['1 sted', '1 sted'])
  await search('  ')
  expect(status()).toBe('')
  expect(texts('.facts').join()).not.toContain('sted')
})

test('what was looked for is marked as the page writes it, in the title and in the words around it', async () => {
  const { search, all } = open()
  await search('boelge ny')
  expect(all('.title mark').map(({ textContent }) => textContent)).toEqual(['Ny', 'bølge'])
  expect(all('.told mark').map(({ textContent }) => textContent)).toEqual(['Bølge', 'ny'])
  await search('')
  expect(all('mark')).toEqual([])
})

test('the words around the first place in the text are shown, whole words before it, and no more', async () => {
  const { search, texts } = open()
  await search('havnefogeden')
  const [told = ''] = texts('.told')
  expect(told).toMatch(
    /^… Bølgebryderen skal stå på ny grund, og havnefogeden ønsker arbejdet begyndt før efteråret\. .* …$/,
  )
  expect(told.length).toBeLessThan(150)
  await search('tager')
  expect(texts('.told')[0]).toMatch(/^Sagsfremstilling Strømmen ved molen tager sand .* …$/)
  await search('åbent')
  expect(texts('.told')[0]).toMatch(/læ imens, og værftet holder åbent\.$/)
})

test('what stands in the middle of a long word without a space is shown, too', async () => {
  const address = `Se https://referater.strandby.example/bilag/havne/${'2026/'.repeat(9)}lokalplan-for-molen.pdf i bilaget.`
  const { search, texts } = openOutline(end.signal, { meeting: minutesOf({ ...saying(address) }) })
  await search('molen')
  expect(texts('.told mark')).toEqual(['molen'])
})

test('where no point matches, the outline says so and offers all points again, whatever they were narrowed to', async () => {
  const { root, titles, search, press, button, status, focused } = open()
  await press('Lukkede 1')
  await search('kystsikring')
  expect(titles()).toEqual([])
  expect(status()).toBe('0 af 5 punkter')
  expect(root.textContent).toContain('Ingen punkter passer.')
  await press('Vis alle punkter')
  expect(titles()).toHaveLength(5)
  expect(root.querySelector('input')?.value).toBe('')
  expect(button('Lukkede 1').ariaPressed).toBe('false')
  expect(focused()).toBe('i2')
  expect(root.textContent).not.toContain('Ingen punkter passer.')
})

test('Enter in the field jumps to the first point that was found, Escape shows all again', async () => {
  const { said, search, titles } = open()
  await search('')
  await userEvent.keyboard('{Enter}')
  expect(said).toEqual([])
  await search('cykelsti')
  await userEvent.keyboard('{Enter}')
  expect(said).toEqual(['jump i5'])
  await userEvent.keyboard('{Escape}')
  expect(titles()).toHaveLength(5)
})

test('points that were found are what is taken along to begin with', async () => {
  const { said, search, press } = open()
  await search('grund')
  await press('Tag med')
  expect(said).toEqual(['take along i2 i4'])
})
