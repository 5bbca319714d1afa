import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#eef5f6",
  "#dbe8ea",
  "#b5d0d4",
  "#8bb6bc",
  "#68a0a8",
  "#468a94",
  "#2f7782",
  "#1c6772",
  "#0f5863",
  "#084953",
];

/** Greys of paper and ink, warmer than the library's. */
const gray: MantineColorsTuple = [
  "#f8f6f2",
  "#f1eee8",
  "#e7e3db",
  "#dad6cc",
  "#c9c5bb",
  "#a5a198",
  "#75716a",
  "#5d5a54",
  "#403e3a",
  "#24231f",
];

const dark: MantineColorsTuple = [
  "#e8e6e1",
  "#cfcdc8",
  "#a9a9ae",
  "#7d7e85",
  "#4b4c53",
  "#383a40",
  "#292b30",
  "#191a1e",
  "#131417",
  "#0d0e10",
];

export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, gray, dark },
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Menlo, monospace",
  headings: {
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "1.875rem", lineHeight: "1.2" },
      h2: { fontSize: "1.25rem", lineHeight: "1.3" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.35" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "1.0625rem", lg: "1.1875rem", xl: "1.375rem" },
  defaultRadius: "sm",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { underline: "hover" } },
    // A page has one header: that of a window on it is none.
    Drawer: { defaultProps: { attributes: { header: { role: "presentation" } } } },
    Modal: { defaultProps: { attributes: { header: { role: "presentation" } } } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } },
  },
});

/** Colours that have a meaning here: those of the finds, as in the page that `entente read --html` prints. */
export const variables: CSSVariablesResolver = () => ({
  variables: { "--serif": "'Source Serif 4 Variable', Georgia, serif" },
  light: {
    "--mantine-color-body": "#fdfcfa",
    "--mantine-color-text": "#1d1d1f",
    "--mantine-color-dimmed": "#5d5a54",
    "--mantine-color-anchor": "#0f5863",
    "--mantine-color-placeholder": "#75716a",
    "--line": "#e2ded5",
    "--card": "#ffffff",
    "--tint": "#f4f1ea",
    "--encounter": "#7d3cb5",
    "--statement": "#1f5fa8",
    "--statement-tint": "#e3eefb",
    "--act": "#a84300",
    "--fact": "#7a5b00",
    "--date": "#24764a",
    "--person": "#55555c",
    "--here": "#ffe9a8",
    "--kept": "#1f7a4d",
    "--late": "#b3261e",
    "--soon": "#8a5a00",
    "--added": "#dff2e3",
    "--removed": "#fbe3e0",
  },
  dark: {
    "--mantine-color-body": "#17181b",
    "--mantine-color-text": "#e8e6e1",
    "--mantine-color-dimmed": "#a9a9ae",
    "--mantine-color-anchor": "#8bc3cb",
    "--mantine-color-placeholder": "#8d8e95",
    "--line": "#33353b",
    "--card": "#1e2024",
    "--tint": "#212327",
    "--encounter": "#c99af0",
    "--statement": "#86b8f2",
    "--statement-tint": "#1e2f45",
    "--act": "#f0a063",
    "--fact": "#d8bd6a",
    "--date": "#72c796",
    "--person": "#a9a9b2",
    "--here": "#5a4a12",
    "--kept": "#72c796",
    "--late": "#f28b82",
    "--soon": "#e5b567",
    "--added": "#1d3a28",
    "--removed": "#4a2522",
  },
});
