import type { TSchema } from "@sinclair/typebox";
import { endpointsOf } from "../../lib/api";
import { BehaviorsSchema } from "../../lib/emulator/core/behaviors";
import type { BehaviorFacts } from "../../lib/emulator/core/behavior-schema";
import { relatedApis } from "../../lib/emulator/related/api";
import { markdownTable } from "../pages/markdown";
import { endpointCounts } from "./counts";
import { withGeneratedPart } from "./generated-part";
import { kindOf } from "./schema-text";

/** The emulator's page with its generated parts replaced. The rest of the page is written by hand. */
export function emulatorPage(page: string): string {
  return Object.entries({ served: served(), behaviors: behaviors() }).reduce(
    (text, [name, part]) => withGeneratedPart(text, name, part),
    page,
  );
}

function served(): string {
  const { reference, additions, tokens } = endpointCounts;
  const related = [...endpointsOf(relatedApis)].map(
    ([name, { method, path, body }]) =>
      `- \`${name}\`: ${method} \`${path.replace("{accounts_or_zones}/{account_or_zone_id}", "accounts/{account_id}")}\`${fieldsOf(body)}`,
  );
  return [
    `The emulator serves all ${reference} endpoints of [the Access API](../reference/api.md) in the API reference, ${additions} that are newer than the reference, and ${tokens} that verify a token. [conformance.md](../reference/conformance.md) lists the clients that were tested with each. It also serves the endpoints of related APIs that deployments use:`,
    related.join("\n"),
  ].join("\n\n");
}

/** The names of the fields of a body. */
function fieldsOf(body: TSchema | undefined): string {
  const names = Object.keys((body?.properties ?? {}) as object).map((name) => `\`${name}\``);
  return names.length === 0 ? "" : ` with ${names.join(", ")}`;
}

/** One row for each behavior: what it is, its default, and why the default is thought to be what the real API does. */
function behaviors(): string {
  const rows = Object.entries(BehaviorsSchema.properties).map(([name, behavior]) => {
    const { description, source, certainty } = behavior as TSchema & BehaviorFacts;
    const value: unknown = behavior.default;
    const standard = typeof value === "string" ? value : JSON.stringify(value);
    return [`\`${name}\``, kindOf(behavior), description, `\`${standard}\``, source, certainty];
  });
  const table = markdownTable(["behavior", "values", "what it is", "default", "source", "how sure"], rows);
  // Prettier would pad each column to its longest cell, and a change of one row would change every row.
  return `<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->`;
}
