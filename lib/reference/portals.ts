/**
 * Where minutes are published, as match patterns of the manifest: FirstAgenda's portals under `/vis`, and the municipalities
 * and regions that publish in another system. Seen 2025-2026. Chrome allows `*` as the first label of a host only, so each
 * portal stands by itself; paths are case-sensitive there, and both `/vis` and `/Vis` occur.
 */
const firstAgendaHosts = {
  dagsordener: `aabenraa aarhus aeroekommune alleroed brk brondby bronderslev dragoer egedalkommune esbjergkommune fanoe
    favrskov faxekommune fmk fredensborg frederikshavn gentofte gladsaxe greve gribskov guldborgsund haderslev helsingor
    herlev herning hillerod hjoerring holbaek holstebro horsens horsholm htk ikast-brande jammerbugt kalundborg kerteminde
    koege laesoe langelandkommune lejre lemvig lolland ltk mariagerfjord middelfart mors naestved nordfynskommune nyborg
    odder odense odsherred randers rebild ringsted roskilde rudersdal silkeborg skanderborg skive slagelse solrod
    sonderborgkommune soroe stevns struer taarnby thisted toender vallensbaek vardekommune vejen vejle vesthimmerland
    viborg frederiksberg furesoe`,
  dagsorden: 'assens ballerup halsnaes samsoe',
  dagsordner: 'albertslund fredericia vordingborg',
  udvalg: 'kolding',
  'dagsordener-referater': 'hvidovre',
}

const otherSystems = [
  'https://www.kk.dk/dagsordener-og-referater/*',
  'https://kk.dk/dagsordener-og-referater/*',
  'https://*.meetingsplus.dk/*',
  'https://*.bcdagsorden.dk/*',
  'https://dagsorden.glostrup.dk/*',
  'https://aabendagsorden.syddjurs.dk/*',
  'https://www.hedensted.dk/politik-og-indflydelse/*',
  'https://www.rksk.dk/om-kommunen/*',
  'https://rksk.dk/om-kommunen/*',
  'https://www.frederikssund.dk/Politik/Dagsordener-og-referater/*',
  'https://referater.aalborg.dk/*',
  'https://apps.aalborgkommune.dk/dagsordenreferat/*',
  'https://*.ishoj.dk/borger/demokrati/dagsordener-og-referater/*',
  'https://*.rk.dk/politik/*',
  'https://*.svendborg.dk/dagsordener-og-referater/*',
  'https://edagsorden.regionh.dk/*',
  'https://www.regionh.dk/politik/*',
  'https://www.rm.dk/politik/*',
  'https://rsyd.dk/*',
  'https://www.regionsjaelland.dk/dagsordener/*',
]

/** The match patterns on which the extension reads pages by itself. */
export const matches: string[] = [
  ...Object.entries(firstAgendaHosts).flatMap(([label, names]) =>
    names.split(/\s+/).flatMap((name) => ['vis', 'Vis'].map((path) => `https://${label}.${name}.dk/${path}*`)),
  ),
  ...otherSystems,
]
