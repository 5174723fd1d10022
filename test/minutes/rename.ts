import type { Expected } from './compare-meeting.ts'

const first = [
  'Tove',
  'Ebbe',
  'Sigrid',
  'Malthe',
  'Rosa',
  'Viggo',
  'Gerda',
  'Aksel',
  'Ingrid',
  'Holger',
  'Ditte',
  'Storm',
]
const family = [
  'Aasen',
  'Birkmose',
  'Dalum',
  'Egelykke',
  'Fuglsbjerg',
  'Græsted',
  'Hvidkjær',
  'Isager',
  'Klint',
  'Lundager',
]

/** The names of people in what a page must be read as. */
function peopleIn(value: unknown, people = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) peopleIn(one, people)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!/^(?:present|absent|others|recused|(?:for|against|abstained)Whom)$/.test(key)) peopleIn(inner, people)
      else
        for (const one of inner as unknown[])
          if (typeof one === 'string' && one.includes(' ')) people.add(one.replace(/ \(.*$/, ''))
    }
  }
  return people
}

/** Years, and none in a longer run of digits such as a number of a document. */
const year = /(?<!\d)20([012])(\d)(?!\d{3,5}(?!\d))/g

/** Puts another municipality, other people and other years into a page and, just so, into what it must be read as. */
export function rename(expected: Expected, page: string): (text: string) => string {
  const { municipality } = (expected['meeting'] ?? {}) as { municipality?: string | null }
  const people = [...peopleIn(expected)].filter((name) => page.includes(name)).toSorted((a, b) => b.length - a.length)
  const names = people.map((name, at): [string, string] => [
    name,
    `${first[at % first.length]} ${family[(at + Math.floor(at / first.length)) % family.length]}`,
  ])
  if (municipality && !municipality.startsWith('Region')) {
    names.push([municipality, 'Strandmark'], [municipality.toUpperCase(), 'STRANDMARK'])
  }
  const known = new Map(names)
  const any = new RegExp(names.map(([name]) => name.replace(/[.()]/g, String.raw`\$&`)).join('|') || '(?!)', 'g')
  return (text) =>
    text
      .replace(any, (name) => known.get(name) ?? name)
      .replace(year, (_, decade: string, last: string) => `20${decade}${(Number(last) + 3) % 10}`)
}
