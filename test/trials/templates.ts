/** What a slot of a sentence is filled with; all of it is invented. */
export const fills: Readonly<Record<string, readonly string[]>> = {
  navn: `Tove Aasen|Bent Ravnholt|Karen Mosegaard|Jens Bjerrelund|Signe Torpdal|Ole Kærsgård|Mette Havbro|Palle Ulvsø|Inga
    Strandlod|Aksel Birkemose|Ditte Engelund|Svend Nørholt|Rikke Vangsø|Holger Dalby Krog|Ellen Skovmarke|Anders Fuglebo|Lis
    Brorholm|Niels Tangaa|Birgit Ådalen|Esben Kliplev|Vibeke Sandholm|Mogens Lyngbæk|Hanne Østerled|Poul Gravlund`
    .replace(/\s+/g, ' ')
    .split('|'),
  sted: `Havnegade|Møllebakken|Strandengen|Kirkestien|Skolevænget|Nordmolen|Elmealléen|Bækkeskoven|Torvegården|Fuglemosen|Vestre
    Kaj|Hedevej|Lunden|Sønderbro|Klokkerbakken|Ravnsholt|Granplantagen|Fjordparken|Kildevang|Enghaven|Stationspladsen|Degnegården`
    .replace(/\s+/g, ' ')
    .split('|'),
  institution:
    `Børnehuset Solsikken|Havkyst Skole|plejecentret Lindely|svømmehallen|ungdomsklubben Ankeret|biblioteket|musikskolen|
    genbrugspladsen|idrætshallen|naturskolen|jobcentret|sundhedshuset|lystbådehavnen|spejderhytten|dagplejen|kulturhuset Magasinet`
      .replace(/\s+/g, ' ')
      .split(/\s*\|\s*/),
  beløb:
    `125.000 kr.|2,4 mio. kr.|480.000 kr.|1,15 mio. kr.|75.000 kr.|6,8 mio. kr.|310.000 kr.|940.000 kr.|3,2 mio. kr.|56.000
    kr.|18,5 mio. kr.|210.000 kr.|1,75 mio. kr.|662.000 kr.|88.500 kr.|4,05 mio. kr.`
      .replace(/\s+/g, ' ')
      .split('|'),
  dato: `den 4. marts 2026|den 17. juni 2026|den 2. november 2025|den 28. januar 2026|den 9. april 2026|den 23. august 2025|den 12.
    maj 2026|den 30. september 2025|den 14. december 2025|den 6. februar 2026`
    .replace(/\s+/g, ' ')
    .split('|'),
  tal: '3|7|12|18|24|31|46|52|65|78|94|110|137|154|212|260|318|405'.split('|'),
  procent: '2,5|4|7,1|11|15|18,4|22|30|37,5|41|55|62|70|85'.split('|'),
  udvalg:
    `Havneudvalget|Skoleudvalget|Teknisk Udvalg|Økonomiudvalget|Kulturudvalget|Udvalget for Børn og Unge|Klimaudvalget|
    Ældreudvalget|Beskæftigelsesudvalget`
      .replace(/\s+/g, ' ')
      .split(/\s*\|\s*/),
  emne: `cykelstien|tagrenoveringen|den nye bro|parkeringspladserne|legepladsen|varmeforsyningen|trafikplanen|kystsikringen|
    frivilligpolitikken|madordningen|belysningen|spildevandsplanen|boligområdet|åbningstiderne|stisystemet|solcelleanlægget|
    takstbladet|sundhedsstrategien|renholdelsen|udbuddet`
    .replace(/\s+/g, ' ')
    .split(/\s*\|\s*/),
  grund:
    `hensynet til naboerne|de stigende energipriser|antallet af henvendelser|slid på belægningen|den nye lovgivning|et
    ønske fra brugerne|manglende plads|trafiksikkerheden|budgetaftalen|erfaringerne fra sidste år|en klage fra grundejerne|
    fuldmagten fra bestyrelsen`
      .replace(/\s+/g, ' ')
      .split(/\s*\|\s*/),
  tid: `i løbet af foråret|inden sommerferien|ved årets udgang|i næste budgetperiode|over to år|fra kommende skoleår|senest til
    oktober|efter endt høring`
    .replace(/\s+/g, ' ')
    .split('|'),
}

