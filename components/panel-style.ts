import about from './row-more.css?inline'
import choices from './choices.css?inline'
import glance from './glance.css?inline'
import head from './meeting-head.css?inline'
import dialog from './dialog.css?inline'
import bar from './mark-bar.css?inline'
import card from './marking-card.css?inline'
import list from './marking-list.css?inline'
import toast from './marking-toast.css?inline'
import misread from './misread.css?inline'
import neighbours from './neighbour-links.css?inline'
import swatch from './swatch.css?inline'
import diff from './word-diff.css?inline'
import tab from './narrow-tab.css?inline'
import top from './outline-top.css?inline'
import row from './outline-row.css?inline'
import outline from './outline.css?inline'
import panel from './panel.css?inline'
import theme from './theme.css?inline'

/** The rules of the panel's shadow root: nothing of them reaches the page, and nothing of the page's reaches in. */
export const panelStyle = [
  theme,
  panel,
  outline,
  top,
  head,
  glance,
  choices,
  row,
  about,
  neighbours,
  misread,
  tab,
  dialog,
  swatch,
  bar,
  card,
  diff,
  list,
  toast,
].join('')
