import { useLocalStorage } from "@mantine/hooks";

const deserialize = (stored: string | undefined): string[] => {
  const value: unknown = parsed(stored);
  return Array.isArray(value) ? value.filter((key) => typeof key === "string") : [];
};

function parsed(stored: string | undefined): unknown {
  try {
    return JSON.parse(stored ?? "[]");
  } catch {
    return [];
  }
}

/** The relationships that one follows, in this browser. */
export function useFollowed() {
  const [followed, set] = useLocalStorage<string[]>({
    key: "entente-followed",
    defaultValue: [],
    deserialize,
    getInitialValueInEffect: false,
  });
  const toggle = (relation: string) =>
    set((now) => (now.includes(relation) ? now.filter((key) => key !== relation) : [...now, relation]));
  return { followed, toggle };
}
