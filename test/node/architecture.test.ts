import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const file = `${folder}/${name}`
    if (statSync(join(root, file)).isDirectory()) return filesIn(file)
    return /\.tsx?$/.test(name) ? [file] : []
  })
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')

interface Import {
  from: string
  /** A file of ours, seen from the root, or a package. */
  what: string
  isTypeOnly: boolean
}

/** The imports of a file. An import whose names are all types is one of types. */
function importsOf(file: string): Import[] {
  const found: Import[] = []
  for (const [, type, names, path] of read(file).matchAll(
    /^import\s+(type\s+)?(?:([^'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm,
  )) {
    const what = path?.startsWith('.')
      ? relative(root, resolve(root, dirname(file), path.replace(/\?.*$/, '')))
      : (path ?? '')
    const allTypes =
      /^\{[^}]*\}$/.test(names ?? '') &&
      (names ?? '')
        .slice(1, -1)
        .split(',')
        .every((name) => /^\s*(?:type\s|$)/.test(name))
    found.push({ from: file, what, isTypeOnly: type !== undefined || allTypes })
  }
  return found
}

/** What each part may import of ours; `types` what it may import the types of. */
const parts: { part: string; may: RegExp; types?: RegExp; packages: RegExp }[] = [
  { part: 'lib/minutes', may: /^lib\/minutes\//, packages: /^$/ },
  { part: 'lib/reference', may: /^lib\/reference\//, packages: /^$/ },
  {
    part: 'lib/page',
    may: /^lib\/(?:page|minutes)\/|^lib\/(?:texts|outcome-look|view|vote-words)\.ts$/,
    packages: /^$/,
  },
  { part: 'lib/diff', may: /^lib\/diff\//, packages: /^$/ },
  {
    part: 'lib/highlights',
    may: /^lib\/(?:highlights|minutes|diff)\/|^lib\/meeting-schema\.ts$/,
    types: /^lib\/messages\.ts$/,
    // In the files of the schemas alone.
    packages: /^zod\/mini$/,
  },
  {
    part: 'lib/store',
    may: /^lib\/(?:store|highlights)\/|^lib\/import\/backup\.ts$/,
    types: /^lib\/minutes\//,
    packages: /^(?:dexie|zod\/mini)$/,
  },
  {
    part: 'lib/export',
    may: /^lib\/export\/|^lib\/highlights\/model\.ts$|^lib\/(?:texts|vote-words|fold)\.ts$/,
    types: /^lib\/(?:minutes|highlights)\//,
    packages: /^$/,
  },
  // What files bring is parsed here, at the border, and nowhere else.
  {
    part: 'lib/import',
    may: /^lib\/(?:import|highlights|reference)\/|^lib\/store\/records\.ts$/,
    packages: /^zod\/mini$/,
  },
  {
    part: 'lib/library',
    may: /^lib\/(?:library|highlights|store)\/|^lib\/(?:minutes\/text|fold)\.ts$/,
    types: /^lib\/(?:minutes|export)\//,
    packages: /^minisearch$/,
  },
  {
    part: 'components',
    may: /^components\/|^lib\/(?:export|diff)\/|^lib\/library\/(?:query|list-items|hits)\.ts$|^lib\/highlights\/model\.ts$|^lib\/(?:texts|popup-texts|own-page-texts|brief-texts|note-texts|backup-texts|library-texts|import-texts|export-texts|outcome-look|vote-words|view|commands|plain-key)\.ts$/,
    types: /^lib\//,
    // The list of the library alone draws what is in the window.
    packages: /^preact(?:\/hooks)?$|^@tanstack\/virtual-core$/,
  },
]

const sources = ['lib', 'components', 'entrypoints'].flatMap(filesIn)

describe('parts know only what they may', () => {
  test.each(parts)('$part', ({ part, may, types, packages }) => {
    const wrong = filesIn(part)
      .flatMap(importsOf)
      .filter(({ what, isTypeOnly }) => {
        const isOurs = /^(?:lib|components|entrypoints|test)\//.test(what)
        if (isOurs) return !may.test(what) && !(isTypeOnly && types?.test(what))
        return !packages.test(what)
      })
    expect(wrong).toEqual([])
  })

  test('single files of lib import types of ours only', () => {
    const wrong = [
      'lib/texts.ts',
      'lib/outcome-look.ts',
      'lib/messages.ts',
      'lib/message-schemas.ts',
      'lib/meeting-schema.ts',
      'lib/report.ts',
      'lib/settings.ts',
    ]
      .flatMap(importsOf)
      .filter(({ what, isTypeOnly }) => what.startsWith('lib/') && !isTypeOnly)
    // The words of both languages, and how messages travel.
    const own = /^lib\/(?:texts-\w\w|marking-texts|messaging)\.ts$/
    expect(wrong.filter(({ what }) => !own.test(what))).toEqual([])
  })

  test('only entrypoints, messages, and what is kept in the browser itself (settings, sites, keys) reach it', () => {
    const wrong = sources
      .filter((file) => !/^entrypoints\/|^lib\/(?:messaging|settings|sites|shortcuts)\.ts$/.test(file))
      .flatMap(importsOf)
    expect(wrong.filter(({ what }) => /^wxt|webext/.test(what))).toEqual([])
  })
})

describe('what loads on every page', () => {
  /** All files whose code comes with a file's. */
  function reach(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen
    seen.add(file)
    if (!/\.tsx?$/.test(file) || !existsSync(join(root, file))) return seen
    for (const { what, isTypeOnly } of importsOf(file)) if (!isTypeOnly) reach(what, seen)
    return seen
  }
  const loaded = [...reach('entrypoints/minutes.content/index.ts')]

  test('is neither zod nor the settings: they are asked for by message', () => {
    expect(loaded.filter((what) => /^zod|settings\.ts$|schemas\.ts$|^dexie/.test(what))).toEqual([])
  })

  test('is nothing of what is used now and then: that loads when it first is', () => {
    const seldom = [...reach('entrypoints/extras/index.ts')]
    for (const what of [
      'lib/page/text-fragment.ts',
      'lib/page/walk.ts',
      'components/find-in-items.ts',
      'components/help.tsx',
    ]) {
      expect(seldom).toContain(what)
      expect(loaded).not.toContain(what)
    }
    expect(loaded.filter((what) => what.startsWith('entrypoints/extras/') || what.startsWith('lib/export/'))).toEqual(
      [],
    )
  })

  test('is not the grammar: it runs in the background', () => {
    expect(loaded).toContain('lib/minutes/extract-page.ts')
    const grammar = /read-(?:extract|items|decision|outcome|facts)\.ts$|vocabulary\.ts$/
    expect(loaded.filter((what) => grammar.test(what))).toEqual([])
  })
})

describe('files', () => {
  test('are at most 250 lines long', () => {
    const all = [...sources, ...filesIn('test')].filter((file) => !file.startsWith('lib/reference/'))
    expect(all.filter((file) => read(file).split('\n').length > 251)).toEqual([])
  })

  test('never write markup from strings', () => {
    expect(
      sources.filter((file) =>
        /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML/.test(read(file)),
      ),
    ).toEqual([])
  })

  test('say why a caught error is passed over', () => {
    expect(
      sources.filter((file) => /catch(?:\s*\(\w+\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*\{\s*\}\)/.test(read(file))),
    ).toEqual([])
  })
})

describe('platforms', () => {
  const names = filesIn('lib/minutes/platforms')
    .map((file) => /name: '([^']+)'/.exec(read(file))?.[1])
    .filter((name) => name !== undefined)

  test('have names of their own, and the one for any page comes last', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(read('lib/minutes/platforms/index.ts')).toMatch(/, generic\]/)
  })

  test("are no municipalities' rules: the grammar knows no names of places", () => {
    const municipalities = /(?<!\p{L})(?:Aalborg|Aarhus|Odense|Jammerbugt|Kalundborg|Hvidovre|Roskilde)(?!\p{L})/u
    const grammar = filesIn('lib/minutes').filter((file) =>
      municipalities.test(read(file).replace(/\/\*[^]*?\*\/|\/\/.*/g, '')),
    )
    expect(grammar).toEqual([])
  })

  test('each page of test/pages stands beside what must be read of it', () => {
    const folders = readdirSync(join(root, 'test/pages'))
    expect(folders.length).toBeGreaterThanOrEqual(10)
    const complete = (folder: string) => {
      const names = readdirSync(join(root, 'test/pages', folder))
      return names.includes('meeting.json') && (names.includes('page.html') || names.includes('page.txt'))
    }
    expect(folders.filter((folder) => !complete(folder))).toEqual([])
  })
})
