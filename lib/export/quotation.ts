import type { citationOf } from './citation.ts'
import { escapeHtml } from './escape-html.ts'

/** Words of the page with where they stand, as text and as HTML. */
export function quotationOf(words: string, citation: ReturnType<typeof citationOf>): { text: string; html: string } {
  const lines = words.split('\n').map(escapeHtml).join('<br>')
  return {
    text: `»${words}«\n${citation.text}`,
    html: `<blockquote lang="da">${lines}</blockquote><p>${citation.html}</p>`,
  }
}
