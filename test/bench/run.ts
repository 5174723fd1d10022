import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { bundle } from '../tools/bundle.ts'
import { findChromium } from '../tools/find-browser.ts'
import { measureLibrary, type LibraryTimes } from './library.ts'
import { longPage } from './long-page.ts'
import type { MarkingTimes } from './marking.ts'
import type { Times } from './measure.ts'
import { worstGrowth } from './worst-inputs.ts'

const root = resolve(import.meta.dirname, '../..')

interface Row {
  what: string
  value: string
  bound: string
  holds: boolean
}

/** What some files of the built extension are, gzipped, in bytes. */
const sizeOf = (...files: string[]) =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(resolve(root, '.output/chrome-mv3', file)), { level: 9 }).length,
    0,
  )

const sizeRow = (what: string, size: number, most: number): Row => ({
  what,
  value: `${(size / 1000).toFixed(2)} kB`,
  bound: `at most ${most} kB`,
  holds: size <= most * 1000,
})

/** The bound is for ten thousand; a library ten times as large is to be usable still. */
const libraryRow = ({ count, late }: LibraryTimes): Row => ({
  what: `library of ${count}: key press to result, 95th percentile`,
  value: `${late.toFixed(0)} ms`,
  bound: count > 10_000 ? '' : 'at most 50 ms',
  holds: count > 10_000 || late <= 50,
})

const ratioRow = (what: string, ratio: number, most: number): Row => ({
  what,
  value: ratio < 0.1 ? ratio.toFixed(4) : ratio.toFixed(2),
  bound: `at most ${most}`,
  holds: ratio <= most,
})

const code = await bundle('test/bench/measure.ts', 'bench')
const markingCode = await bundle('test/bench/marking.ts', 'marking')
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const measureAt = async (items: number, rounds: number, repeats: number, withReadability: boolean): Promise<Times> => {
  const page = await browser.newPage()
  await page.setContent(longPage(items))
  await page.addScriptTag({ content: code })
  const times: Times = await page.evaluate(`bench.measure(${rounds}, ${repeats}, ${withReadability})`)
  await page.close()
  return times
}
const short = await measureAt(34, 60, 8, true)
const long = await measureAt(340, 20, 1, false)
const markingPage = await browser.newPage()
await markingPage.setContent(longPage(34))
await markingPage.addScriptTag({ content: markingCode })
const marking: MarkingTimes = await markingPage.evaluate('marking.measureMarking(15, 25)')
await browser.close()

const describe = ({ letters, elements, items, floor, reading, readability }: Times) =>
  `${Math.round(letters / 1000)} kB of text, ${elements} elements, ${items} points: floor ${floor.toFixed(2)} ms, reading ${reading.toFixed(2)} ms` +
  (readability === null ? '' : `, @mozilla/readability ${readability.toFixed(1)} ms`)
const worst = worstGrowth()
execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' })
const libraries: LibraryTimes[] = []
for (const count of [1000, 10_000, 100_000])
  libraries.push(await measureLibrary(resolve(root, '.output/chrome-mv3'), count))
const rows: Row[] = [
  ratioRow('reading / floor', short.reading / short.floor, 3),
  ratioRow('reading / floor, page ten times as long', long.reading / long.floor, 4),
  ratioRow('reading / @mozilla/readability', short.reading / (short.readability ?? Number.NaN), 0.1),
  ratioRow(`finding ${marking.untouched} untouched markings / floor`, marking.own / marking.floor, 4),
  ratioRow(`finding ${marking.sought} markings / dom-anchor-text-quote`, marking.ownAll / marking.other, 0.02),
  ratioRow('painting 500 markings / wrapping them', marking.paint / marking.wrap, 0.02),
  ratioRow(`worst line ten times as long (${worst.name})`, worst.ratio, 20),
  ...libraries.map(libraryRow),
  sizeRow(
    'on every page: script and style sheet',
    sizeOf('content-scripts/minutes.js', 'content-scripts/minutes.css'),
    25,
  ),
  sizeRow('loaded when first used', sizeOf('extras.js'), 60),
]
const inMs = (time: number) => `${time.toFixed(1)} ms`
const markingTold =
  `markings: floor ${inMs(marking.floor)}, own ${inMs(marking.own)}, all ${inMs(marking.ownAll)}, ` +
  `dom-anchor-text-quote ${inMs(marking.other)}, longest step ${inMs(marking.longestStep)}, painting ${inMs(marking.paint)}, wrapping ${inMs(marking.wrap)}`
const libraryTold = libraries.map(
  ({ count, first, all, median, late, keys, lines }) =>
    `library of ${count}: first lines after ${first} ms, all searchable after ${all} ms; ${keys} keys, median ${median.toFixed(0)} ms, 95th percentile ${late.toFixed(0)} ms; ${lines} lines drawn`,
)
console.log(`${describe(short)}\n${describe(long)}\n${markingTold}\n${libraryTold.join('\n')}\n`)
for (const { what, value, bound, holds } of rows) {
  console.log(`${holds ? 'ok  ' : 'MISS'} ${what.padEnd(60)} ${value.padStart(9)}   ${bound}`)
}
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1
