import { expect, test } from 'vitest'
import { quotationOf } from '../../lib/export/quotation.ts'

test('words of the page are copied with their source, and with their lines; markup in them stays text', () => {
  const citation = { text: 'Strandmark Kommune, Havneudvalget.', html: '<a href="https://a.example/">Strandmark</a>' }
  expect(quotationOf('Første <b>linje</b>\nAnden', citation)).toEqual({
    text: '»Første <b>linje</b>\nAnden«\nStrandmark Kommune, Havneudvalget.',
    html: '<blockquote lang="da">Første &lt;b&gt;linje&lt;/b&gt;<br>Anden</blockquote><p><a href="https://a.example/">Strandmark</a></p>',
  })
})
