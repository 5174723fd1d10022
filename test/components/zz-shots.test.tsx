import { page, userEvent } from 'vitest/browser'
import { test } from 'vitest'
import { Outline, NarrowTab } from '../../components/outline.tsx'
import { showOpen } from './open-root.tsx'
import { minutes, panelProps, pointOf } from './meeting.ts'
import type { Outcome } from '../../lib/minutes/model.ts'
const outs: Outcome[] = ['approved','amended','recommended','noted','informed','discussed','deferred','referred','rejected','withdrawn','elected','none','unclear']
const long = { ...minutes, items: Array.from({length:60},(_,i)=>({...pointOf(String(i+1), i%3? 'Kort titel '+i : 'Orientering om den samlede plan for fornyelse af havnens bolværker, kajanlæg og adgangsveje i perioden frem til næste budgetforhandling samt frigivelse af anlægsbevilling', outs[i%13]), isClosed: i%7===5, attachments: i%4===1?[{name:'a',url:null}]:[]})) }
const shot = async (n: string, w: number, h: number, scheme: 'light'|'dark', meeting = minutes, filter = '', Part: typeof Outline = Outline) => {
  await page.viewport(w, h)
  document.body.style.cssText = `margin:0;background:${scheme==='dark'?'#111':'#fff'};color:${scheme==='dark'?'#ddd':'#222'};height:${h}px`
  const c = new AbortController()
  const { props } = panelProps({ meeting, present: meeting === minutes ? 'i2' : 'i30' })
  const root = showOpen(<Part {...props} />, scheme, c.signal)
  await new Promise(r=>setTimeout(r,150))
  if (filter) { const i = root.querySelector('input')!; i.focus(); await userEvent.keyboard(filter) }
  await page.screenshot({ path: `/tmp/shots/${n}.png` })
  c.abort()
}
test('shots', async () => {
  await shot('light', 1300, 800, 'light')
  await shot('dark', 1300, 800, 'dark')
  await shot('long', 1300, 900, 'light', long)
  await shot('longdark', 1300, 900, 'dark', long)
  await shot('none', 1300, 600, 'light', minutes, 'zebra')
  await shot('phone', 380, 760, 'light', long)
  await shot('zoom', 640, 360, 'light', long)
  await shot('tab', 1300, 400, 'light', minutes, '', NarrowTab)
}, 60000)
