/** What the list of office-holders has wrong or leaves out, by hand, with reasons. */

/**
 * Rows that are set right: `drop` leaves one out. A row is named by country and name, and by `since` where
 * there are several.
 */
// oxfmt-ignore
export const corrections = [
  { country: "GRC", name: "Konstantinos TASOULAS", since: "2020-03-13", set: { name: "Ekaterini SAKELLAROPOULOU", spellings: "Katerina SAKELLAROPOULOU" }, reason: "two presidents under one first day" },
  { country: "SVK", name: "Zuzana CAPUTOVA", since: "2014-06-15", set: { name: "Andrej KISKA", spellings: "" }, reason: "two presidents under one first day" },
  { country: "SVK", name: "Robert FICO", since: "2023-05-25", drop: true, reason: "a slip for 2023-10-25, which is listed too" },
  { country: "SVK", name: "Peter PELLIGRINI", set: { name: "Peter PELLEGRINI" }, reason: "misspelt" },
  { country: "MNG", name: "Gombojavis ZANDANSHATAR", set: { name: "Luvsannamsrai OYUN-ERDENE", spellings: "" }, reason: "two prime ministers under one first day" },
  { country: "LBN", name: "Hassan DIAB", since: "2020-10-22", drop: true, reason: "the day of a designation that failed" },
  { country: "ROU", name: "Ilie BOLOJAN", since: "2005-06-23", set: { since: "2025-06-23" }, reason: "a slip in the year" },
  { country: "FIN", name: "Petteri ORPO", since: "2023-04-02", drop: true, reason: "the day of the election; his predecessor is listed beside him" },
  { country: "SVN", name: "Natasa PIRC MUSAR", office: "head of government", drop: true, reason: "the president" },
  { country: "MKD", name: "Gordana SILJANOVSKA-DAVKOVA", office: "head of government", drop: true, reason: "the president" },
  { country: "KGZ", name: "Adylbek KASYMALIYEV", set: { title: "chairman of the Cabinet of Ministers" }, reason: "title lost" },
  { country: "KGZ", name: "Sadyr JAPAROV", office: "head of government", drop: true, reason: "the chairman of the Cabinet lost, the president kept" },
  { country: "COD", name: "Anatole Collinet MAKOSSO", drop: true, reason: "the neighbour's prime minister" },
  { country: "PRK", name: "People's Assembly President CHOE Ryong Hae", drop: true, reason: "speaker of parliament" },
  { country: "PRK", name: "Affairs Commission Chairman KIM Jong Un", set: { office: "head of state", title: "president of the State Affairs Commission", name: "KIM Jong Un" }, reason: "title cut" },
  { country: "PRK", name: "Affairs Commission President KIM Jong Un", set: { title: "president of the State Affairs Commission", name: "KIM Jong Un" }, reason: "title cut" },
  { country: "NER", name: "Abdourahame TIANI", set: { title: "president", name: "Abdourahamane TIANI" }, reason: "a rank for a title" },
  { country: "SWZ", name: "Mgwagwa GAMEDZE appointed acting prime minister", set: { title: "acting prime minister" }, reason: "title cut" },
  { country: "SWZ", name: "Russell DLAMINI", set: { spellings: "Russell Mmiso DLAMINI" }, reason: "spellings of his predecessor" },
  { country: "MMR", name: "Sr. Gen. MIN AUNG HLAING", title: "chair,", set: { office: "head of state", title: "chairman of the State Administration Council" }, reason: "title cut" },
  { country: "MMR", name: "HENRY VAN THIO", title: "and", set: { title: "vice president" }, reason: "title cut" },
  { country: "TON", name: "Minister-Designate Siaosi SOVALENI", drop: true, reason: "not in office yet" },
  { country: "GMB", name: "Elect Adama BARROW", drop: true, reason: "not in office yet" },
  { country: "NAM", name: "Netumbo NANDI-NDAITWAHNOTE", set: { name: "Netumbo NANDI-NDAITWAH", spellings: "" }, reason: "a footnote run into the name" },
  { country: "MDV", name: "Mohamed MUIZZI", drop: true, reason: "president-elect, misspelt" },
  { country: "IRN", name: "Mohammad MOKHER - previously first vice president", set: { name: "Mohammad MOKHBER", spellings: "" }, reason: "a note run into the name" },
  { country: "MAC", name: "HO lat Seng", set: { name: "HO Iat Seng" }, reason: "a letter l for an I" },
  { country: "LKA", name: "Anura Kumara DISSANAYAKE", office: "head of government", drop: true, reason: "the president, in a listing without the prime minister" },
  { country: "AND", office: "head of state", drop: true, reason: "two co-princes at a time" },
  { country: "YEM", title: "vice chairperson,", drop: true, reason: "eight members of a council under one title" },
  { country: "TKM", name: "Serdar BERDIMUHAMEDOV", set: { name: "Serdar BERDIMUHAMEDOW", spellings: "Serdar BERDIMUHAMEDOV" }, reason: "as his father is spelt" },
];

