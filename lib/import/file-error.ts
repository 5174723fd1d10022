/** Why nothing can be imported from a file. */
export type FileFault =
  | 'notJson'
  /** JSON, but nothing that we know. */
  | 'notKnown'
  | 'newerVersion'
  | 'damaged'
  /** Of a known kind, and without a single marking. */
  | 'empty'

/** A file that can't be imported. `at` is the first record that isn't one, from 1; 0 where the file as a whole isn't. */
export class FileError extends Error {
  readonly fault: FileFault
  readonly at: number
  constructor(fault: FileFault, at = 0) {
    super(`a file that is ${fault}${at > 0 ? ` at record ${at}` : ''}`)
    this.fault = fault
    this.at = at
  }
}
