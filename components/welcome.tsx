import { ownPageTexts } from '../lib/own-page-texts.ts'
import { KeyList, type KeyListProps } from './key-list.tsx'
import { LanguageChoice, type LanguageChoiceProps } from './language-choice.tsx'
import { MunicipalityChoice, type MunicipalityChoiceProps } from './municipality-choice.tsx'

/** What the first page is given. */
export interface WelcomeProps extends MunicipalityChoiceProps {
  shortcuts: KeyListProps['shortcuts']
  /** In a private window nothing is kept, so nothing is to be chosen. */
  isPrivate: boolean
  onKeys: () => void
  onLanguage: LanguageChoiceProps['onLanguage']
}

/** The page that opens once, after installing: one's municipality, what is kept, what the permissions are for, the keys. */
export function Welcome(props: WelcomeProps) {
  const { language, choices, chosen, shortcuts, isPrivate, onChoose, onKeys, onLanguage } = props
  const { welcome, keys, settings } = ownPageTexts[language]
  return (
    <main>
      <header>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
        {!isPrivate && <LanguageChoice label={settings.language} language={language} onLanguage={onLanguage} />}
      </header>
      <section>
        <h2>{welcome.choose}</h2>
        {isPrivate ? (
          <p>{settings.isPrivate}</p>
        ) : (
          <MunicipalityChoice language={language} choices={choices} chosen={chosen} onChoose={onChoose} />
        )}
      </section>
      <section>
        <h2>{welcome.does}</h2>
        <ol>
          {welcome.doesList.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{welcome.kept}</h2>
        <ul>
          {welcome.keptList.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{welcome.permissions}</h2>
        <dl>
          {welcome.permissionList.map(([name, what]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{keys.title}</h2>
        <KeyList language={language} shortcuts={shortcuts} onChange={onKeys} />
      </section>
      <footer>
        <a href="/options.html">{welcome.settings}</a>
      </footer>
    </main>
  )
}
