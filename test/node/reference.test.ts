import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { municipalities } from '../../lib/reference/municipalities.ts'
import { ownerOf } from '../../lib/reference/owner.ts'
import { matches } from '../../lib/reference/portals.ts'
import { regions, regionsOn } from '../../lib/reference/regions.ts'

const frozen = readFileSync(resolve(import.meta.dirname, 'first-release-matches.txt'), 'utf8')
  .trim()
  .split('\n')

describe('the municipalities', () => {
  test('are 98, each with a code, a name and a domain of its own', () => {
    expect(municipalities).toHaveLength(98)
    for (const key of ['code', 'name', 'domain'] as const) {
      expect(new Set(municipalities.map((one) => one[key])).size).toBe(98)
    }
  })

  test('are well formed', () => {
    const wrong = municipalities.filter(
      ({ code, name, domain, hosts, paths }) =>
        !/^0[1-8]\d\d$/.test(code) ||
        !/^\p{Lu}[\p{L} -]+$/u.test(name) ||
        !/^[a-z-]+\.dk$/.test(domain) ||
        hosts.some((host) => !/^(?:\*\.)?[a-z-]+(?:\.[a-z-]+)+$/.test(host)) ||
        paths.some((path) => !path.startsWith('/') || !path.endsWith('*')),
    )
    expect(wrong).toEqual([])
  })

  test('own the hosts on which they publish', () => {
    const strangers = municipalities.filter(({ name, hosts }) =>
      hosts.some((host) => ownerOf(host.replace('*', 'www')) !== name),
    )
    expect(strangers).toEqual([])
  })
})

describe('the regions', () => {
  test('are five until the end of 2026, and four from then on, one of them for two', () => {
    expect(regionsOn('2026-12-31')).toHaveLength(5)
    const after = regionsOn('2027-01-01').map(({ name }) => name)
    expect(after).toHaveLength(4)
    expect(after).toContain('Region Østdanmark')
    expect(after).not.toContain('Region Sjælland')
  })

  test('are found by their hosts', () => {
    expect(ownerOf('edagsorden.regionh.dk')).toBe('Region Hovedstaden')
    expect(regions.flatMap(({ domains }) => domains).every((domain) => ownerOf(domain))).toBe(true)
  })
})

test('a host that only looks like a municipality belongs to nobody', () => {
  for (const host of ['aarhus.dk.example.com', 'minaarhus.dk', 'dk', '', 'localhost:8080']) {
    expect(ownerOf(host)).toBeUndefined()
  }
  expect(ownerOf('Dagsordener.AARHUS.dk:443')).toBe('Aarhus')
})

test('the pages read by themselves are those of the first release: more would switch the extension off in Chrome', () => {
  expect([...matches].toSorted()).toEqual(frozen)
})