/**
 * Heads of state and government that the list has not, or loses, with the first day and the last day known;
 * from the public record (the offices' own pages). Names as the list prints them.
 */
// oxfmt-ignore
export const additions = [
  ["BRA", "head of state", "president", "Luiz Inacio LULA da Silva", "2023-01-01", "2025-06-30"],
  ["BRA", "head of government", "president", "Luiz Inacio LULA da Silva", "2023-01-01", "2025-06-30"],
  ["ESP", "head of government", "prime minister", "Pedro SANCHEZ Perez-Castejon", "2018-06-02", "2025-06-30"],
  ["FRA", "head of government", "prime minister", "Edouard PHILIPPE", "2017-05-15", "2020-07-03"],
  ["FRA", "head of government", "prime minister", "Elisabeth BORNE", "2022-05-16", "2024-01-09"],
  ["FRA", "head of government", "prime minister", "Francois BAYROU", "2024-12-13", "2025-06-30"],
  ["GBR", "head of government", "prime minister", "Theresa MAY", "2016-07-13", "2019-07-24"],
  ["GBR", "head of government", "prime minister", "Boris JOHNSON", "2019-07-24", "2022-09-06"],
  ["GBR", "head of government", "prime minister", "Elizabeth \"Liz\" TRUSS", "2022-09-06", "2022-10-25"],
  ["GBR", "head of government", "prime minister", "Rishi SUNAK", "2022-10-25", "2024-07-05"],
  ["IRL", "head of government", "prime minister", "Enda KENNY", "2011-03-09", "2017-06-14"],
  ["IRL", "head of government", "prime minister", "Leo VARADKAR", "2017-06-14", "2020-06-27"],
  ["IRL", "head of government", "prime minister", "Micheal MARTIN", "2020-06-27", "2022-12-17"],
  ["IRL", "head of government", "prime minister", "Leo VARADKAR", "2022-12-17", "2024-04-09"],
  ["IRL", "head of government", "prime minister", "Simon HARRIS", "2024-04-09", "2025-01-23"],
  ["IRL", "head of government", "prime minister", "Micheal MARTIN", "2025-01-23", "2025-06-30"],
  ["IRQ", "head of government", "prime minister", "Haydar AL-ABADI", "2014-09-08", "2018-10-25"],
  ["IRQ", "head of government", "prime minister", "Adil ABDUL-MAHDI", "2018-10-25", "2020-05-07"],
  ["IRQ", "head of government", "prime minister", "Mustafa AL-KADHIMI", "2020-05-07", "2022-10-27"],
  ["IRQ", "head of government", "prime minister", "Mohammed Shia AL-SUDANI", "2022-10-27", "2025-06-30"],
  ["KAZ", "head of state", "president", "Nursultan NAZARBAYEV", "1991-12-16", "2019-03-20"],
  ["MEX", "head of state", "president", "Andres Manuel LOPEZ OBRADOR", "2018-12-01", "2024-10-01"],
  ["MEX", "head of government", "president", "Andres Manuel LOPEZ OBRADOR", "2018-12-01", "2024-10-01"],
  ["NGA", "head of state", "president", "Muhammadu BUHARI", "2015-05-29", "2023-05-29"],
  ["NGA", "head of government", "president", "Muhammadu BUHARI", "2015-05-29", "2023-05-29"],
  ["PSE", "head of state", "president", "Mahmoud ABBAS", "2005-01-15", "2025-06-30"],
  ["SYR", "head of state", "president", "Bashar AL-ASAD", "2000-07-17", "2024-12-08"],
  ["SYR", "head of state", "president", "Ahmad AL-SHARAA", "2025-01-29", "2025-06-30"],
  ["UNK", "head of state", "president", "Vjosa OSMANI", "2021-04-06", "2025-06-30"],
  ["VEN", "head of state", "president", "Nicolas MADURO Moros", "2013-04-19", "2025-12-11"],
  ["YEM", "head of state", "chairman of the Presidential Leadership Council", "Rashad AL-ALIMI", "2022-04-07", "2025-06-30"],
];

