import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";

interface FilterBoxProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Words by which a list is narrowed, as one types. */
export function FilterBox({ label, value, onChange }: FilterBoxProps) {
  const [typed, setTyped] = useState(value ?? "");
  const tell = useDebouncedCallback((words: string) => onChange(words || undefined), 150);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} />}
      value={typed}
      onChange={({ currentTarget: { value: words } }) => {
        setTyped(words);
        tell(words);
      }}
      w={{ base: "100%", xs: 280 }}
    />
  );
}
