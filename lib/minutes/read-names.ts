/**
 * Names of people in lists of who was there. A name is two or more words with capitals; party letters, roles and initials
 * are cut off.
 */
const person =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’´.-]*(?: (?:af|de|da|van|von|den|der|el|al|ben|bin|la|le|du)(?= \p{Lu})| \p{Lu}[\p{L}'’´.-]*)+/gu
const single = /^\p{Lu}[\p{Ll}'’-]+$/u
const brackets = /\s*[([][^)\]]*[)\]]?/gu
const role =
  /(?<!\p{L})(?:formand|næstformand|borgmester|viceborgmester|rådmand|udvalgsformand|\d\. (?:vice|næst)\p{L}+|kommunaldirektør|direktør|medlem|stedfortræder|suppleant|byrådsmedlem|sekretær|referent)(?!\p{L})\s*[:,]?\s*/giu
const party = /\s+(?:[A-ZÆØÅ]|UP|løsgænger)$/u
const nobody = /^(?:ingen|-|–|ikke registreret|alle|nej)?\.?$/iu
/** Words with a capital at the start of a sentence or a body's name that the pattern for people would take. */
const notPeople = /udvalg|kommune|forvaltning|byråd|afdeling|direktionen|bestyrelse|center|punkt/iu

/** The names in a list; empty for "Ingen", "-" and the like. */
export function namesIn(text: string): string[] {
  if (nobody.test(text.trim())) return []
  const names: string[] = []
  for (const part of text.replace(brackets, ' ').split(/[,;\n\t•]|\s(?:og|samt)\s|\s[-–]\s/u)) {
    const plain = part
      .replace(role, ' ')
      .replace(/\s+/g, ' ')
      .replace(/[.:\s]+$/, '')
      .trim()
      .replace(party, '')
    const found = plain.match(person)?.find((name) => !notPeople.test(name))
    if (found) names.push(found.replace(/\.$/, '').replace(party, ''))
    else if (single.test(plain) && plain.length > 2 && !notPeople.test(plain)) names.push(plain)
  }
  return [...new Set(names)]
}

const listNumber = /^\d{1,2}[.)]\s+/u

/** Whether a line is nothing but names: what may follow "Afbud:" on a line of its own. */
export function isNamesOnly(text: string): boolean {
  if (text.length > 400 || nobody.test(text.trim())) return nobody.test(text.trim())
  const rest = text
    .replace(listNumber, '')
    .replace(brackets, ' ')
    .replace(role, ' ')
    .replace(person, ' ')
    .replace(/(?:^|[\s,])(?:og|samt|[A-ZÆØÅ])(?=[\s,.]|$)/gu, ' ')
  const names = text.match(person)
  return names !== null && !names.some((name) => notPeople.test(name)) && /^[\s,;.:&()–-]*$/u.test(rest)
}
