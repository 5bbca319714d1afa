import { ADDRESS, PARAGRAPHS, PUBLISHED, PUBLISHER, TITLE } from "./readout.js";

const isItem = (paragraph: string): boolean => /^\d\. /.test(paragraph);

/** The paragraphs as markup; those that are numbered are the items of a list. */
function markup(): string {
  const before = PARAGRAPHS.slice(0, PARAGRAPHS.findIndex(isItem));
  const items = PARAGRAPHS.filter(isItem).map((item) => `<li>${item.slice(3)}</li>`);
  const after = PARAGRAPHS.slice(before.length + items.length);
  return `${before.map(inParagraph).join("\n")}<ol>${items.join("\n")}</ol>${after.map(inParagraph).join("\n")}`;
}

const inParagraph = (text: string): string => `<p>${text}</p>`;

/** A page of a ministry, with all that stands around an article. */
export const page = (): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE} | ${PUBLISHER}</title>
<link rel="canonical" href="${ADDRESS}">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"${TITLE}",
"datePublished":"${PUBLISHED}T23:30:00-05:00","publisher":{"@type":"Organization","name":"${PUBLISHER}"}}]}</script>
<style>p { color: black }</style></head>
<body>
<header><a href="/">Home</a><nav><ul><li><a href="/news">News</a></li><li><a href="/minister">The Minister</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
<div class="breadcrumb"><a href="/">Home</a> / <a href="/news">News</a></div>
<main><article><h1>${TITLE}</h1>
<div class="share"><a href="#">Share on Facebook</a></div>
<figure><img src="meeting.jpg" alt=""><figcaption>The ministers in the Ministry’s garden. Photo: Ministry</figcaption></figure>
${markup()}
<p>Read also: <a href="/news/1">Foreign Minister Haukås in Lomé</a></p>
</article>
<aside class="related"><h2>Related news</h2><ul><li><a href="/news/2">Norway sends vaccines to Ghana</a></li></ul></aside></main>
<footer><p>© ${PUBLISHER}. All rights reserved.</p><form><input name="q"><button>Search</button></form></footer>
<script>track("page");</script>
</body></html>`;
