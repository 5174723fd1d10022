import { readFileSync, statSync } from 'node:fs'
import { decode } from './decode.ts'
import { printed, readSaved } from './read-saved.ts'

const mostBytes = 50 * 1024 * 1024
const usage = 'usage: npm run inspect -- FILE [--url URL]'

/** Says in one sentence what is wrong with the call or the file, and ends. */
function fail(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

function readArguments(args: string[]): { file: string; url: string | undefined } {
  const at = args.indexOf('--url')
  const url = at < 0 ? undefined : args[at + 1]
  const [file, ...more] = at < 0 ? args : args.toSpliced(at, 2)
  if (!file || more.length > 0) fail(usage)
  if (at >= 0 && (!url || !URL.canParse(url))) fail(`inspect: --url needs an address. ${usage}`)
  return { file, url }
}

function readBytes(file: string): Buffer {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) fail(`inspect: there is no file ${file}.`)
  if (!stat.isFile()) fail(`inspect: ${file} is not a file.`)
  if (stat.size === 0) fail(`inspect: ${file} is empty.`)
  if (stat.size > mostBytes) fail(`inspect: ${file} is larger than 50 MB.`)
  return readFileSync(file)
}

const { file, url } = readArguments(process.argv.slice(2))
const text = decode(readBytes(file))
if (text === undefined) fail(`inspect: ${file} is binary, not a saved page or text.`)
console.log(JSON.stringify(printed(readSaved(text, url)), null, 2))
