/** Readable in light and dark, narrow and wide. */
export const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
  section { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0.5rem 0; }
  h3 { margin: 0.5rem 0; font-size: 1rem; overflow-wrap: anywhere; }
  pre { overflow-x: auto; padding: 0.75rem; background: color-mix(in srgb, currentColor 6%, transparent); }
  dt { margin-top: 0.5rem; } dd { margin: 0; }
`;