/** Spellings in use that the list has not met, and that differ from it by more than vowels and doubled letters. */
// oxfmt-ignore
export const spellings = {
  "Abdallah II": ["Abdullah II", "Abdullah II ibn Al Hussein", "Abdullah II bin Al-Hussein"],
  "Abdel Fattah El-Sisi": ["Abdel Fattah al-Sisi", "Abdel-Fattah El-Sisi", "Abdelfattah Al-Sisi"],
  "Andres Manuel Lopez Obrador": ["AMLO"],
  "Bashar Al-Asad": ["Bashar al-Assad", "Bashar Assad"],
  "Emomali Rahmon": ["Imomali Rahmon"],
  "Gurbanguly Berdimuhamedow": ["Gurbanguly Berdimuhamedov"],
  "Haitham bin Tarik Al Said": ["Haitham bin Tariq", "Haitham bin Tarik"],
  "Hamad bin Isa Al-Khalifa": ["Hamad bin Isa Al Khalifa", "Hamad bin Isa"],
  "Joseph R. Biden": ["Joe Biden", "Joseph Robinette Biden"],
  "Kasym-Zhomart Tokayev": ["Kassym-Jomart Tokayev", "Qasym-Jomart Toqayev", "Kassym-Jomart Tokaev"],
  "Mishal al-Ahmad al-Jabir al-Sabah": ["Meshal Al-Ahmad Al-Jaber Al-Sabah", "Mishal Al-Ahmad Al-Sabah"],
  "Muhammad bin Salman bin Abd al-Aziz Al Saud": ["Mohammed bin Salman", "Mohammed bin Salman bin Abdulaziz Al Saud", "Mohammad bin Salman"],
  "Muhammad bin Zayid Al Nuhayyan": ["Mohamed bin Zayed Al Nahyan", "Mohammed bin Zayed", "Mohamed bin Zayed"],
  "Muhammad bin Rashid Al Maktum": ["Mohammed bin Rashid Al Maktoum", "Mohammed bin Rashid"],
  "Pedro Sanchez Perez-Castejon": ["Pedro Sanchez"],
  "Recep Tayyip Erdogan": ["Tayyip Erdogan"],
  "Salman bin Abd al-Aziz Al Saud": ["Salman bin Abdulaziz Al Saud", "Salman bin Abdulaziz"],
  "Tamim bin Hamad Al Thani": ["Tamim bin Hamad"],
  "Volodymyr Zelenskyy": ["Vladimir Zelensky", "Volodymyr Zelenskiy"],
  "Alyaksandr Lukashenka": ["Alexander Lukashenko", "Aliaksandr Lukashenka", "Aleksandr Grigoryevich Lukashenko"],
  "Ilham Aliyev": ["Ilham Heydar oglu Aliyev", "Ilham Heydarovich Aliyev"],
  "Luiz Inacio Lula da Silva": ["Lula da Silva", "Luiz Inacio Lula"],
  "Kim Jong Un": ["Kim Jong-un"],
};
