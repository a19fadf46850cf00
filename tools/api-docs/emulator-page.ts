import type { TSchema } from "@sinclair/typebox";
import { accessApi, endpointsOf } from "../../lib/api";
import { BehaviorsSchema } from "../../lib/emulator/core/behaviors";
import { relatedApis } from "../../lib/emulator/related/api";
import { withGeneratedPart } from "./generated-part";
import { kindOf } from "./schema-text";

/** The page of the emulator with its generated parts written anew; the rest of it is written by people. */
export function emulatorPage(page: string): string {
  return Object.entries({ served: served(), behaviors: behaviors() }).reduce(
    (text, [name, part]) => withGeneratedPart(text, name, part),
    page,
  );
}

function served(): string {
  const count = [...endpointsOf(accessApi)].length;
  const beside = [...endpointsOf(relatedApis)].map(
    ([name, { method, path }]) =>
      `- \`${name}\`: ${method} \`${path.replace("{accounts_or_zones}/{account_or_zone_id}", "accounts/{account_id}")}\``,
  );
  return [
    `All ${count} endpoints of [the API](../reference/api.md): [conformance.md](../reference/conformance.md) says of each who called it. And beside them, for what a deployment needs of Cloudflare's other APIs:`,
    beside.join("\n"),
  ].join("\n\n");
}

function behaviors(): string {
  return Object.entries(BehaviorsSchema.properties)
    .map(([name, behavior]: [string, TSchema]) => {
      const standard = `Default: \`${String(behavior.default)}\`.`;
      return `- \`${name}\` ${kindOf(behavior)}. ${behavior.description ?? ""} ${standard}`;
    })
    .join("\n");
}
