import type { SectionKind } from './model.ts'

/**
 * The Danish words that minutes are written with, as tables. The forms were gathered from about ninety families of
 * documents of 76 municipalities and five regions (2001-2026).
 */

/** Labels of the sections of a point. A label is a whole line: never the beginning of a sentence. */
const sectionLabels: Record<Exclude<SectionKind, 'earlierDecision' | 'other'>, string> = {
  subject: `beslutningstema|sagstema|anledning|sagens kerne|tema|sagens tema|emne|formål|formål med sagen|sagen kort|
    hvad drejer sagen sig om|orienteringstema|drøftelsestema|præsentationstema|punkttype|sagstype|
    sagsgang og sagstype|type|anledning og baggrund`,
  summary: `resume|kort resume|sagsresume|sammendrag|præsentation|resume og sagens baggrund|resume af sagen|
    sagens resume|indhold|kort fortalt|resume og indstilling`,
  background: `sagsfremstilling|sagsbeskrivelse|redegørelse|beskrivelse af sagen|problemstilling|løsning|baggrund|
    baggrund for sagen|baggrund for sagens fremlæggelse|fra forvaltningen|sagsfremstilling og økonomi|
    supplerende sagsfremstilling|fornyet sagsfremstilling|supplerende sagsbeskrivelse|baggrund og vurdering|
    forvaltningens bemærkninger|administrationens bemærkninger|forvaltningens vurdering|administrationens vurdering|
    vurdering|beskrivelse|sagens indhold|uddybende sagsfremstilling|sagsfremstilling og vurdering|sagen|drøftelse|
    forslag og konsekvenser|supplerende oplysninger|centralforvaltningens bemærkninger|forvaltningens kommentarer|sagens oplysninger|
    økonomiafdelingens bemærkninger|faktiske forhold|sagsredegørelse|uddybning|forhistorie|beskrivelse af forslaget|
    direktionens bemærkninger|borgmesterens bemærkninger|udvalgets bemærkninger|løsningsforslag|sagsfremstilling og begrundelse`,
  recommendation: `indstilling|indstillinger|det indstilles|indstilles|administrativ indstilling|forvaltningen foreslår|
    forvaltningen indstiller|administrationen indstiller|direktionen indstiller|anbefaling|anbefalinger|
    administrationens indstilling|forvaltningens indstilling|direktionens indstilling|administrationens forslag|
    forvaltningens forslag|alternativ indstilling|beslutningspunkter|borgmesteren indstiller|direktøren indstiller|
    kommunaldirektøren indstiller|forslag til beslutning|administrationens anbefaling|ny indstilling|
    revideret indstilling|formandens indstilling|udvalgsformanden indstiller|formanden indstiller|magistraten indstiller|administrationen foreslår|direktionen foreslår|
    direktionen anbefaler|administrationen anbefaler|forvaltningen anbefaler|udvalget indstiller|indstilling til beslutning|
    indstillingspunkter|sekretariatet indstiller|jobcentret indstiller|rådmanden indstiller|magistratens indstilling|
    supplerende indstilling|ændret indstilling`,
  decision: `beslutning|beslutninger|vedtagelse|konklusion|politisk behandling|indstilling og beslutning|
    udvalgets beslutning|byrådets beslutning|kommunalbestyrelsens beslutning|direktionens beslutning|
    økonomiudvalgets beslutning|regionsrådets beslutning|endelig beslutning`,
  finances: `økonomi|økonomiske konsekvenser|økonomiske forhold|budgetmæssige konsekvenser|økonomi og finansiering|
    finansiering|bevillingsmæssige konsekvenser|økonomiske og personalemæssige konsekvenser|økonomiske oplysninger|
    økonomiske og bevillingsmæssige konsekvenser|økonomi og personale|afledte økonomiske konsekvenser|
    økonomi og afledt drift|økonomiske og erhvervsmæssige konsekvenser|økonomisk konsekvens|økonomi og ressourcer|
    økonomiske aspekter|økonomi/finansiering|bevillingsmæssige forhold|økonomiske konsekvenser og finansiering|anlægs- og driftsøkonomi|økonomisk overblik|budgetmæssige forhold`,
  legalBasis: `lovgrundlag|retsgrundlag|lov- og plangrundlag|lovgivning|love|lov|regler|hjemmel|lovgrundlag mv|retsgrundlag mv|
    juridiske konsekvenser|juridisk grundlag|lovmæssige konsekvenser|juridiske forhold|lovhjemmel|retsregler|retsregler og andre forskrifter|
    retlige forhold|lovgrundlag og planer|lov- og aftalegrundlag|retsgrundlag og hjemmel|plangrundlag|regelgrundlag`,
  consultation: `høring|høringer|høring/borger- og brugerinvolvering|høring og sagsgang|borgerinddragelse|inddragelse|
    partshøring|høringssvar|involvering|borger- og brugerinddragelse|høring og borgerinddragelse|inddragelse og høring|
    brugerinddragelse|inddragelse af borgere|høring og inddragelse|offentlighed|borgerinvolvering|høringsperiode|dialog/høring|dialog og høring|
    høring og dialog|borgerdialog|inddragelse af interessenter|nabohøring|naboorientering|offentlig høring|
    udtalelser|udtalelse|høringer og udtalelser|orientering af naboer`,
  schedule: `tidsplan|videre proces|den videre proces|sagsforløb|sagsgang|forventet sagsgang|behandling|
    politisk proces|beslutningsproces|tidshorisont|proces|procesplan|den videre sagsgang|videre sagsgang|
    behandlingsplan|sagens gang|proces og tidsplan|tidsplan og proces|opfølgning og evaluering|videre forløb|
    sagens videre forløb|evaluering|implementering`,
  history: `historik|tidligere behandling|sagens forløb|tidligere beslutninger|beslutningshistorik|sagshistorik|
    tidligere politisk behandling|tidligere behandlet|sagens historik|tidligere beslutning|politisk behandling til dato`,
  competence: `beslutningskompetence|kompetence|kompetenceudvalg|sagen afgøres i|sagen afgøres af|hvem beslutter|
    kompetence og delegation|sagen behandles i|behandles i|sagen behandles af|besluttes af|sagen afgøres endeligt i|behandlingsform|besluttende organ|afgørelseskompetence|ansvarlig`,
  communication: `kommunikation|kommunikation og presse|personale|personalemæssige konsekvenser|konsekvenser|
    andre konsekvenser|afledte konsekvenser|miljømæssige konsekvenser|klimakonsekvenser|klima|miljø|
    konsekvenser for klima og miljø|sundhedsmæssige konsekvenser|sundhed|bæredygtighed|organisation|
    organisation og personale|organisering og kommunikation|forventet konsekvens|ikrafttræden|risikovurdering|
    konsekvenser for personale|handicappolitiske konsekvenser|børnekonsekvenser|miljøvurdering|planmæssige forhold|
    sammenhæng til strategier og politikker|politisk mål|mål og strategi|koordinering|kommunikationsplan|
    klima- og bæredygtighed|klima og bæredygtighed|klima- og miljøkonsekvenser|klima og miljø|verdensmål|
    bæredygtighed og klima|miljø- og klimakonsekvenser|konsekvenser for erhvervslivet|erhvervsvenlighed|
    co2-konsekvensvurdering|co2-konsekvenser|klima- og miljømæssige konsekvenser|konsekvenser for andre udvalg|
    tværgående konsekvenser|ligestilling|sundhedskonsekvenser|handicaptilgængelighed|tilgængelighed|
    personaleforhold|personalepolitiske konsekvenser|pressemeddelelse`,
  attachments: `bilag|vedlagte bilag|bilagsfortegnelse|bilagsoversigt for punktet|link til bilag|
    dokumenter|vedhæftede bilag|bilag til punktet|bilag til sagen|vedhæftede filer`,
  attendance: `afbud|fraværende|fravær|fraværende med afbud|fraværende uden afbud|afbud fra|afbud/fraværende|
    fraværende i mødet|ikke til stede|ej til stede|stedfortrædere|inhabilitet|fremmøde og inhabilitet|deltagere|mødedeltagere|
    medlemmer|tilstede|til stede|øvrige deltagere|derudover deltog|fraværende var|stedfortræder|inhabile`,
}

