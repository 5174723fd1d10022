import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** A running server of a folder. */
export interface Served {
  /** Without a slash at its end; the same pages are at `elsewhere`, an address where no extension reads by itself. */
  origin: string
  elsewhere: string
  close(): void
}

/** Serves the files of a folder on a free port of this machine. */
export async function serve(folder: string): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(folder, normalize(decodeURIComponent(pathname)))
    const found = file.startsWith(folder) && existsSync(file) && statSync(file).isFile()
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain; charset=utf-8' })
    response.end(found ? readFileSync(file) : 'Ikke fundet')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const [origin, elsewhere] = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${address.port}`)
  return { origin: origin ?? '', elsewhere: elsewhere ?? '', close: () => server.close() }
}
