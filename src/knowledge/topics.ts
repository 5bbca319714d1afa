/** What an act or an encounter is about. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  /** QCode of the IPTC Media Topic that is nearest; `medtop:` is http://cv.iptc.org/newscodes/mediatopic/. */
  readonly iptc: string;
}

/**
 * The topics of readouts, each with its nearest IPTC Media Topic (vocabulary of 2026-01-05, CC BY 4.0, IPTC).
 * Where the vocabulary has no concept as narrow, or none that we could check, the code is that of the broader
 * one: fisheries and tourism are given as economic sector, water as natural resources, digital affairs as
 * technology and engineering, humanitarian aid as emergency response, finance as economy, business and finance.
 * Several topics may therefore bear one code.
 */
// oxfmt-ignore
export const topics: readonly Topic[] = [
  { id: "agriculture", name: "agriculture and food security", iptc: "medtop:20000210" },
  { id: "culture", name: "culture and heritage", iptc: "medtop:20000038" },
  { id: "defence", name: "defence", iptc: "medtop:20000598" },
  { id: "digital", name: "digital affairs", iptc: "medtop:20000756" },
  { id: "education", name: "education", iptc: "medtop:05000000" },
  { id: "energy", name: "energy and mining", iptc: "medtop:20000256" },
  { id: "environment", name: "environment and climate", iptc: "medtop:06000000" },
  { id: "finance", name: "finance and investment", iptc: "medtop:04000000" },
  { id: "fisheries", name: "fisheries and the oceans", iptc: "medtop:20000209" },
  { id: "health", name: "health", iptc: "medtop:07000000" },
  { id: "human-rights", name: "human rights", iptc: "medtop:20000587" },
  { id: "humanitarian", name: "humanitarian aid", iptc: "medtop:20000168" },
  { id: "infrastructure", name: "infrastructure and construction", iptc: "medtop:20000235" },
  { id: "justice", name: "justice and law", iptc: "medtop:02000000" },
  { id: "labour", name: "labour", iptc: "medtop:09000000" },
  { id: "migration", name: "migration, visas and consular affairs", iptc: "medtop:20000771" },
  { id: "multilateral", name: "multilateral affairs", iptc: "medtop:20000638" },
  { id: "peace", name: "peace and security", iptc: "medtop:16000000" },
  { id: "political", name: "political relations", iptc: "medtop:20000639" },
  { id: "science", name: "science and technology", iptc: "medtop:13000000" },
  { id: "space", name: "space", iptc: "medtop:20000739" },
  { id: "sport", name: "sport", iptc: "medtop:15000000" },
  { id: "tourism", name: "tourism", iptc: "medtop:20000209" },
  { id: "trade", name: "trade", iptc: "medtop:20000373" },
  { id: "transport", name: "transport", iptc: "medtop:20000337" },
  { id: "water", name: "water", iptc: "medtop:20000430" },
];

const byId: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));

/** The topic with this id, undefined where there is none. */
export const topicById = (id: string): Topic | undefined => byId.get(id);
