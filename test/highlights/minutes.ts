/** Minutes of an invented committee; `points` are its points as markup. */
export const minutesOf = (...points: readonly string[]): string => `
  <main><h1>Referat af møde i Havneudvalget den 4. marts 2026 kl. 16.00</h1><p>Strandmark Kommune</p>
  ${points.join('\n')}</main>`

/** A point as markup. */
export const pointOf = (
  number: number,
  title: string,
  { caseNumber = `01.02.03-P16-${number}-26`, text = '', decision = 'Godkendt.' } = {},
): string => `
  <h2>${number}. ${title}</h2><p>Sagsnr.: ${caseNumber}</p>
  <h3>Sagsfremstilling</h3>${text}
  <h3>Beslutning</h3><p>${decision}</p>`
