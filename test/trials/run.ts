import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { bundle } from '../tools/bundle.ts'
import { findChromium } from '../tools/find-browser.ts'
import { mutations } from './mutate.ts'
import { kinds } from './select.ts'
import { boundsOf, share } from './table.ts'
import type { Trial } from './trial.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', multiple: true, default: ['100-111', '200-211'] },
    failures: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
})

/** "100-111" as the seeds from the one to the other. */
function seedsOf(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

const rounded = (trials: readonly Trial[], result: Trial['result']) => Math.round(share(trials, result) * 10) / 10
const told: readonly Trial['result'][] = values.markdown ? ['correct', 'wrong'] : ['correct', 'wrong', 'lost']
const cell = (trials: readonly Trial[]) => told.map((result) => rounded(trials, result)).join('/')

function table(trials: readonly Trial[]): string {
  const rows = [...Object.keys(mutations), 'all'].map((mutation) => {
    const of = trials.filter((trial) => mutation === 'all' || trial.mutation === mutation)
    return [mutation, ...kinds.map((kind) => cell(of.filter((trial) => trial.kind === kind))), cell(of)]
  })
  const head = [`% ${told.join(' / ')}`, ...kinds, 'all']
  if (values.markdown) return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
  return [head, ...rows]
    .map((row) => row.map((text, at) => (at ? text.padStart(14) : text.padEnd(34))).join(''))
    .join('\n')
}

const code = await bundle('test/trials/trial.ts', 'trials')
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
let isMissed = false
for (const range of values.seeds) {
  const page = await browser.newPage()
  await page.addScriptTag({ content: code })
  const trials: Trial[] = []
  for (const seed of seedsOf(range)) trials.push(...(await page.evaluate<Trial[]>(`trials.trialsOf(${seed})`)))
  await page.close()
  console.log(`\nseeds ${range}: ${trials.length} trials\n\n${table(trials)}\n`)
  console.log(`the rest, found with too much or too little: ${rounded(trials, 'off')} %\n`)
  for (const { what, value, holds } of boundsOf(trials)) {
    console.log(`${holds ? 'ok  ' : 'MISS'} ${what.padEnd(72)} ${value.toFixed(1).padStart(6)}`)
    isMissed ||= !holds
  }
  if (!values.failures) continue
  for (const { result, fault, seed, mutation, kind, verdict, quote, found } of trials) {
    if (result === 'correct' && fault === '') continue
    console.log(
      `\n${result} ${fault} (${verdict}) ${seed}, ${mutation}, ${kind}\n  "${quote}"\n  ${JSON.stringify(found)}`,
    )
  }
}
await browser.close()
process.exitCode = isMissed ? 1 : 0