/** Sentences as minutes have them; `{…}` is filled in. */
export const sentences: readonly string[] = [
  'Forvaltningen har {dato} modtaget en ansøgning fra {navn} om ændret anvendelse af {sted} {tal}.',
  'Ansøgningen vedrører {emne} ved {institution}, som blev taget i brug for {tal} år siden.',
  'Baggrunden er {grund}, og forslaget har været drøftet med {navn} og {navn}.',
  'Projektet omfatter {tal} parkeringspladser, {tal} træer og en sti mellem {sted} og {sted}.',
  'Udgiften er opgjort til {beløb}, hvoraf {beløb} finansieres af anlægspuljen.',
  'Der er i budgettet afsat {beløb} til {emne}, og mindreudgiften tilfalder kassen.',
  'Forvaltningen vurderer, at {emne} kan gennemføres {tid} uden gener for {institution}.',
  'I høringsperioden indkom {tal} svar, hvoraf {procent} procent støtter forslaget om {emne}.',
  'Bestyrelsen for {institution} har {dato} meddelt, at den ikke kan støtte planen for {sted}.',
  '{navn} bemærker i sit høringssvar, at {emne} vil øge trafikken på {sted}.',
  'Efter planlovens bestemmelser skal {emne} ved {sted} i offentlig høring i mindst {tal} uger.',
  '{udvalg} behandlede sagen {dato} og bad om et notat om {grund}.',
  'Siden {dato} er antallet af brugere på {institution} steget med {procent} procent.',
  'Forslaget betyder, at taksten hæves fra {beløb} til {beløb} pr. plads om året.',
  'Der er gennemført prøveboringer på {sted}, som viste forurening i {tal} af {tal} prøver.',
  'Ejendommen {sted} {tal} er vurderet til {beløb} af en statsautoriseret mægler.',
  'Medarbejderne på {institution} er orienteret om {emne} på et møde {dato}.',
  'Forvaltningen foreslår, at {emne} udbydes samlet med vedligeholdelsen af {sted}.',
  'En evaluering fra {institution} viser, at {procent} procent af forældrene er tilfredse med {emne}.',
  'Hvis {emne} ikke vedtages, vil der mangle {tal} pladser på {institution} {tid}.',
  'Kontrakten med leverandøren udløber {dato} og kan forlænges i {tal} måneder.',
  '{navn} har som formand for grundejerforeningen på {sted} bedt om foretræde for {udvalg}.',
  'Sagen har betydning for {institution}, der bruger {procent} procent af arealet ved {sted}.',
  'Der er søgt om tilskud på {beløb} fra en statslig pulje til {emne}.',
  'Tidsplanen er rykket, fordi {grund} krævede en ny undersøgelse af {sted}.',
  'Det anslås, at driften af {institution} bliver {beløb} billigere {tid}.',
  'Forvaltningen har afholdt dialogmøde med {tal} borgere, herunder {navn}, om {emne}.',
  'Naboerne på {sted} er hørt, og {tal} af dem har indsigelser mod {emne}.',
  'Rådgiveren anbefaler, at {emne} gennemføres i {tal} etaper med start {dato}.',
  'For {institution} indebærer planen, at {procent} procent af timerne flyttes til {sted}.',
  'Klima og miljø påvirkes, idet {emne} nedbringer udledningen med {tal} ton om året.',
  'Ventetiden på {institution} har siden {dato} været {tal} dage i gennemsnit.',
  'Ældrerådet bakker op om {emne}, men peger på {grund} som en udfordring.',
  'Merudgiften på {beløb} skyldes især {grund} og højere priser på materialer.',
  'Forslag til lokalplan for {sted} giver mulighed for {tal} boliger i op til {tal} etager.',
  '{udvalg} afsatte {dato} {beløb} til en foranalyse af {emne}.',
  'Der er tinglyst en servitut på {sted}, som forhindrer {emne} uden samtykke fra {navn}.',
  'Indsatsen ved {institution} følges af en styregruppe med {navn} som formand.',
  'Anlægget ved {sted} har kørt i {tal} år og har nået {procent} procent af sin levetid.',
  'Fra {dato} overgår ansvaret for {emne} til {institution} efter aftale med personalet.',
  'Revisionen har gennemgået regnskabet for {institution} og fundet en afvigelse på {beløb}.',
  'Skolebestyrelsen ønsker, at {emne} udskydes {tid}, blandt andet på grund af {grund}.',
  'Ved {sted} registrerede politiet {tal} uheld, og heraf skete {procent} procent i krydset.',
  'Tilbuddet fra entreprenøren lyder på {beløb} og gælder til {dato}.',
  'Gruppen foreslår, at {navn} udpeges til bestyrelsen for {institution} indtil {dato}.',
  'Administrationen anbefaler at sælge {sted} {tal} til højestbydende for mindst {beløb}.',
  'Et flertal i {udvalg} ønskede {dato} at prioritere {emne} frem for {sted}.',
  'Kommunen modtog {tal} klager over {emne}, og {navn} har bedt om aktindsigt.',
]

/** Paragraphs that come back word for word, in point after point. */
export const boilerplates: readonly string[] = [
  'Indstillingen blev godkendt.',
  'Indstillingen blev godkendt uden bemærkninger.',
  'Sagen har ingen økonomiske konsekvenser for kommunen.',
  'Sagen forelægges til orientering, og der træffes ingen beslutning.',
  'Udvalget tog orienteringen til efterretning.',
  'Finansiering sker inden for den eksisterende ramme.',
  'Sagen sendes ikke i høring, da der ikke er lovkrav om det.',
  'Kommunalfuldmagtsreglerne gælder for sagen.',
  'Bilag kan ses i sagens oversigt på kommunens hjemmeside.',
  'Der er ikke foretaget en vurdering af konsekvenser for børn og unge.',
]

/** Titles of points; `{…}` is filled in. */
export const titles: readonly string[] = [
  'Godkendelse af {emne} ved {sted}',
  'Orientering om {emne} på {institution}',
  'Anlægsbevilling til {emne} ved {institution}',
  'Salg af {sted} {tal}',
  'Lokalplan for {sted} og {sted}',
  'Høring om {emne}: {institution}',
  'Budgetopfølgning for {institution}',
  'Ansøgning fra {navn} om {emne}',
]

/** What is proposed, after "Forvaltningen indstiller, at" or as an entry of a list after "at". */
export const proposed: readonly string[] = [
  '{emne} godkendes.',
  'der gives en anlægsbevilling på {beløb} til {emne}, og at {udvalg} orienteres {tid}.',
  'forslaget til {emne} ved {sted} sendes i høring i {tal} uger.',
  '{navn} udpeges til bestyrelsen for {institution}.',
  'taksten for {institution} hæves med {procent} procent {tid}.',
  'orienteringen om {emne} tages til efterretning.',
]
