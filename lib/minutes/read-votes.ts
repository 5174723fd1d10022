import type { Vote } from './model.ts'
import { sentences } from './text.ts'

type Side = 'for' | 'against' | 'abstained'

const line =
  /^(for|imod|undlod|hverken for eller imod)(?:\s+(?:stemte|stemmer|at stemme|forslaget|indstillingen|ændringsforslaget)|\s+at \p{L}[^:]{0,60}? stemmer(?=:))*\s*(?::|(?=\d)|(?<=stemte|stemme)\s)\s*(?:(\d{1,2})(?=$|[\s(.:]))?\s*(?:stemmer|medlemmer)?\s*:?\s*(?:\((.*)\)|(.*?))?(?:\s*[–-]?,?\s*i alt (\d{1,2}))?\.?$/iu
const counts =
  /med\s+(\d{1,2})\s+stemmer?\s*(?:\(([^)]{1,120})\)\s*)?(?:for\s*(?:\(([^)]{1,120})\)\s*)?(?:og|,)\s+|(?=i?mod))(?:i?mod\s+)?(\d{1,2})(?:\s+(?:stemmer\s+)?(?:imod\s*)?\(([^)]{1,120})\))?(?:[^.]*?(?:\.|,|og)\s*(?:(\d{1,2})|ingen(?: medlemmer)?)\s+(?:medlemmer\s+)?undlod)?/iu
const forAgainst =
  /(\d{1,2})\s+(?:stemmer|stemte)\s+for(?:\s*\(([^)]*)\))?(?:,|\s+og)\s+(\d{1,2})\s+(?:(?:stemmer|stemte)\s+)?i?mod(?:\s*\(([^)]*)\))?/iu
const abstainedCount = /(?<![\p{L}\p{N}])(\d{1,2}|ingen)(?:\s+medlemmer)?\s+(?:undlod|hverken)/iu
const sentenceSide =
  /^(?:et (?:flertal|mindretal)\s*)?\(?(.{1,160}?)\)?\s+(stemte imod|stemte for|stemmer imod|stemmer for|undlod at stemme|undlod|undlader at stemme)(?:[\s,.]|$)/iu
/** "Et flertal bestående af A, B og V (23 medlemmer) godkendte ...", "Et mindretal (Ø) stemte imod." */
const majority =
  /^et (flertal|mindretal)(?: i \p{Lu}[\p{L}-]+)?,?(?: bestående af| af)?\s+\(?(\p{Lu}.{0,200}?)\)?,?\s+(?:stemte|stemmer|godkendte|godkender|tiltrådte|tiltræder|vedtog|vedtager|anbefaler|anbefalede|indstiller|indstillede|ønsker|ønskede|kan|kunne|undlod|undlader|besluttede)(?!\p{L})/iu
const members = /\s*\((\d{1,2}) (?:medlemmer|stemmer|mandater)\)?/iu
const abstainFirst = /^(?:følgende\s+)?undlod at stemme\s*:?\s*(.*)$/iu
const countThen = /^(for|imod)(?:\s.*?)?\s+stemte\s+(\d{1,2})(?:\s+medlemmer)?\s*(?:\((.*)\))?\.?$/iu
/** What was proposed did not get a majority. */
const thrownOut = /(?<!\p{L})(?:forkastet|forkastede|afvist|afviste|nedstemt|nedstemte)(?!\p{L})/iu
const anyVote = /stem|undlod|^for\s*:|^imod\s*:/imu

const empty = (sentence: string): Vote => ({
  sentence,
  for: null,
  against: null,
  abstained: null,
  forWhom: [],
  againstWhom: [],
  abstainedWhom: [],
})

const sideOf = (word: string): Side =>
  /undlod|undlader|hverken/iu.test(word) ? 'abstained' : /imod/iu.test(word) ? 'against' : 'for'

/** Party letters or names in a list of voters. */
function votersIn(text: string): string[] {
  const flat = text.replace(/\bi alt \d+.*$/iu, '').replace(/\((\d+)\)/g, '')
  const out: string[] = []
  for (const part of flat.split(/[,;+]|\s(?:og|samt)\s/u)) {
    const name = part
      .replace(/^\s*(?:gruppe(?:n|rne)?|liste(?:rne)?|parti(?:et|erne)?|fra|medlemmer(?:ne)?(?: af)?)\s+/iu, '')
      .replace(/\s*\([^)]*\)?/gu, '')
      .replace(/[().:]+$/g, '')
      .trim()
    if (
      name !== '' &&
      name.length <= 60 &&
      /^\p{Lu}/u.test(name) &&
      !/^(?:Ingen|Der|Dette|Resten|Alle|Et|De|Anbefales|Godkendt|Indstilles|Udsat|Vedtaget|Drøftet)$/u.test(name)
    )
      out.push(name)
  }
  return out
}

