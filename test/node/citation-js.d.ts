declare module '@citation-js/core' {
  /** What a file of references says, in the variables of CSL. */
  export class Cite {
    constructor(file: string)
    data: Record<string, unknown>[]
    format(what: 'bibliography', options: { template: 'apa' }): string
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