const kinds = new Map<string, SectionKind>()
for (const [kind, labels] of Object.entries(sectionLabels)) {
  for (const label of labels.split('|')) kinds.set(label.trim(), kind as SectionKind)
}

/** Words that are labels only where several points have them: elsewhere they head a part of the text. */
const kindsWhenRepeated = new Map<string, SectionKind>([
  ['forslag', 'recommendation'],
  ['budget', 'finances'],
  ['udtalelser', 'consultation'],
])

/** The kind of section that a label opens which isn't in the vocabulary, but stands in several points. */
export const kindOfRepeated = (key: string): SectionKind => kindsWhenRepeated.get(key) ?? 'other'

/** The form in which labels are compared: lower case, without accents on e and without what ends a label. */
export function labelKey(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('é', 'e')
    .replace(/[\s:.;,]+$/, '')
}

const longest = Math.max(...[...kinds.keys()].map(({ length }) => length)) + 2

/** The kind of section that a whole line opens, or undefined when it is no label. */
export function kindOfLabel(text: string): SectionKind | undefined {
  if (text.length > longest) return undefined
  const known = asked.get(text)
  if (known !== undefined) return known === null ? undefined : known
  const kind = tellKind(labelKey(text))
  if (asked.size > mostAsked) asked.clear()
  asked.set(text, kind ?? null)
  return kind
}

