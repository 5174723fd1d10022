import type { Outcome } from './model.ts'
import { readAbsence } from './read-attendance.ts'
import { sentences } from './text.ts'

/**
 * What was done, told from the words of a decision. The rules were tuned on decisions of some forty municipalities; what
 * they can't tell is `unclear`.
 */

const w = String.raw`(?<![\p{L}\p{N}])`
const e = String.raw`(?![\p{L}\p{N}])`
const words = (pattern: string) => new RegExp(`${w}(?:${pattern})${e}`, 'iu')

/** Read in this order within one sentence: the first that fits tells the outcome. */
const rules: [Outcome, RegExp][] = [
  [
    'deferred',
    words(
      String.raw`udsat|udsættes|udsætter|udsatte|udskydes|udskudt|udskyder|skydes til|genoptages|genoptager|genbehandles|hviler|drøftes igen|(?:sag(?:en|er)|punkt(?:et)?(?: \d+)?|forslaget) (?:blev |er )?(?:sendes|sendt) tilbage|(?:sendes|sendt) tilbage til|tilbagesendes til (?:udvalget|forvaltningen)`,
    ),
  ],
  [
    'approved',
    words(
      String.raw`har vedtaget .{0,80}indstilling(?:en)?|(?:tiltrådte|tiltræder|tilsluttede sig|tilslutter sig|godkendte|vedtog|følger|fulgte) (?:\p{L}+ ){0,5}(?:anbefalede|anbefaling(?:en|er|erne)?|indstillede)`,
    ),
  ],
  [
    'rejected',
    words(
      String.raw`ikke (?:blev )?(?:godkendt|vedtaget|tiltrådt|imødekommet|anbefalet|anbefales|godkendes|imødekommes|imødekomme|anbefale)|afvist|afvises|afviser|forkastet|forkastes|forslaget faldt|faldet|bortfaldet|bortfaldt|faldt|kan (?:\p{L}+ )?ikke (?:vedtages|gives|ydes|bevilges|meddeles|anbefales?|godkendes?|tiltrædes?|imødekommes?|støttes?)|kunne ikke (?:anbefale|støtte|tiltræde|godkende|imødekomme)s?|imødekommes ikke|imødekommer ikke|godkendes ikke|godkendte ikke|anbefaler ikke|anbefales ikke|meddeles? afslag|meddeler afslag|giver afslag|gives afslag|meddele afslag|afslag på ansøgningen|nedstemt|afslået|afslår|afslås|(?:opnåede|opnår|fik) ikke (?:et )?flertal|(?:var|er) (?:der )?ikke (?:et )?flertal|(?:bevilges|gives|ydes|støttes|tilsluttes|vedtages) ikke`,
    ),
  ],
  [
    'recommended',
    words(
      String.raw`anbefales|anbefalet|anbefaler|anbefalede(?! .{0,40} som (?:formand|næstformand))|indstilles|indstiller|indstillede|fremsendes med anbefaling|tilrådes`,
    ),
  ],
  [
    'withdrawn',
    words(
      String.raw`udgår|udgik|udgået|bortfalder|taget af dagsordenen|tages af dagsordenen|trukket tilbage|trækkes|trukket`,
    ),
  ],
  ['elected', words(String.raw`valgt(?! at| ikke)|valgte(?! at)|udpeget|udpegede|udpeges|genvalgt|vælges`)],
  [
    'approved',
    words(
      String.raw`godkendt(?:es|e)?|godkendes|godkender|tiltrådt(?:es|e)?|tiltrædes|tiltræder|tiltrådte|vedtaget|vedtages|vedtager|vedtog(?:es)?|indstilling(?:en|erne)?(?: blev)? følg(?:es|t)|(?:anbefaling|forslag)(?:en|et|erne)? følg(?:es|t)|indstillingen tages til følge|følger indstillingen|fulgte indstillingen|imødekommet|imødekommes|bevilget|bevilges|bevilger|bevilgede|frigives|frigivet|frigiver|(?:gives|giver|meddeles|meddeler) tilladelse|støttes|støtter ansøgningen|ydes|meddeles dispensation|besluttede i overensstemmelse med indstillingen|som indstillet|tilsluttede sig|tilslutter sig|tilsluttet`,
    ),
  ],
  ['noted', words(String.raw`til efterretning|til underretning|efterretning`)],
  [
    'referred',
    words(
      String.raw`oversend(?:es|t|te|er)|fremsend(?:es|t|te|er)|videresend(?:es|t|te|er)|henvis(?:es|t|te|er)|send(?:t|es) til(?! orientering)|overgår til|oversendelse|(?:ud)?send(?:es|t|te|er) i (?:\p{L}+ )?høring|viderebehandles i|tilbagesendes`,
    ),
  ],
  [
    'discussed',
    words(
      String.raw`drøftet|drøftede|drøfte[ds]es|drøftes|drøfter|foretoges|temadrøftelse|havde en (?:\p{L}+ )?drøftelse|indledende drøftelse|drøftelsen? (?:blev )?(?:gennemført|afholdt)|dialog om|udvekslede synspunkter`,
    ),
  ],
  [
    'informed',
    words(
      String.raw`til orientering|orienter(?:ing|ingen|et|ede|ede|er|es)|informer(?:et|ede)|blev (?:der )?givet en? (?:status|orientering|gennemgang)|(?:der )?blev givet|gennemgik|gennemgået|fremlagde|præsenterede|redegjorde|oplyste`,
    ),
  ],
]

