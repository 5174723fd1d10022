import * as z from 'zod/mini'
import type { Extract } from './minutes/extract.ts'

/** Bounds on what a page may send: a longer page is cut or refused before it costs the browser anything. */
const mostLines = 100_000
const mostLetters = 200_000
const mostRows = 2_000
const mostInRow = 2_000
/** Letters in all lines: ten times the longest minutes seen. */
const mostInAll = 20_000_000

const words = z.string().check(z.maxLength(mostLetters))
const index = z.int().check(z.minimum(0), z.maximum(mostLines))
const span = z.tuple([index, index])

const line = z.strictObject({
  at: index,
  text: words,
  level: z.int().check(z.minimum(0), z.maximum(6)),
  strong: z.boolean(),
  button: z.boolean(),
  listed: z.boolean(),
  link: z.nullable(words),
  tag: words,
  depth: index,
})

const row = z.strictObject({
  number: words,
  title: words,
  heading: span,
  body: span,
  badges: z.array(words).check(z.maxLength(mostInRow)),
  labels: z.nullable(z.array(index).check(z.maxLength(mostInRow))),
  breaks: z.array(index).check(z.maxLength(mostInRow)),
  caseNumber: words,
  attachments: z.nullable(
    z.array(z.strictObject({ name: words, url: z.nullable(words) })).check(z.maxLength(mostInRow)),
  ),
  attachmentCount: words,
})

const lettersIn = (extract: Extract) => extract.lines.reduce((sum, { text }) => sum + text.length, 0)

/** What a content script sends of its page, parsed where it arrives. */
export const extractSchema: z.ZodMiniType<Extract> = z
  .strictObject({
    platform: words,
    title: words,
    lines: z.array(line).check(z.maxLength(mostLines)),
    headLength: index,
    signs: z.array(words).check(z.maxLength(mostInRow)),
    rows: z.nullable(z.array(row).check(z.maxLength(mostRows))),
    facts: z.nullable(z.strictObject({ heading: words, committee: words, date: words, place: words })),
  })
  .check(z.refine((extract) => lettersIn(extract) <= mostInAll, 'the page is too long'))

/** Nothing: what comes with a message that only asks. */
export const nothing: z.ZodMiniType<undefined> = z.undefined()
/** Whether something is so. */
export const flag: z.ZodMiniType<boolean> = z.boolean()
/** A token as `frameToken` gives it. */
export const tokenSchema: z.ZodMiniType<string> = z.string().check(z.regex(/^[0-9a-f-]{36}$/))
/** How many points a page has. */
export const countSchema: z.ZodMiniType<number> = index
