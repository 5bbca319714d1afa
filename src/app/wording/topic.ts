import { topicById } from "../../knowledge/topics.js";

/** The name of a topic (`transport`); an id that is not known stands for itself. */
export const topicName = (id: string): string => topicById(id)?.name ?? id;
