/**
 * Stands in for WXT's context of content scripts, which this script doesn't use (see life.ts): it would tell each page
 * that it starts, by an event with the extension's id, and believe the page when that says the same.
 */
export const ContentScriptContext = function NoContext(): void {}
