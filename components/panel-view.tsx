import { NarrowTab } from './narrow-tab.tsx'
import { Outline, type OutlineProps } from './outline.tsx'

/** What the panel shows. */
export interface PanelViewProps extends OutlineProps {
  narrow: boolean
  /** What was done last, to be told once; empty for nothing. */
  said: string
}

/** The panel: the outline or the tab it is narrowed to, and what was done last. */
export function PanelView(props: PanelViewProps) {
  return (
    <>
      {props.narrow ? <NarrowTab {...props} /> : <Outline {...props} />}
      <p class="said" role="status">
        {props.said}
      </p>
    </>
  )
}
