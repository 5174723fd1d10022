import { panelStyle } from '../../components/panel-style.ts'
import line from '../../lib/page/decision-line.css?inline'
import type { Rules } from '../../lib/messages.ts'

/** The style sheets of what is shown on a page in shadow roots: sent to each page with the words. */
export const rules: Rules = { panel: panelStyle, line }
