/** Municipalities that aren't called by their name and "Kommune". */
const others: Record<string, string> = {
  København: 'Københavns Kommune',
  Bornholm: 'Bornholms Regionskommune',
  Nordfyn: 'Nordfyns Kommune',
  Vesthimmerland: 'Vesthimmerlands Kommune',
}

/** What a municipality or region calls itself ("Strandmark Kommune", "Region Sundland"), in any language. */
export function officialName(municipality: string): string {
  const name = municipality.trim()
  if (name === '' || /^region(?:en)?(?!\p{L})|kommune$/iu.test(name)) return name
  return others[name] ?? `${name} Kommune`
}
