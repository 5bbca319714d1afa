import { phraseTable } from "../../text/phrases.js";
import type { OfficeClass, OfficeHead, PeopleWords } from "../people.js";

const titlesIn = (text: string): readonly string[] => text.split(",").map((title) => title.trim());

/** Titles by the class of office that they name. */
const OFFICES: Readonly<Record<OfficeClass, string>> = {
  "head of state":
    "president, president-elect, vice-president, king, queen, amir, emir, sultan, emperor, empress, grand duke, grand duchess, sovereign, monarch, yang di-pertuan agong, governor-general, governor general, pope, captain regent, state president, chair of the presidency, chairman of the presidency, member of the presidency, president of the confederation, federal president, supreme leader, sovereign prince",
  "head of government":
    "prime minister, prime minister-designate, president of the government, president of the council of ministers, minister president, premier, chancellor, federal chancellor, taoiseach, first minister, head of the government, chief cabinet secretary",
  royal:
    "crown prince, crown princess, prince, princess, duke, duchess, queen mother, first lady, heir apparent",
  minister:
    "tanaiste, treasurer, prime cabinet secretary, minister, minister delegate, minister-delegate, state minister, foreign secretary, home secretary, defence secretary, defense secretary, trade secretary, business secretary, energy secretary, secretary of state, secretary of defense, secretary of defence, secretary of the treasury, secretary of commerce, secretary of energy, secretary of agriculture, secretary of foreign affairs, secretary of foreign relations, chancellor of the exchequer, cabinet secretary, chancellor of foreign affairs, state secretary, parliamentary secretary, attorney general, attorney-general, minister-counsellor, minister counsellor, minister-counselor, minister counselor, minister of state, state councilor, state councillor, undersecretary, under-secretary, under secretary, secretary, vice minister, vice-minister, deputy minister",
  diplomat:
    "ambassador, ambassador-designate, ambassador-at-large, ambassador at large, roving ambassador, ambassador extraordinary and plenipotentiary, presidential envoy, special presidential envoy, envoy, special envoy, personal envoy, special representative, permanent representative, high commissioner, charge d'affaires, charge d'affaires ad interim, charge d'affaires a.i., deputy head of mission, deputy chief of mission, deputy permanent representative, consul, consul general, consul-general, honorary consul, chief negotiator, negotiator, head of mission, nuncio, apostolic nuncio, resident coordinator, special coordinator, special adviser",
  "head of organisation":
    "secretary-general, secretary general, chairperson, chairman, chairwoman, chair, chairperson-in-office, chairman-in-office, chair-in-office, president-in-office, high representative, commissioner, director-general, director general, executive director, managing director, executive secretary, administrator, president of the commission, president of the council, deputy secretary-general, under-secretary-general, under-secretary general, assistant secretary-general, special rapporteur, chief of mission",
  parliamentarian:
    "speaker, member of parliament, senator, deputy speaker, president of the senate, president of the assembly, congressman, congresswoman, member of congress",
  regional: "head, governor, mayor, chief minister, regional president, lieutenant governor, lord mayor",
  military:
    "chief of the defence staff, chief of defence staff, chief of the defense staff, chief of the defence forces, chairman of the joint chiefs of staff, chief of army staff, army chief, general, admiral, colonel, major general, lieutenant general, chief of defence, chief of the general staff, chief of staff, commander, commander-in-chief, brigadier, marshal, field marshal, air chief marshal",
  religious:
    "cardinal, archbishop, bishop, patriarch, grand imam, imam, grand mufti, mufti, rabbi, chief rabbi, metropolitan, catholicos, dalai lama, aga khan",
  spokesperson:
    "spokesperson, spokesman, spokeswoman, press secretary, press officer, official spokesperson, chief spokesperson",
  official:
    "head of the presidential administration, head of the presidential office, head of the office of the president, head of the executive office of the president, chief of the presidential staff, presidential aide, presidential adviser, head of the eu delegation, head of the delegation, head of delegation, secretary of the national security council, principal secretary, defence attache, rector, ombudsman, ombudswoman, chairman of the board of governors, prefect, member, director, head of department, adviser, advisor, national security adviser, national security advisor, counsellor, counselor, first counsellor, consular officer, councillor, deputy, assistant secretary, assistant, vice-chair, vice-chairman, vice-chairperson, chief justice, judge, governor of the central bank, permanent secretary, general secretary, party secretary, aide, coordinator, deputy foreign minister, director of cabinet, superintendent, captain, first secretary, attache, prosecutor general, general director",
  outsider:
    "chief executive, chief executive officer, ceo, opposition leader, opposition lawmaker, opposition mp, opposition deputy, opposition senator, opposition politician, lawmaker, legislator, leader of the opposition, chair of the board, founder, professor, analyst, activist, economist, researcher, businessman, businesswoman, entrepreneur, journalist, editor, lawyer, head of research, correspondent, campaigner, farmer, resident, student, shopkeeper, historian, expert, scientist, author, poet, writer, singer, footballer, athlete",
};

/** Titles that tell the holder's gender. */
const GENDER: Readonly<Record<string, OfficeHead["gender"]>> = {
  king: "masculine",
  queen: "feminine",
  emperor: "masculine",
  empress: "feminine",
  sultan: "masculine",
  amir: "masculine",
  emir: "masculine",
  prince: "masculine",
  princess: "feminine",
  "crown prince": "masculine",
  "crown princess": "feminine",
  chairman: "masculine",
  chairwoman: "feminine",
  spokesman: "masculine",
  spokeswoman: "feminine",
  pope: "masculine",
  cardinal: "masculine",
  "queen mother": "feminine",
  "first lady": "feminine",
  businessman: "masculine",
  businesswoman: "feminine",
  "grand imam": "masculine",
};

/** Offices that mean one organisation or state unless another is named. */
const USUAL: Readonly<Record<string, string>> = {
  "secretary-general": "UN",
  "secretary general": "UN",
  commissioner: "EU",
  "secretary of state": "USA",
};

/** Offices that only one organisation has. */
const OWNER: Readonly<Record<string, string>> = {
  "high representative": "EU",
  "head of the eu delegation": "EU",
  "high representative/vice-president": "EU",
};

function* officeEntries(): Generator<readonly [string, OfficeHead]> {
  for (const office of Object.keys(OFFICES)) {
    if (!isOfficeClass(office)) continue;
    for (const title of titlesIn(OFFICES[office])) {
      const gender = GENDER[title];
      yield [
        title,
        {
          class: office,
          ...(gender && { gender }),
          ...(title === "head" && { needsPlace: true }),
          ...(OWNER[title] && { party: OWNER[title] }),
          ...(USUAL[title] && { usualParty: USUAL[title] }),
        },
      ];
    }
  }
}

const isOfficeClass = (name: string): name is OfficeClass => Object.hasOwn(OFFICES, name);

/** English titles with the class of office that each names. */
export const officeHeads: PeopleWords["officeHeads"] = phraseTable(officeEntries());

/** Titles that several are given at once: *Presidents* X and Y. */
export const pluralTitles: PeopleWords["pluralTitles"] = new Map(
  titlesIn(
    "president, minister, secretary-general, ambassador, chancellor, premier, king, speaker, envoy, commissioner, governor, mayor, senator, spokesperson, representative, director, chairperson, adviser, general, prince, vice-minister",
  ).map((title) => [`${title}s`, title]),
);
