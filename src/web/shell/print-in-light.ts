import { useEffect } from "react";

const SCHEME = "data-mantine-color-scheme";

/** Paper is white, whatever the screen is. */
export function usePrintInLight(): void {
  useEffect(() => {
    const page = document.documentElement;
    let onScreen: string | null = null;
    const toPaper = () => {
      onScreen = page.getAttribute(SCHEME);
      page.setAttribute(SCHEME, "light");
    };
    const back = () => onScreen !== null && page.setAttribute(SCHEME, onScreen);
    addEventListener("beforeprint", toPaper);
    addEventListener("afterprint", back);
    return () => {
      removeEventListener("beforeprint", toPaper);
      removeEventListener("afterprint", back);
    };
  }, []);
}
