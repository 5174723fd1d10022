import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'maerkesag-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const inspect = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/inspect.ts', ...args], { cwd: root, encoding: 'utf8' })

const minutes = `Referat
Teknikudvalget
3. marts 2022 kl. 15:00
Strandmark Kommune

1. Ny cykelsti ved havnen
Sagsnr.: 22/104
Beslutning
Anbefales godkendt.

2. Eventuelt
Beslutning
Intet.
`

describe('npm run inspect', () => {
  test('prints the reading of a document as JSON', () => {
    const { stdout, status } = inspect(file('minutes.txt', minutes))
    const { recognised, meeting } = JSON.parse(stdout) as {
      recognised: boolean
      meeting: { items: { title: string }[] }
    }
    expect(status).toBe(0)
    expect(recognised).toBe(true)
    expect(meeting.items.map(({ title }) => title)).toEqual(['Ny cykelsti ved havnen', 'Eventuelt'])
  })

  test('says that a page is not minutes, which is no failure', () => {
    const { stdout, status } = inspect(file('news.txt', 'Byrådet sagde ja til en ny sti.'))
    expect(JSON.parse(stdout)).toEqual({ recognised: false })
    expect(status).toBe(0)
  })

  const huge = file('huge.html', '')
  truncateSync(huge, 51 * 1024 * 1024)

  test.each([
    ['no file is named', [], /^usage: /],
    ['there is no such file', [join(folder, 'missing.html')], /there is no file/],
    ['it is a folder', [folder], /is not a file/],
    ['it is empty', [file('empty.html', '')], /is empty/],
    [
      'it is binary',
      [file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 0, 7]))],
      /is binary/,
    ],
    ['it is over 50 MB', [huge], /larger than 50 MB/],
    ['the address is none', [file('page.html', '<p>x'), '--url', 'strandmark'], /--url needs an address/],
  ])('where %s it says so in one sentence and ends with 2', (_, args, sentence) => {
    const { stdout, stderr, status } = inspect(...args)
    expect(stderr.trim()).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test.each([
    ['UTF-16', new Uint8Array(Buffer.from(minutes, 'utf16le'))],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from(`\ufeff${minutes}`, 'utf16le'))],
    ['Latin-1', new Uint8Array(Buffer.from(minutes.replace('Ny cykelsti', 'Nye ålegræsbede'), 'latin1'))],
  ])('%s is told from UTF-8', (_, bytes) => {
    const { stdout } = inspect(file('encoded.txt', bytes))
    expect(stdout).toMatch(/"title": "(?:Ny cykelsti|Nye ålegræsbede) ved havnen"/)
  })

  test('a page cut in the middle is read as far as it goes, with a doubt', () => {
    const page = `<!doctype html><html><body>${minutes
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}<p>3. Nye tak`
    const { meeting, doubts } = JSON.parse(inspect(file('cut.html', page)).stdout) as {
      meeting: { items: unknown[] }
      doubts: { kind: string }[]
    }
    expect(meeting.items.length).toBeGreaterThanOrEqual(2)
    expect(doubts.map(({ kind }) => kind)).toContain('cut-short')
  })
})
