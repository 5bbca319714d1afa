import { useHotkeys } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";

/** Keys that work on every page, except where one is typing. */
export function useShortcuts(): void {
  const navigate = useNavigate();
  useHotkeys([["/", () => void navigate({ to: "/search" })]]);
}
