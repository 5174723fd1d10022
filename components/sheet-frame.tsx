import { useRef } from 'preact/hooks'

/** What a frame with a page of its own is given. */
export interface SheetFrameProps {
  title: string
  /** Markup, in which no script runs. */
  body: string
  /** Its style sheet. */
  sheet: string
}

/** Gives a frame its style sheet. As an element the extension's own policy would refuse it. */
export function adoptSheet(frame: HTMLIFrameElement, text: string): void {
  const { contentDocument, contentWindow } = frame
  if (!contentDocument || !contentWindow) return
  const sheet = new (contentWindow as Window & typeof globalThis).CSSStyleSheet()
  // A link would lead the frame away.
  sheet.replaceSync(`${text} a { pointer-events: none; }`)
  contentDocument.adoptedStyleSheets = [sheet]
}

/** A page to look at, in a frame without scripts. */
export function SheetFrame({ title, body, sheet }: SheetFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcdoc={body}
      onLoad={() => frame.current && adoptSheet(frame.current, sheet)}
    />
  )
}
