import { resolve } from 'node:path'
import { build } from 'vite'
import { root } from './build.ts'

/** A module and all it imports as one script that a page can run; what it exports is then in the page under a name. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: resolve(root, file), formats: ['iife'], name, fileName: name } },
  })
  const [first] = [built].flat()
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk || !('code' in chunk)) throw new Error('vite built no script')
  return chunk.code
}
