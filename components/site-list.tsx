import type { ComponentChildren } from 'preact'

/** A site in a list of the settings. */
interface ListedSite {
  name: string
  /** What is to be said of it besides; null for nothing. */
  note: string | null
  buttons: readonly { label: string; onClick: () => void }[]
}

/** What the list is given. */
export interface SiteListProps {
  title: string
  sites: readonly ListedSite[]
  /** What stands there when there are no sites. */
  none: ComponentChildren
}

/** Sites, and what can be done about each. */
export function SiteList({ title, sites, none }: SiteListProps) {
  return (
    <>
      <h3>{title}</h3>
      {sites.length === 0 ? (
        <p class="more">{none}</p>
      ) : (
        <ul class="sites" aria-label={title}>
          {sites.map(({ name, note, buttons }) => (
            <li key={name}>
              <span>
                {name}
                {note !== null && <small>{note}</small>}
              </span>
              {buttons.map(({ label, onClick }) => (
                <button key={label} type="button" onClick={onClick}>
                  {label}
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
