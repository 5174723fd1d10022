/** The part of the content script that loads when it is first used. */
export const extrasScript = 'extras.js'

/** The files of the content script, as `wxt build` names them: for pages that the manifest doesn't name. */
export const pageScript: { js: string[]; css: string[] } = {
  js: ['content-scripts/minutes.js'],
  css: ['content-scripts/minutes.css'],
}
