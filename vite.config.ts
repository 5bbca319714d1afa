import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compression } from "vite-plugin-compression2";

/** The pages: `src/web` becomes `dist/web`, which `entente serve` hands out. */
export default defineConfig({
  root: "src/web",
  // Compressed once, when built, and not for every request.
  plugins: [react(), compression({ algorithms: ["gzip", "brotliCompress"], threshold: 1000 })],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    // A policy that allows no `data:` scripts and fonts holds only where nothing is written into the page.
    assetsInlineLimit: 0,
  },
  // While the pages are worked on: `npx vite`, beside an `entente serve` of which they ask.
  server: { proxy: { "/api": process.env["ENTENTE_API"] ?? "http://127.0.0.1:3000" } },
});