/** The same few labels, and the same lines, are asked for again and again; null for what is no label. */
const asked = new Map<string, SectionKind | null>()
const mostAsked = 1000

function tellKind(key: string): SectionKind | undefined {
  return kinds.get(key) ?? (key.includes('/') || key.includes(' og ') ? kindOfBoth(key) : undefined)
}

/** "Økonomi/personale": two labels in one are of the first one's kind. */
function kindOfBoth(key: string): SectionKind | undefined {
  const [first, ...others] = key.split(/\s*\/\s*| og /).map((part) => kinds.get(part))
  return first && first !== 'decision' && others.every(Boolean) ? first : undefined
}

/** Labels that may be glued to the first word of their text where markup was lost ("BeslutningGodkendt."). */
export const gluedLabel =
  /^(Beslutningstema|Beslutning|Sagsfremstilling|Sagsbeskrivelse|Indstilling|Bilag|Fraværende|Resumé|Resume|Økonomi)(?=\p{Lu}|- )(.+)$/u

/** The months as printed, whole or cut to three letters; the number of each is its index + 1. */
export const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

/** What makes a name the name of a political or administrative body. */
export const bodyWord =
  /udvalg|råd(?!hus|ets? hus|mand|giv|ighed|søster)|bestyrelse|direktion|magistrat|repræsentation|nævn|komit|forum(?!s)|kommission|delegation|(?:chef|leder|styre|arbejds|projekt|følge)gruppe|ledelsen?(?!\p{L})/iu

/** Words in capitals say it wherever they stand; in small letters "lukket" is a word like others. */
const closedCapitals =
  /^(?:\d{1,4}[.:]?\s*)?LUKKET(?!\p{L})|FORTROLIG(?!\p{L})|FOR LUKKEDE DØRE|LUKKET (?:SAG|PUNKT)(?!\p{L})/u
const closedWords =
  /^(?:\d{1,4}[.:]?\s*)?lukket(?=\s*(?:$|[-–:.)]|(?:punkt|sag|dagsorden|møde|del)(?!\p{L})))|[-–(:]\s*lukket(?:\s+(?:punkt|sag|dagsorden|møde|del))?\s*(?:[-–):.]|$)|^fortroligt?(?!\p{L})|^closed:|\(for lukkede døre\)/iu

