/** The ISO day that it is, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, "2034-06-22".length);