const nothing =
  /^(?:[-–—.]*|intet(?: (?:at bemærke|nyt|til referat))?|ingen(?:ting)?(?: (?:bemærkninger|meddelelser|spørgsmål|punkter|sager|orientering|emner|beslutning|mødte|fremmødte))*|der var (?:ingen|ikke (?:nogen|noget))[^.]*|der er ingen[^.]*|der (?:var|forelå) intet[^.]*|ingen [^.]{0,60}|ikke relevant|intet[^.]{0,30})\.?$/iu

const concluding = words('herefter|dermed|hermed|derefter|således')
const amendment =
  /^(?:ændringsforslag|underændringsforslag)|(?<!\p{L})(?:stillede|foreslog|foreslår|stiller)(?!\p{L})|ændringsforslaget/iu
const tallyStart =
  /^(?:for|imod|undlod)(?:\s+(?:stemte|at stemme))?\s*:|^(?:for|imod) stemte|^undlod at stemme|stemte (?:imod|for)(?!\p{L})|undlod(?: at stemme)?\.?$/iu
const aside =
  /(?:tager|tog|tage) forbehold|protokolbemærkning|ført til protokol|kan ikke tilslutte sig|ønsker følgende/iu
const ownAmendments =
  /(?:denne|den|følgende) (?:ændring|bemærkning|tilføjelse|præcisering|rettelse|tilretning)|med (?:enkelte |mindre |få |følgende |de |bemærkning|ændring|rettelse|tilføjelse|præcisering|tilretning|forbehold for)[\p{L} ]*(?:ændring|bemærkning|tilføjelse|præcisering|rettelse|tilretning|justering)?|i (?:den )?(?:ændret|revideret|justeret|tilrettet)|,?\s*idet(?!\p{L})|,?\s*dog(?!\p{L})|under forudsætning af|med den undtagelse|bortset fra/iu
const changeWord =
  /ændring|bemærkning|tilføjelse|præcisering|rettelse|tilretning|justering|idet|dog|ændret|revideret|justeret|tilrettet|forudsætning|undtagelse|bortset/iu
/** "Til orientering." is a decision of its own, unlike a sentence that tells what was said. */
const bareInformation =
  /^(?:(?:sagen|punktet|orienteringen?)\s+)?(?:(?:er|blev|var)\s+)?(?:taget\s+|tages\s+)?(?:til orientering|orientering(?:en)? (?:blev )?givet|orienteret)\.?$/iu

/** What it was decided to do: "besluttede at anbefale ...". */
const resolved = words(String.raw`(?:beslutt\p{L}+|vedtog|vedtager|enedes om|var enige? om)[^.]{0,60}? at \p{L}+`)
const deeds: [Outcome, RegExp][] = [
  ['rejected', words('ikke at (?:godkende|imødekomme|anbefale|tiltræde|støtte)|at (?:afvise|forkaste|afslå)')],
  ['deferred', words('at (?:udsætte|udskyde)')],
  ['recommended', words('at (?:anbefale|indstille)')],
  ['approved', words('at (?:godkende|tiltræde|vedtage|følge|imødekomme|bevilge|give|frigive)')],
  ['noted', words('at tage .{0,60}til efterretning')],
  ['referred', words('at (?:sende|udsende|oversende|videresende|fremsende|henvise)')],
]

function outcomeOf(sentence: string): Outcome | undefined {
  const told = rules.find(([, pattern]) => pattern.test(sentence))?.[0]
  return told ?? (resolved.test(sentence) ? deeds.find(([, pattern]) => pattern.test(sentence))?.[0] : undefined)
}

/** "8 undlod." is a tally; "Godkendt med 37 stemmer imod 6. 8 undlod." decides. */
const isTally = (sentence: string) =>
  tallyStart.test(sentence) && (/^(?:for|imod|undlod)/iu.test(sentence) || outcomeOf(sentence) === undefined)

/** What was told or talked about counts only where nothing was decided: "X gennemgik planen. Planen blev godkendt." */
const isFirm = (outcome: Outcome | undefined) =>
  outcome !== undefined && outcome !== 'informed' && outcome !== 'discussed'

/** "Punkt 1-3 godkendt, punkt 4 ikke godkendt" decides twice. */
const nextPoint = /,\s+(?=(?:og )?(?:indstillings)?(?:punkt|pkt\.) ?\d)/iu

