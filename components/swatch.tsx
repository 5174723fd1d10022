import type { Colour } from '../lib/highlights/model.ts'

/** A sign for each colour, for those who can't tell the colours apart. */
const shapes: Record<Colour, string> = {
  yellow: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z',
  green: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  blue: 'M8 2.2l6 11H2z',
  red: 'M3 3h10v10H3z',
}

/** A colour of markings, as a sign that is told apart by its shape, too. */
export function Swatch({ colour }: { colour: Colour }) {
  return (
    <svg class={`swatch ${colour}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[colour]} />
    </svg>
  )
}
