/** The system on which a municipality or region publishes its minutes; see the files of `lib/minutes/platforms`. */
type System =
  | 'first-agenda'
  | 'kk'
  | 'aaben-dagsorden'
  | 'meetings-plus'
  | 'hedensted'
  | 'rksk'
  | 'frederikssund'
  | 'aalborg'
  | 'ishoj'
  | 'rodovre'
  | 'svendborg'
  | 'region'

/** A municipality, and where it publishes its minutes. */
export interface Municipality {
  /** The official code, four digits (0101 is Copenhagen). */
  code: string
  /** Without "Kommune". */
  name: string
  /** Its own domain; hosts below it are its own, too. */
  domain: string
  system: System
  /** The hosts of its minutes; `*.` stands for any host of the domain. */
  hosts: string[]
  /** The paths of its minutes, as in match patterns. */
  paths: string[]
}

/** Paths are case-sensitive in match patterns, and both forms occur on FirstAgenda's portals. */
const firstAgendaPaths = '/vis* /Vis*'

/**
 * The 98 municipalities: code, name and domain by Statistics Denmark and their own pages; system and hosts as seen in
 * 2025-2026. Hosts move between systems: they say where to look, never what a page is.
 */
const table = `
  0101|København|kk.dk|kk|www.kk.dk kk.dk|/dagsordener-og-referater/*
  0147|Frederiksberg|frederiksberg.dk|first-agenda|dagsordener.frederiksberg.dk
  0151|Ballerup|ballerup.dk|first-agenda|dagsorden.ballerup.dk
  0153|Brøndby|brondby.dk|first-agenda|dagsordener.brondby.dk
  0155|Dragør|dragoer.dk|first-agenda|dagsordener.dragoer.dk
  0157|Gentofte|gentofte.dk|first-agenda|dagsordener.gentofte.dk
  0159|Gladsaxe|gladsaxe.dk|first-agenda|dagsordener.gladsaxe.dk
  0161|Glostrup|glostrup.dk|aaben-dagsorden|dagsorden.glostrup.dk|/*
  0163|Herlev|herlev.dk|first-agenda|dagsordener.herlev.dk
  0165|Albertslund|albertslund.dk|first-agenda|dagsordner.albertslund.dk
  0167|Hvidovre|hvidovre.dk|first-agenda|dagsordener-referater.hvidovre.dk
  0169|Høje-Taastrup|htk.dk|first-agenda|dagsordener.htk.dk
  0173|Lyngby-Taarbæk|ltk.dk|first-agenda|dagsordener.ltk.dk
  0175|Rødovre|rk.dk|rodovre|*.rk.dk|/politik/*
  0183|Ishøj|ishoj.dk|ishoj|*.ishoj.dk|/borger/demokrati/dagsordener-og-referater/*
  0185|Tårnby|taarnby.dk|first-agenda|dagsordener.taarnby.dk
  0187|Vallensbæk|vallensbaek.dk|first-agenda|dagsordener.vallensbaek.dk
  0190|Furesø|furesoe.dk|first-agenda|dagsordener.furesoe.dk
  0201|Allerød|alleroed.dk|first-agenda|dagsordener.alleroed.dk
  0210|Fredensborg|fredensborg.dk|first-agenda|dagsordener.fredensborg.dk
  0217|Helsingør|helsingor.dk|first-agenda|dagsordener.helsingor.dk
  0219|Hillerød|hillerod.dk|first-agenda|dagsordener.hillerod.dk
  0223|Hørsholm|horsholm.dk|first-agenda|dagsordener.horsholm.dk
  0230|Rudersdal|rudersdal.dk|first-agenda|dagsordener.rudersdal.dk
  0240|Egedal|egedalkommune.dk|first-agenda|dagsordener.egedalkommune.dk
  0250|Frederikssund|frederikssund.dk|frederikssund|www.frederikssund.dk|/Politik/Dagsordener-og-referater/*
  0253|Greve|greve.dk|first-agenda|dagsordener.greve.dk
  0259|Køge|koege.dk|first-agenda|dagsordener.koege.dk
  0260|Halsnæs|halsnaes.dk|first-agenda|dagsorden.halsnaes.dk
  0265|Roskilde|roskilde.dk|first-agenda|dagsordener.roskilde.dk
  0269|Solrød|solrod.dk|first-agenda|dagsordener.solrod.dk
  0270|Gribskov|gribskov.dk|first-agenda|dagsordener.gribskov.dk
  0306|Odsherred|odsherred.dk|first-agenda|dagsordener.odsherred.dk
  0316|Holbæk|holbaek.dk|first-agenda|dagsordener.holbaek.dk
  0320|Faxe|faxekommune.dk|first-agenda|dagsordener.faxekommune.dk
  0326|Kalundborg|kalundborg.dk|first-agenda|dagsordener.kalundborg.dk
  0329|Ringsted|ringsted.dk|first-agenda|dagsordener.ringsted.dk
  0330|Slagelse|slagelse.dk|first-agenda|dagsordener.slagelse.dk
  0336|Stevns|stevns.dk|first-agenda|dagsordener.stevns.dk
  0340|Sorø|soroe.dk|first-agenda|dagsordener.soroe.dk
  0350|Lejre|lejre.dk|first-agenda|dagsordener.lejre.dk
  0360|Lolland|lolland.dk|first-agenda|dagsordener.lolland.dk
  0370|Næstved|naestved.dk|first-agenda|dagsordener.naestved.dk
  0376|Guldborgsund|guldborgsund.dk|first-agenda|dagsordener.guldborgsund.dk
  0390|Vordingborg|vordingborg.dk|first-agenda|dagsordner.vordingborg.dk
  0400|Bornholm|brk.dk|first-agenda|dagsordener.brk.dk
  0410|Middelfart|middelfart.dk|first-agenda|dagsordener.middelfart.dk
  0420|Assens|assens.dk|first-agenda|dagsorden.assens.dk
  0430|Faaborg-Midtfyn|fmk.dk|first-agenda|dagsordener.fmk.dk
  0440|Kerteminde|kerteminde.dk|first-agenda|dagsordener.kerteminde.dk
  0450|Nyborg|nyborg.dk|first-agenda|dagsordener.nyborg.dk
  0461|Odense|odense.dk|first-agenda|dagsordener.odense.dk
  0479|Svendborg|svendborg.dk|svendborg|*.svendborg.dk|/dagsordener-og-referater/*
  0480|Nordfyn|nordfynskommune.dk|first-agenda|dagsordener.nordfynskommune.dk
  0482|Langeland|langelandkommune.dk|first-agenda|dagsordener.langelandkommune.dk
  0492|Ærø|aeroekommune.dk|first-agenda|dagsordener.aeroekommune.dk
  0510|Haderslev|haderslev.dk|first-agenda|dagsordener.haderslev.dk
  0530|Billund|billund.dk|meetings-plus|billund.meetingsplus.dk|/*
  0540|Sønderborg|sonderborgkommune.dk|first-agenda|dagsordener.sonderborgkommune.dk
  0550|Tønder|toender.dk|first-agenda|dagsordener.toender.dk
  0561|Esbjerg|esbjerg.dk|first-agenda|dagsordener.esbjergkommune.dk
  0563|Fanø|fanoe.dk|first-agenda|dagsordener.fanoe.dk
  0573|Varde|vardekommune.dk|first-agenda|dagsordener.vardekommune.dk
  0575|Vejen|vejen.dk|first-agenda|dagsordener.vejen.dk
  0580|Aabenraa|aabenraa.dk|first-agenda|dagsordener.aabenraa.dk
  0607|Fredericia|fredericia.dk|first-agenda|dagsordner.fredericia.dk
  0615|Horsens|horsens.dk|first-agenda|dagsordener.horsens.dk
  0621|Kolding|kolding.dk|first-agenda|udvalg.kolding.dk
  0630|Vejle|vejle.dk|first-agenda|dagsordener.vejle.dk
  0657|Herning|herning.dk|first-agenda|dagsordener.herning.dk
  0661|Holstebro|holstebro.dk|first-agenda|dagsordener.holstebro.dk
  0665|Lemvig|lemvig.dk|first-agenda|dagsordener.lemvig.dk
  0671|Struer|struer.dk|first-agenda|dagsordener.struer.dk
  0706|Syddjurs|syddjurs.dk|aaben-dagsorden|aabendagsorden.syddjurs.dk|/*
  0707|Norddjurs|norddjurs.dk|meetings-plus|norddjurs.meetingsplus.dk|/*
  0710|Favrskov|favrskov.dk|first-agenda|dagsordener.favrskov.dk
  0727|Odder|odder.dk|first-agenda|dagsordener.odder.dk
  0730|Randers|randers.dk|first-agenda|dagsordener.randers.dk
  0740|Silkeborg|silkeborg.dk|first-agenda|dagsordener.silkeborg.dk
  0741|Samsø|samsoe.dk|first-agenda|dagsorden.samsoe.dk
  0746|Skanderborg|skanderborg.dk|first-agenda|dagsordener.skanderborg.dk
  0751|Aarhus|aarhus.dk|first-agenda|dagsordener.aarhus.dk
  0756|Ikast-Brande|ikast-brande.dk|first-agenda|dagsordener.ikast-brande.dk
  0760|Ringkøbing-Skjern|rksk.dk|rksk|www.rksk.dk rksk.dk|/om-kommunen/*
  0766|Hedensted|hedensted.dk|hedensted|www.hedensted.dk|/politik-og-indflydelse/*
  0773|Morsø|morsoe.dk|first-agenda|dagsordener.mors.dk
  0779|Skive|skive.dk|first-agenda|dagsordener.skive.dk
  0787|Thisted|thisted.dk|first-agenda|dagsordener.thisted.dk
  0791|Viborg|viborg.dk|first-agenda|dagsordener.viborg.dk
  0810|Brønderslev|bronderslev.dk|first-agenda|dagsordener.bronderslev.dk
  0813|Frederikshavn|frederikshavn.dk|first-agenda|dagsordener.frederikshavn.dk
  0820|Vesthimmerland|vesthimmerland.dk|first-agenda|dagsordener.vesthimmerland.dk
  0825|Læsø|laesoe.dk|first-agenda|dagsordener.laesoe.dk
  0840|Rebild|rebild.dk|first-agenda|dagsordener.rebild.dk
  0846|Mariagerfjord|mariagerfjord.dk|first-agenda|dagsordener.mariagerfjord.dk
  0849|Jammerbugt|jammerbugt.dk|first-agenda|dagsordener.jammerbugt.dk
  0851|Aalborg|aalborg.dk|aalborg|referater.aalborg.dk|/*
  0860|Hjørring|hjoerring.dk|first-agenda|dagsordener.hjoerring.dk
`

/** All municipalities, in the order of their codes. */
export const municipalities: readonly Municipality[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', domain = '', system = '', hosts = '', paths = firstAgendaPaths] = row.trim().split('|')
    return { code, name, domain, system: system as System, hosts: hosts.split(' '), paths: paths.split(' ') }
  })