/** Sentences that tell of who was there, how it was voted and what was put on record don't decide. */
function deciding(text: string): string[] {
  const kept: string[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const absence = readAbsence(line, lines[at + 1])
    if (absence) {
      if (absence.takesNext) at++
      const rest = sentences(line).filter((sentence) => !readAbsence(sentence))
      if (rest.length > 0 && sentences(line).length > 1) kept.push(...rest)
      continue
    }
    kept.push(...sentences(line).flatMap((sentence) => sentence.split(nextPoint)))
  }
  return kept
    .map((sentence) =>
      sentence.replace(/^(?:beslutning|konklusion)\s*:\s*/iu, '').replace(/^(?:ad\.?\s*)?\d{1,2}[.:)]\s*/iu, ''),
    )
    .filter((sentence) => sentence !== '' && !isTally(sentence) && !readAbsence(sentence))
}

/** What a decision tells, and the sentence that tells it; undefined where no single one does. */
interface Told {
  outcome: Outcome
  decisive?: string | undefined
}

/** Most points of a meeting are decided in the same few words. */
const told = new Map<string, Told>()
const fewWords = 60
const mostTold = 500

/** The outcome of a decision as printed; `none` for an empty text. */
export const readOutcome = (text: string): Outcome => tell(text).outcome

/** The sentence of a decision, as printed, that its outcome was read from; undefined where no single one tells it. */
export function decisiveSentence(text: string): string | undefined {
  const { decisive } = tell(text)
  return decisive === undefined || decisive === text ? decisive : sentences(text).find((one) => one.includes(decisive))
}

function tell(text: string): Told {
  const known = told.get(text)
  if (known) return known
  const now = tellAnew(text)
  if (text.length <= fewWords && told.size < mostTold) told.set(text, now)
  return now
}

function tellAnew(text: string): Told {
  const all = deciding(text)
  const main = all.filter((sentence) => !aside.test(sentence))
  const decisive = decisiveOf(main)
  if (main.every((sentence) => nothing.test(sentence))) {
    return { outcome: all.length > main.length ? 'unclear' : 'none', decisive }
  }
  if (decisive === undefined) return { outcome: 'unclear' }
  const outcome = approvedAgenda(decisive) ?? outcomeOf(decisive) ?? 'unclear'
  if (outcome !== 'approved') return { outcome, decisive }
  return { outcome: isAmended(decisive, main, concluding.test(decisive)) ? 'amended' : 'approved', decisive }
}

function decisiveOf(main: readonly string[]): string | undefined {
  const concluded = main.findLast(
    (sentence) =>
      concluding.test(sentence) &&
      outcomeOf(sentence) !== undefined &&
      !/^forslaget(?!\p{L}).*vedtaget.*drøftes/iu.test(sentence),
  )
  const first = main[0] ?? ''
  return (
    main.find((sentence) => agendaApproved.test(sentence)) ??
    concluded ??
    (bareInformation.test(first) ? first : undefined) ??
    main.find((sentence) => isFirm(outcomeOf(sentence)) && !amendment.test(sentence)) ??
    main.find((sentence) => outcomeOf(sentence) !== undefined && !amendment.test(sentence)) ??
    main.find((sentence) => outcomeOf(sentence) !== undefined)
  )
}

/** What else is told where the agenda is approved is about other points. */
const agendaApproved = /^dagsorden(?:en)?\s+(?:blev\s+|er\s+|blev herefter\s+|herefter\s+)?godkendt(?!\p{L})/iu

const approving = /(?<!\p{L})(?<!ikke )(?:godkendte?|tiltrådte?|vedtaget|vedtog)(?!\p{L})/iu
const condition =
  /(?<!\p{L})(?:med den|med de|med følgende|med bemærkning|med ændring|dog|idet|mhp|med henblik)(?!\p{L})/iu

/** "Godkendt med den ændring, at sag 7 udsættes" approves the agenda; only a point of it is deferred. */
function approvedAgenda(sentence: string): Outcome | undefined {
  const verb = approving.exec(sentence)
  const change = condition.exec(sentence)
  if (!verb || !change || change.index < verb.index) return undefined
  return outcomeOf(sentence.slice(0, change.index)) === 'approved' ? 'approved' : undefined
}

function isAmended(decisive: string, main: string[], concluded: boolean): boolean {
  if (/^tilbagesendes/iu.test(decisive)) return false
  if (ownAmendments.test(decisive) && changeWord.test(decisive)) return true
  return (
    concluded &&
    main.some(
      (sentence) =>
        sentence !== decisive &&
        !amendment.test(sentence) &&
        /(?<!\p{L})(?:punkt|sag)\s*(?:nr\.?\s*)?\d+\s.{0,40}udgår/iu.test(sentence),
    )
  )
}