/** Whether a title or a badge marks its point as dealt with behind closed doors; never asked of the text. */
export const isMarkedClosed = (title: string): boolean => closedCapitals.test(title) || closedWords.test(title)

/** A sentence that says so where the text of a closed point would stand. */
export const closedSentence =
  /^(?:dette punkt|punktet|sagen|dagsordenspunktet)(?!\p{L}).{0,160}? (?:er|behandles|blev behandlet|behandledes)(?: \p{L}+){0,3} (?:lukket (?:punkt|sag|møde|af hensyn)|for lukkede døre)(?!\p{L})/iu

/** A line below a heading that says whether the point is open or closed. */
export const flagLine = /^\(?(?:åbent?|lukket)(?: sag| punkt)?\)?$/iu

/** Heads of the group of closed points, in a list of contents or between points. */
export const closedGroup =
  /^(?:(?:[A-H]|[IVX]+)[.:]\s+)?(?:lukket|lukkede?)(?:\s+(?:dagsordens)?(?:punkter|sager|møde|dagsorden|efterretningssager|beslutningssager|del))?\s*:?$|^\d{0,3}(?:indholdsfortegnelse|dagsorden|sager)\s*[-:]?\s*lukket (?:møde|del)\s*:?$|^(?:til (?:behandling|efterretning) - )?for lukkede døre:?$|^disse sager behandles for lukkede døre/iu

/** Heads of the group of open points. */
export const openGroup =
  /^(?:(?:[A-H]|[IVX]+)[.:]\s+)?(?:åben|åbent|åbne)(?:\s+(?:dagsordens)?(?:punkter|sager|møde|dagsorden|efterretningssager|beslutningssager|del))?\s*:?$|^(?:indholdsfortegnelse|dagsorden|sager)\s*[-:]?\s*åbe(?:n|t) (?:møde|del)\s*:?$|^(?:til (?:behandling|efterretning) - )?for åbne døre:?$/iu

/** Heads of other groups of points: "A. Sager til afgørelse i byrådet". */
export const otherGroup =
  /^(?:(?:[A-H]|[IVX]+)[.:)]\s+)?(?:åbne |lukkede )?(?:sager|punkter|beslutningssager|orienteringssager|efterretningssager|drøftelsessager|temasager|temapunkter)(?: til (?:afgørelse|beslutning|behandling|drøftelse|orientering|efterretning|indstilling|udtalelse)[\p{L} ,/-]*)?\s*:?$/iu

/** Titles of pages that are for signing or list the attachments, numbered like points. */
export const signoffTitle =
  /^(?:underskrift(?:s)?(?:side|ark|blad|er)?|godkendelse og underskrift|bilagsoversigt|bilagsliste|samlet bilagsliste|digital underskrift)$/iu

/** Titles of points for other business. */
export const otherBusinessTitle =
  /^(?:lukket\s*[-:]?\s*)?(?:eventuelt|evt\.?|gensidig orientering \/ eventuelt)(?:\s*[-(]?\s*lukket\)?)?\.?$/iu

/** Titles of points that record who was there. */
export const attendanceTitle =
  /^(?:fraværende|fravær|afbud|mødedeltagere|deltagere|navneopråb|fremmøde|afbud og fravær)(?: og bemærkninger(?: til dagsordenen)?)?$/iu

/** Lines that belong to the page, not to the minutes. */
export const noise =
  /^(?:til top(?:pen)?|til indholdsfortegnelse|tilbage til toppen|udskriv|print|printvenlig version|fold alle (?:ud|ind|punkter)|fold (?:dette )?punkt(?:et)? (?:ud|ind)|kopi[eé]r link(?: til punktet)?(?:\s*-\s*print)?|se alle bilag|show video|vis bilag|hent (?:som )?pdf|åbn som pdf|hent hele (?:referatet|dagsordenen)|luk|(?:luk|åbn|vis|skjul) punkt(?:et)?|vis (?:mere|mindre)|læs op|del siden|åbn\/luk punkt|sbsys dagsorden preview|get acrobat.*|side \d+(?: af \d+)?|page \d+:?|del|pdf)$/iu
