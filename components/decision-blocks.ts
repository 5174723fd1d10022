import type { Decision, Vote } from '../lib/minutes/model.ts'

/** A stretch of a decision's text that is shown as one paragraph. */
export interface Block {
  text: string
  /** Whether it is a recorded statement; it is set apart where it stands. */
  isStatement: boolean
  /** The votes that were read from its sentences. */
  votes: Vote[]
}

/** The text of a decision, nothing of it twice: its statements set apart, and each vote at the words it was read from. */
export function blocksOf({ text, statements, votes }: Decision): Block[] {
  const blocks = text.split('\n').flatMap((line) => withStatements(line, statements))
  // A statement that the text doesn't hold as it is.
  for (const statement of statements) {
    if (!blocks.some((block) => block.isStatement && block.text === statement)) blocks.push(blockOf(statement, true))
  }
  let from = 0
  for (const vote of votes) {
    const found = blocks.findIndex((block, at) => at >= from && block.text.includes(vote.sentence))
    if (found !== -1) from = found
    ;(blocks[found] ?? blocks.at(-1))?.votes.push(vote)
  }
  return blocks
}

const blockOf = (text: string, isStatement: boolean): Block => ({ text, isStatement, votes: [] })

function withStatements(line: string, statements: readonly string[]): Block[] {
  const statement = statements.find((one) => one !== '' && line.includes(one))
  if (statement === undefined) return line.trim() === '' ? [] : [blockOf(line.trim(), false)]
  const at = line.indexOf(statement)
  return [
    ...withStatements(line.slice(0, at), statements),
    blockOf(statement, true),
    ...withStatements(line.slice(at + statement.length), statements),
  ]
}
