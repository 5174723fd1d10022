import { describe, expect, test } from 'vitest'
import { placesOf, quoteOf } from '../../lib/highlights/quote.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { makeMinutes, tokensOf, Words } from '../trials/generate.ts'
import { deletions, mutations } from '../trials/mutate.ts'
import { chanceFrom } from '../trials/random.ts'
import { plainLook, render, type Look } from '../trials/render.ts'
import { select } from '../trials/select.ts'
import { boundsOf, share } from '../trials/table.ts'
import { fills } from '../trials/templates.ts'
import { trialsOf, type Finder } from '../trials/trial.ts'

const made = (seed: number) => {
  const chance = chanceFrom(seed)
  const words = new Words(chance)
  return { chance, words, minutes: makeMinutes(chance, words) }
}

test('marked words are found again on changed minutes, within the bounds', () => {
  const trials = [100, 101, 200, 201].flatMap((seed) => trialsOf(seed))
  expect(trials.length).toBeGreaterThanOrEqual(300)
  expect(boundsOf(trials).filter(({ holds }) => !holds)).toEqual([])
}, 120_000)

describe('the trials', () => {
  test('are failed by who takes the first words that look the same', () => {
    const first: Finder = (index, anchor) => {
      const { words } = quoteOf(anchor)
      const [at] = placesOf(words, index.text, 0, index.text.length)
      return at === undefined ? { verdict: 'orphan', span: null } : { verdict: 'exact', span: [at, at + words.length] }
    }
    const trials = trialsOf(1, first)
    const boilerplate = trials.filter(({ kind }) => kind === 'boilerplate')
    expect(share(boilerplate, 'wrong')).toBeGreaterThan(30)
    expect(share(trials, 'correct')).toBeLessThan(80)
    const deleted = boilerplate.filter(({ mutation }) => deletions.includes(mutation))
    expect(share(deleted, 'wrong')).toBe(100)
  }, 60_000)

  const looks: readonly [string, Partial<Look>][] = [
    ['in paragraphs', {}],
    ['in boxes', { template: 'div' }],
    ['in lines', { template: 'br' }],
    ['in a table', { template: 'table' }],
    ['as a PDF', { template: 'pdf' }],
    ['with noise', { isNoisy: true }],
    ['in a frame', { isFramed: true }],
    ['encoded otherwise', { isReencoded: true }],
  ]
  test.each(looks)('lay minutes out %s so that all points are read, and know where each word stands', (_, change) => {
    const { minutes } = made(7)
    const places = render(minutes, { ...plainLook, ...change }, chanceFrom(1))
    expect(readMeeting(document, {})?.meeting.items.length).toBe(minutes.points.length)
    for (const { id, text } of minutes.points.flatMap(tokensOf)) {
      const place = places.get(id)!
      const range = new Range()
      range.setStart(place.startContainer, place.startOffset)
      range.setEnd(place.endContainer, place.endOffset)
      // A word that is cut at the end of a line has a hyphen there, and perhaps the head of a page.
      const found = range
        .toString()
        .normalize('NFC')
        .replace(/[\u00ad\u2011-]|Havneudvalget den 4. marts 2026Side \d+/g, '')
      expect(found).toBe(text.replace(/-/g, ''))
    }
  })

  test('change as much as they say: one word in eight of the target is misspelt, one in four another', () => {
    const { minutes, words, chance } = made(3)
    const target = select(minutes, 'sentence', chance)!
    const own = new Set(target.ids)
    const texts = () => minutes.points.flatMap(tokensOf).filter(({ id }) => own.has(id))
    const before = texts().map(({ text }) => text)
    mutations['typos in target']?.change({ minutes, target, chance, words })
    const misspelt = texts().filter(({ text }, at) => text !== before[at])
    expect(misspelt).toHaveLength(Math.max(1, Math.round(before.length * 0.12)))
    mutations['25 % of target re-worded']?.change({ minutes, target, chance, words })
    expect(texts().filter(({ isReplaced }) => isReplaced)).toHaveLength(Math.max(1, Math.round(before.length * 0.25)))
  })

  test('re-word what stands around the target, and leave the target as it was', () => {
    const { minutes, words, chance } = made(4)
    const target = select(minutes, 'phrase', chance)!
    const own = new Set(target.ids)
    const before = minutes.points.find((point) => tokensOf(point).some(({ id }) => own.has(id)))!
    const texts = new Map(tokensOf(before).map(({ id, text }) => [id, text]))
    mutations['context re-worded']?.change({ minutes, target, chance, words })
    const after = tokensOf(before)
    expect(after.filter(({ id }) => own.has(id)).map(({ text }) => text)).toEqual(target.ids.map((id) => texts.get(id)))
    const kept = after.filter(({ id, text }) => !own.has(id) && texts.get(id) === text)
    // Three in ten are others, and so are two whole sentences.
    expect(kept.length / (texts.size - own.size)).toBeLessThan(0.7)
  })

  test('take out every name, in titles too', () => {
    const { minutes, words, chance } = made(9)
    const target = select(minutes, 'sentence', chance)!
    const shown = () => {
      render(minutes, plainLook, chance)
      return fills['navn']!.filter((name) => document.body.textContent.includes(name))
    }
    expect(shown().length).toBeGreaterThan(5)
    mutations['names redacted']?.change({ minutes, target, chance, words })
    expect(shown()).toEqual([])
  })

  test('delete the target and nothing else', () => {
    const { minutes, words, chance } = made(5)
    const target = select(minutes, 'phrase', chance)!
    const count = () => minutes.points.flatMap(tokensOf).length
    const before = count()
    mutations['target deleted']?.change({ minutes, target, chance, words })
    expect(before - count()).toBe(target.ids.length)
  })
})
