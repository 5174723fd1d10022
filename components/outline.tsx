import { Component, createRef } from 'preact'
import { say, type PointKind } from '../lib/texts.ts'
import { views } from '../lib/view.ts'
import { Choices } from './choices.tsx'
import { Doubts } from './doubts.tsx'
import { notSearched, type FindPoints } from './found.ts'
import { Glance } from './glance.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { OutlineList } from './outline-list.tsx'
import { OutlineTop } from './outline-top.tsx'
import type { PanelProps } from './panel.ts'
import { pointKinds, pointsOf } from './point-kinds.ts'
import { PrivateField } from './private-field.tsx'
import type { Scheme } from './scheme.ts'

/** What the outline is given. */
export interface OutlineProps extends PanelProps {
  scheme: Scheme
}

interface State {
  /** What is looked for, as typed. */
  filter: string
  /** The kind that the list is narrowed to; null for all points. */
  only: PointKind | null
  /** Null until something was typed and it has loaded. */
  find: FindPoints | null
}

/** The outline of a meeting: its facts, its views, and its points to look through, jump to and take along. */
export class Outline extends Component<OutlineProps, State> {
  override state: State = { filter: '', only: null, find: null }
  private readonly root = createRef<HTMLElement>()

  private get found() {
    const { filter, only, find } = this.state
    const items = pointsOf(this.props.meeting, only)
    return find && this.isSearch ? find(filter, items, this.props.words) : items.map(notSearched)
  }

  private get isSearch() {
    return this.state.find !== null && this.state.filter.trim() !== ''
  }

  private readonly look = (filter: string) => {
    this.setState({ filter })
    if (!this.state.find) this.props.onFind((find) => this.setState({ find }))
  }

  private readonly inFilter = (key: string) => {
    const [first] = this.found
    if (key === 'Escape') this.setState({ filter: '' })
    else if (key === 'Enter' && this.isSearch && first) this.props.onJump(first.item.id)
    else if (key === 'ArrowDown') this.toList('.row')
  }

  private readonly toList = (row: string) => this.root.current?.querySelector<HTMLElement>(row)?.focus()

  // The button that was pressed goes, and would take the focus along.
  private readonly showAll = () => this.setState({ filter: '', only: null }, () => this.toList('.row[tabindex="0"]'))

  override render() {
    const { meeting, doubts, view, words, scheme, neighbours, onTake, onCommand } = this.props
    const { filter, only } = this.state
    const { panel } = words
    const { items, kind, municipality } = meeting
    const { found, isSearch } = this
    const kinds = pointKinds
      .map((value) => ({ value, label: panel.only[value], count: pointsOf(meeting, value).length }))
      .filter(({ value, count }) => count > 0 || value === only)
    const general = doubts.filter(({ item }) => item === null)
    return (
      <nav class="outline" ref={this.root} aria-label={panel.name}>
        <OutlineTop
          panel={panel}
          kind={[words.kinds[kind], municipality].filter(Boolean).join(' · ')}
          onTakeAlong={() => this.props.onTakeAlong(found.map(({ item }) => item.id))}
          onCommand={onCommand}
          onNarrow={this.props.onNarrow}
        />
        <MeetingHead meeting={meeting} words={words} />
        <Glance meeting={meeting} words={words} />
        {neighbours}
        <div class="tools">
          <Choices
            class="segments"
            label={panel.views}
            options={views.map((value) => ({ value, label: panel.view[value] }))}
            chosen={view}
            onChoose={this.props.onView}
          />
          <PrivateField
            openField={this.props.openField}
            label={panel.filter}
            value={filter}
            scheme={scheme}
            lang={words.code}
            onInput={this.look}
            onKey={this.inFilter}
          />
          {kinds.length > 0 && (
            <Choices
              class="chips"
              label={panel.filters}
              options={kinds}
              chosen={only}
              onChoose={(chip) => this.setState({ only: chip === only ? null : chip })}
            />
          )}
        </div>
        <div class="scroll">
          <div class="count">
            <p role="status">{(isSearch || only !== null) && say(panel.filtered, found.length, items.length)}</p>
            <button type="button" onClick={this.props.onUnfoldAll}>
              {panel.unfoldAll}
            </button>
            <button type="button" onClick={this.props.onFoldAll}>
              {panel.foldAll}
            </button>
          </div>
          <Doubts of="doubts general" title={say(panel.doubts, general.length)} doubts={general} words={words} />
          {this.props.markings}
          <OutlineList key={`${meeting.committee} ${meeting.date}`} {...this.props} found={found} isSearch={isSearch} />
          {found.length === 0 && (
            <p class="none">
              {panel.noneFound}{' '}
              <button type="button" onClick={this.showAll}>
                {panel.clearFilter}
              </button>
            </p>
          )}
          <p class="misread">
            <button type="button" onClick={() => onCommand('openLibrary')}>
              {words.commands.openLibrary}
            </button>
            <button type="button" onClick={() => onTake('report', [])}>
              {panel.misread}
            </button>
          </p>
        </div>
      </nav>
    )
  }
}
