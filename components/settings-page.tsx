import { useState } from 'preact/hooks'
import { backupTexts } from '../lib/backup-texts.ts'
import { ownPageTexts } from '../lib/own-page-texts.ts'
import type { Settings } from '../lib/settings.ts'
import { say } from '../lib/texts.ts'
import { Backup, type SaveBackupProps } from './backup.tsx'
import { KeyList, type KeyListProps } from './key-list.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { MarkingSettings } from './marking-settings.tsx'
import { SiteList } from './site-list.tsx'

/** What the page of settings is given. */
export interface SettingsPageProps {
  settings: Settings
  /** Addresses that are read by themselves, by owner; they came with the extension. */
  ownSites: readonly string[]
  /** Those of `settings.addedSites` that the browser lets us read. */
  allowed: readonly string[]
  /** Name of the reader's municipality; null while none is chosen. */
  municipality: string | null
  shortcuts: KeyListProps['shortcuts']
  backup: Pick<SaveBackupProps, 'kept' | 'onSave'>
  /** In a private window nothing is kept, so nothing is to be set. */
  isPrivate: boolean
  onChange: (change: Partial<Settings>) => void
  onGrant: (pattern: string) => void
  onRemove: (pattern: string) => void
  onKeys: () => void
  onReset: () => void
}

const hostOf = (pattern: string) => new URL(pattern.replace('*', '')).host

/** Sites and permissions, language, marks, markings and their backup, keys, and the way back to the first day. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, ownSites, allowed, municipality, shortcuts, backup, isPrivate } = props
  const { onChange, onGrant, onRemove, onKeys } = props
  const { language, addedSites, offSites, marks } = settings
  const { settings: words, keys } = ownPageTexts[language]
  if (isPrivate) {
    return (
      <main>
        <h1>{words.title}</h1>
        <p class="lead">{words.isPrivate}</p>
      </main>
    )
  }
  const added = addedSites.map((pattern) => {
    const isAllowed = allowed.includes(pattern)
    const name = hostOf(pattern)
    const grant = { label: say(words.grant, name), onClick: () => onGrant(pattern) }
    const remove = { label: say(words.remove, name), onClick: () => onRemove(pattern) }
    return { name, note: isAllowed ? null : words.notAllowed, buttons: isAllowed ? [remove] : [grant, remove] }
  })
  const off = offSites.map((name) => ({
    name,
    note: null,
    buttons: [
      {
        label: say(words.switchOn, name),
        onClick: () => onChange({ offSites: offSites.filter((site) => site !== name) }),
      },
    ],
  }))
  return (
    <main>
      <h1>{words.title}</h1>
      <section>
        <h2>{words.sites}</h2>
        <SiteList title={words.added} sites={added} none={words.noneAdded} />
        <SiteList title={words.off} sites={off} none={words.noneOff} />
        <details>
          <summary>{say(words.own, ownSites.length)}</summary>
          <p class="more">{words.ownMore}</p>
          <ul class="own">
            {ownSites.map((site) => (
              <li key={site}>{site}</li>
            ))}
          </ul>
        </details>
      </section>
      <section>
        <h2>{words.look}</h2>
        <LanguageChoice
          label={words.language}
          language={language}
          onLanguage={(chosen) => onChange({ language: chosen })}
        />
        <label class="switch">
          <span>
            {words.marks}
            <small>{words.marksMore}</small>
          </span>
          <input
            type="checkbox"
            role="switch"
            checked={marks}
            onChange={(event) => onChange({ marks: event.currentTarget.checked })}
          />
        </label>
        <p>{say(words.municipality, municipality ?? '')}</p>
        <p>
          <a href="/welcome.html">{words.welcome}</a>
        </p>
      </section>
      <MarkingSettings settings={settings} onChange={onChange} />
      <section id="backup" tabIndex={-1} aria-labelledby="backup-title">
        <h2 id="backup-title">{backupTexts[language].backup}</h2>
        <Backup language={language} lastBackup={settings.lastBackup} damaged={0} {...backup} />
        <p>
          <a href="/library.html#import">{backupTexts[language].restore}</a>
          {' · '}
          <a href="/library.html">{backupTexts[language].library}</a>
        </p>
      </section>
      <section>
        <h2>{keys.title}</h2>
        <label class="switch">
          <span>
            {keys.everywhere}
            <small>{keys.everywhereMore}</small>
          </span>
          <input
            type="checkbox"
            role="switch"
            checked={settings.keys}
            onChange={(event) => onChange({ keys: event.currentTarget.checked })}
          />
        </label>
        <KeyList language={language} shortcuts={shortcuts} onChange={onKeys} />
      </section>
      <Reset words={words} onReset={props.onReset} />
    </main>
  )
}

const focusIt = (button: HTMLElement | null) => button?.focus()

type Words = (typeof ownPageTexts)['da']['settings']

/** The way back to the first day, which asks once before it goes there. */
function Reset({ words, onReset }: { words: Words; onReset: () => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle')
  return (
    <section>
      <h2>{words.reset}</h2>
      <p class="more">{words.resetMore}</p>
      <p class="buttons">
        {state === 'asking' ? (
          <>
            <button
              type="button"
              class="main"
              ref={focusIt}
              onClick={() => {
                onReset()
                setState('done')
              }}
            >
              {words.resetSure}
            </button>
            <button type="button" onClick={() => setState('idle')}>
              {words.keep}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setState('asking')}>
            {words.reset}
          </button>
        )}
      </p>
      <p role="status">{state === 'done' && words.resetDone}</p>
    </section>
  )
}
