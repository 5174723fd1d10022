/** An annotation as Hypothesis exports it; each has another id. */
export function note(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `Xy${++made}_-aQ`,
    created: '2026-03-04T12:00:00.123456+00:00',
    updated: '2026-03-05T08:15:30.000001+00:00',
    user: 'acct:lise@hypothes.is',
    uri: 'https://www.strandmark.example/referat/12',
    text: 'Hvem betaler?',
    tags: ['havn'],
    group: '__world__',
    permissions: { read: ['group:__world__'] },
    target: [
      {
        source: 'https://www.strandmark.example/referat/12',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/main[1]/p[3]',
            startOffset: 24,
            endContainer: '/main[1]/p[3]',
            endOffset: 52,
          },
          { type: 'TextPositionSelector', start: 1200, end: 1228 },
          {
            type: 'TextQuoteSelector',
            exact: 'Broen skal stå færdig i maj.',
            prefix: 'eret. Udgiften er 450.000 kr.\n  ',
            suffix: '\n  Den gamle bro fjernes. Udvalg',
          },
        ],
      },
    ],
    document: { title: ['Referat af 4. marts'] },
    links: { html: 'https://hypothes.is/a/Xy' },
    hidden: false,
    flagged: false,
    ...change,
  }
}
let made = 0

/** A file of its client. */
export const hypothesis = (annotations: readonly unknown[]): object => ({
  export_date: '2026-03-06T10:00:00.000Z',
  export_userid: 'acct:lise@hypothes.is',
  client_version: '1.1500.0',
  annotations,
})
