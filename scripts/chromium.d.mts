import type { Browser } from "playwright-core";

/** Where Chromium is; undefined where none is installed. */
export function chromiumPath(): string | undefined;
export const HOW_TO_GET_ONE: string;
/** Opens Chromium without a window. */
export function openChromium(executablePath: string): Promise<Browser>;
