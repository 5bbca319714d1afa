import { secureHeaders } from "hono/secure-headers";

/**
 * Nothing from elsewhere, no script in a page, no page in a frame. Styles in a page are allowed: component libraries
 * set sizes and colours by them, and texts are never written as markup.
 */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: "same-origin",
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // Where there is no TLS there is nothing to be strict about; a proxy that adds it adds this too.
  strictTransportSecurity: false,
});
