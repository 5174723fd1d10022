import { readFileSync, statSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Reading } from '../../lib/minutes/model.ts'
import { readMeeting, readText } from '../../lib/minutes/read-meeting.ts'
import { decode } from './decode.ts'

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

const isHtml = (text: string) =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|!--|html|head|body|div|table|main|article|section|p|h\d)\b/iu.test(text)

function read(text: string, url: string | undefined): Reading | undefined {
  if (!isHtml(text)) return readText(text, { url })
  // Without a VirtualConsole of its own, jsdom tells of each style sheet it can't parse.
  const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole(), ...(url && { url }) })
  return readMeeting(window.document, { url })
}

const { file, url } = readArguments(process.argv.slice(2))
const text = decode(readBytes(file))
if (text === undefined) fail(`inspect: ${file} is binary, not a saved page or text.`)
const reading = read(text, url)
const printed = reading
  ? { recognised: true, platform: reading.platform, meeting: reading.meeting, doubts: reading.doubts }
  : { recognised: false }
console.log(JSON.stringify(printed, null, 2))
