import { unwrap } from './wrap.ts'

const marks = ['item', 'decision', 'decision-part', 'tone', 'folded'].map((name) => `data-maerkesag-${name}`)

/** Removes what an older version of the extension left in the page: Firefox stops it at an update before it can tidy up. */
export function sweep(root: ParentNode = document): void {
  for (const wrapper of root.querySelectorAll<HTMLElement>('maerkesag-fold,maerkesag-heading,maerkesag-decision'))
    unwrap(wrapper)
  for (const own of root.querySelectorAll('[data-maerkesag-own]')) own.remove()
  for (const box of root.querySelectorAll('[data-maerkesag-folded]')) box.removeAttribute('hidden')
  for (const marked of root.querySelectorAll(marks.map((mark) => `[${mark}]`).join())) {
    for (const mark of marks) marked.removeAttribute(mark)
  }
}
