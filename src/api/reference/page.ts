import { html, raw } from "hono/html";
import { operationsOf, type Description, type Operation } from "../openapi.js";
import { PROBLEMS } from "../problems/codes.js";
import { STYLE } from "./style.js";

type Markup = ReturnType<typeof html>;

/** The API for people to read: every operation under its tag, every schema, every code of a problem. No script. */
export function referencePage(document: Description) {
  const operations = operationsOf(document);
  const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? "Other"))];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Entente API</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <h1>Entente API</h1>
        <p>${document.info.description} The same for programs: <a href="openapi.json">openapi.json</a>.</p>
        ${tags.map(
          (tag) =>
            html`<h2>${tag}</h2>
              ${operations
                .filter(({ operation }) => (operation.tags?.[0] ?? "Other") === tag)
                .map(({ path, method, operation }) => operationOf(path, method, operation))}`,
        )}
        <h2>Schemas</h2>
        ${Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => schemaOf(name, schema))}
        <h2>Problems</h2>
        <dl>
          ${Object.entries(PROBLEMS).map(
            ([code, { status, title }]) =>
              html`<dt id="${code}"><code>${code}</code> ${status}</dt>
                <dd>${title}.</dd>`,
          )}
        </dl>
      </body>
    </html>`;
}

function operationOf(path: string, method: string, operation: Operation): Markup {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return html`<section id="${operationId ?? ""}">
    <h3><code>${method.toUpperCase()} /api/v1${path}</code></h3>
    <p>${summary}. ${description} ${scopeOf(operation)}</p>
    ${detailsOf("Parameters", parameters)} ${detailsOf("Body", requestBody)}
    ${detailsOf("Responses", responses)}
  </section>`;
}

const scopeOf = (operation: Operation): string => {
  const scope: unknown = operation["x-scope"];
  return scope === "anybody" ? "Open to everybody." : `Needs the right to ${String(scope)}.`;
};

const detailsOf = (title: string, value: unknown): Markup | string =>
  value === undefined
    ? ""
    : html`<details>
        <summary>${title}</summary>
        ${tree(value)}
      </details>`;

const schemaOf = (name: string, schema: unknown): Markup =>
  html`<section id="schema-${name}">
    <h3>${name}</h3>
    ${tree(schema)}
  </section>`;

const tree = (value: unknown): Markup => html`<pre>${JSON.stringify(value, undefined, 2)}</pre>`;
