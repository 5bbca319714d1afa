/**
 * What offices are about, word by word. It parts the office from the name that follows it
 * (*Minister of Foreign Affairs Shen Guoliang*), so a missing word shows as a name that begins too early.
 */
export const portfolioWords: ReadonlySet<string> = new Set(
  `foreign external internal international european overseas affairs relations trade commerce industry industries
  enterprise business economy economic economics finance treasury budget planning development cooperation
  co-operation integration investment investments energy power electricity petroleum oil gas mines mining minerals
  mineral resources natural water irrigation sanitation environment environmental climate ecology forests forestry
  forest agriculture agrarian livestock food fisheries fishery maritime marine ocean oceans blue ports port shipping sea rural urban
  regional local territorial housing construction infrastructure works public transport transportation railways
  railway roads aviation civil communications communication telecommunications information digital digitalisation
  technology technologies science scientific innovation research education higher training vocational schools
  university universities culture cultural heritage arts creative media broadcasting tourism sport sports youth children
  women gender family families equality social welfare protection labour labor employment manpower human rights
  justice law legal legislation constitutional interior home homeland security safety police intelligence defence
  defense military armed forces army navy air force veterans immigration migration refugees refugee diaspora citizenship
  residents nationals health healthcare medical pharmaceuticals population religious religion endowments awqaf islamic
  parliament parliamentary legislative senate assembly congress council councils cabinet government governance
  administration administrative reform reforms state states federal national union republic presidency presidential
  office bureau political committee central commission commissions commissioner party
  communist cpc people people's peoples workers general secretariat board bank reserve fund monetary planning
  supply supplies land lands lands' fuel atomic nuclear space hydrocarbons strategic strategy policy emergency
  emergencies situations disaster disasters humanitarian aid assistance peace reconciliation stability neighbourhood
  enlargement americas asia asian africa african europe pacific indo-pacific east eastern west western south southern north
  northern middle caribbean atlantic latin america mediterranean arab gulf eurasian nordic baltic balkans commonwealth
  francophonie multilateral bilateral consular protocol eu nato un au unesco customs revenue tax taxation privatisation property
  small medium enterprises consumer competition markets capital insurance audit statistics archives libraries
  joint chiefs staff province region city municipal county district amiri diwan provincial cabinet advisory ministry department chambers chamber
  high exterior relations worship cult ecumenical expatriates expatriate exchequer solidarity green transition
  sustainable sustainability mobility cohesion autonomous communities democratic memory ecological challenge
  east african community mission mayor deputy drug drugs nutrition pensions wine hydraulic steppe artificial`
    .trim()
    .split(/\s+/),
);
