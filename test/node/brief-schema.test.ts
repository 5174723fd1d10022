import { describe, expect, test } from 'vitest'
import { briefSchema } from '../../lib/brief-schema.ts'
import { decided, item, meeting, vote } from './points.ts'

const address = 'https://referater.strandmark.example/vis?id=7&punktid=205'

describe('a brief that a page sends', () => {
  const brief = {
    meeting: { ...meeting, items: [item({ decision: decided('Godkendt.', { votes: [vote] }) })] },
    address,
    links: { i1: address },
    accessed: '2026-11-27',
  }
  const isTaken = (change: object) => briefSchema.safeParse({ ...brief, ...change }).success

  test('is taken as it is', () => {
    expect(briefSchema.parse(brief)).toEqual(brief)
    expect(isTaken({ address: 'file:///home/ida/referat.html', links: { i1: '' } })).toBe(true)
  })

  test.each<[string, object]>([
    ['with an address that is no page', { address: 'javascript:alert(1)' }],
    ['with a link that is none to a page', { links: { i1: 'data:text/html,x' } }],
    ['with more than belongs to it', { more: 1 }],
    ['with a day that there is not', { accessed: '2026-02-31' }],
    ['with a meeting on no day', { meeting: { ...meeting, date: 'i går' } }],
    [
      'with an outcome that there is not',
      { meeting: { ...meeting, items: [item({ decision: { ...decided(''), outcome: 'x' as never } })] } },
    ],
    ['with too many points', { meeting: { ...meeting, items: Array.from({ length: 2001 }, () => item()) } }],
    ['with a text without end', { meeting: { ...meeting, items: [item({ recommendation: 'a'.repeat(200_001) })] } }],
  ])('is refused %s', (_, change) => {
    expect(isTaken(change)).toBe(false)
  })
})
