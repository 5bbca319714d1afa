/** What is known of an address from the last time, so that the same is not sent again. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Only that of what is known. */
export const knownBy = ({ etag, lastModified }: Known): Known => ({
  ...(etag !== undefined && { etag }),
  ...(lastModified !== undefined && { lastModified }),
});
