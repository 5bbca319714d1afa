/** What a feed or a sitemap tells of a page. */
export interface Link {
  readonly address: string;
  readonly title?: string;
  /** ISO date. */
  readonly published?: string;
  /** Whatever says when the page was last changed: another value means that it was changed again. */
  readonly stamp?: string;
}

/** What leads on to pages: the pages themselves, or sitemaps that have them. */
export interface Links {
  readonly kind: "feed" | "sitemap" | "sitemap-index";
  readonly title?: string;
  /** Newest first, where days are given. */
  readonly links: readonly Link[];
}