function total(text: string): number | null {
  const all = /i alt (\d{1,2})/iu.exec(text)
  if (all) return Number(all[1])
  const seats = [...text.matchAll(/\p{L}\s*\((\d{1,2})\)/gu)]
  return seats.length > 0 ? seats.reduce((sum, seat) => sum + Number(seat[1]), 0) : null
}

function add(vote: Vote, side: Side, count: number | null, whom: string[]): void {
  if (count !== null) vote[side] = count
  vote[`${side}Whom`].push(...whom)
}

const has = (vote: Vote, side: Side) => vote[side] !== null || vote[`${side}Whom`].length > 0
const isVote = (vote: Vote) => has(vote, 'for') || has(vote, 'against') || has(vote, 'abstained')

/**
 * Reads the votes of a decision. A tally belongs to the sentence that precedes it; a new tally begins where a side comes
 * again or a new result is told.
 */
export function readVotes(text: string): Vote[] {
  if (!anyVote.test(text)) return []
  const votes: Vote[] = []
  let vote = empty('')
  const close = (sentence: string) => {
    if (isVote(vote)) votes.push(vote)
    vote = empty(sentence)
  }
  let last = ''
  // A party's letter before the full stop would hide that a new side begins: "... C og F. Imod stemte: K."
  const joined = text.replace(
    /((?:^|\n)(?:for|imod|undl)[^\n:]{0,80}stemm?er?:)\s*\n|((?:^|\n)(?:for|imod|undl)[^\n:]{0,80}stemte:)\s*\n/giu,
    '$1$2 ',
  )
  const sides = joined.replace(/\.\s+(?=(?:for|imod|undlod)(?:\s+\p{L}+)*\s*:|imod stemte|undlod at)/giu, '.\n')
  for (const sentence of sentences(sides)) {
    const tally = readTally(sentence)
    if (!tally) {
      last = sentence
      continue
    }
    if (
      tally.some(([side]) => has(vote, side)) &&
      !tally.every(([side, count]) => count === null && vote[`${side}Whom`].length === 0)
    )
      close(tally.length > 1 ? sentence : last || sentence)
    if (!isVote(vote)) vote.sentence = tally.length > 1 || last === '' ? sentence : last
    for (const [side, count, whom] of tally) add(vote, side, count, whom)
  }
  close('')
  return votes
}

type Tally = [side: Side, count: number | null, whom: string[]][]

function readTally(sentence: string): Tally | undefined {
  const both = forAgainst.exec(sentence)
  if (both) {
    return [
      ['for', Number(both[1]), votersIn(both[2] ?? '')],
      ['against', Number(both[3]), votersIn(both[4] ?? '')],
    ]
  }
  const result = counts.exec(sentence)
  if (result) {
    const [all, votesFor, whoFor, whoForToo, votesAgainst, whoAgainst, undecided] = result
    const more = undecided ?? abstainedCount.exec(sentence.slice(result.index + all.length))?.[1]
    // "Forkastet med 30 stemmer imod 18": more voted against what was proposed than for it, so the first are those against.
    const isTurned = thrownOut.test(sentence) && Number(votesFor) > Number(votesAgainst)
    const tally: Tally = [
      [isTurned ? 'against' : 'for', Number(votesFor), votersIn(whoFor ?? whoForToo ?? '')],
      [isTurned ? 'for' : 'against', Number(votesAgainst), votersIn(whoAgainst ?? '')],
    ]
    if (more && /\d/.test(more)) tally.push(['abstained', Number(more), []])
    return tally
  }
  const mid = countThen.exec(sentence)
  if (mid) return [[sideOf(mid[1] ?? ''), Number(mid[2]), votersIn(mid[3] ?? '')]]
  const row = line.exec(sentence)
  if (row) {
    const list = row[3] ?? row[4] ?? ''
    const count = row[2] ?? row[5]
    return [[sideOf(row[1] ?? ''), count ? Number(count) : total(list), votersIn(list)]]
  }
  const abstained = abstainFirst.exec(sentence)
  if (abstained) return [['abstained', total(abstained[1] ?? ''), votersIn(abstained[1] ?? '')]]
  const group = majority.exec(sentence)
  if (group?.[2]) {
    const who = group[2]
    const whom = votersIn(who.replace(members, ''))
    const number = members.exec(sentence)?.[1]
    const told = /undlod|undlader/iu.test(sentence)
      ? 'abstained'
      : group[1]?.toLowerCase() === 'flertal'
        ? 'for'
        : 'against'
    if (whom.length > 0 || number) return [[told, number ? Number(number) : null, whom]]
  }
  const side = sentenceSide.exec(sentence)
  if (!side) return undefined
  const who = side[1] ?? ''
  const count = /^(\d{1,2})(?: medlemmer)?$/u.exec(who) ?? /\((\d{1,2})(?: medlemmer)?\)?$/u.exec(who)
  const whom = votersIn(who.replace(/\(\d+ medlemmer\)?/u, ''))
  return count || whom.length > 0 ? [[sideOf(side[2] ?? ''), count ? Number(count[1]) : null, whom]] : undefined
}
