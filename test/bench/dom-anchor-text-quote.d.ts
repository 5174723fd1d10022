declare module 'dom-anchor-text-quote' {
  interface Quote {
    exact: string
    prefix: string
    suffix: string
  }
  export function fromRange(root: Element, range: Range): Quote
  export function toRange(root: Element, quote: Quote): Range | null
}
