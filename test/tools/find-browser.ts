import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

/** A kind of browser, and where it may be. */
interface Kind {
  name: string
  /** The variable that names it, and wins. */
  variable: string
  /** Names on the path. */
  commands: string[]
  /** Usual places off the path. */
  places: string[]
  /** Debian's package. */
  package: string
}

const home = homedir()
const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
)

/** Browsers that Playwright or Puppeteer downloaded for other projects. */
function cached(): string[] {
  const caches: [folder: string, inside: string[]][] = [
    [join(home, '.cache/ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome']],
    [join(home, 'Library/Caches/ms-playwright'), ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']],
    [join(home, 'AppData/Local/ms-playwright'), ['chrome-win/chrome.exe']],
    [join(home, '.cache/puppeteer/chrome'), ['chrome-linux64/chrome', 'chrome-win64/chrome.exe']],
  ]
  return caches.flatMap(([folder, inside]) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => !name.includes('headless'))
          .flatMap((name) => inside.map((file) => join(folder, name, file)))
      : [],
  )
}

const kinds = {
  // Branded Chrome from version 137 on ignores --load-extension: Chromium comes first.
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows.flatMap((folder) => [
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Google/Chrome/Application/chrome.exe'),
      ]),
    ],
    package: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    package: 'firefox-esr',
  },
} satisfies Record<string, Kind>

const onPath = (command: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, platform() === 'win32' ? `${command}.exe` : command))
    .find((file) => existsSync(file))

function find({ variable, commands, places, name }: Kind): string | undefined {
  const named = process.env[variable]
  if (named && existsSync(named)) return named
  const files = [...places, ...(name === 'Chromium' ? cached() : [])]
  return commands.map(onPath).find((file) => file !== undefined) ?? files.find((file) => existsSync(file))
}

/** As root on Debian a browser can be installed; it says so. */
function install(kind: Kind): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !onPath('apt-get')) return undefined
  console.error(`${kind.name} is not on this machine: installing Debian's package ${kind.package}.`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', kind.package)
  return find(kind)
}

function findOrInstall(kind: Kind): string {
  const file = find(kind) ?? install(kind)
  if (file) return file
  throw new Error(
    `There is no ${kind.name} on this machine: install it (on Debian and Ubuntu: "apt-get install ${kind.package}" as root, ` +
      `elsewhere from its own site), or name one in ${kind.variable}.`,
  )
}

/** The path of a Chromium; throws a sentence on how to get one where there is none. */
export const findChromium = (): string => findOrInstall(kinds.chromium)

/** The path of a Firefox; throws a sentence on how to get one where there is none. */
export const findFirefox = (): string => findOrInstall(kinds.firefox)
