import { municipalities } from './municipalities.ts'
import { regions } from './regions.ts'

/** Hosts outside a municipality's own domain that are its own all the same. Seen 2025-2026. */
const elsewhere: Record<string, string> = {
  'esbjergkommune.dk': 'Esbjerg',
  'mors.dk': 'Morsø',
  'aalborgkommune.dk': 'Aalborg',
}

const owners = new Map<string, string>([
  ...municipalities.flatMap(({ name, domain, hosts }) =>
    [domain, ...hosts.filter((host) => !host.startsWith('*'))].map((host): [string, string] => [host, name]),
  ),
  ...Object.entries(elsewhere),
  ...regions.flatMap(({ name, domains }) => domains.map((domain): [string, string] => [domain, name])),
])

/**
 * Whose a host is: the name of the municipality, without "Kommune", or of the region; undefined for other hosts. A host
 * belongs to the owner of the domain above it.
 */
export function ownerOf(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const owner = owners.get(labels.slice(at).join('.'))
    if (owner) return owner
  }
  return undefined
}
