import type { Key, OpaqueFact } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import type { Thing } from "../model/thing";

/** What decides on a thing in one model. */
export type Decider =
  | { readonly by: "application"; readonly application: Key }
  /** The portal's application and the server's, and whether the tool is enabled. `tool`: undefined for one that nothing names. */
  | { readonly by: "tool"; readonly portal: Key; readonly server: Key; readonly tool: string | undefined }
  /** Nothing in the model: the outcome is the same for every request. */
  | { readonly by: "nothing"; readonly outcome: Outcome }
  /** One of several, and no source says which: two patterns overlap, and neither is the more specific one. */
  | { readonly by: "one_of"; readonly applications: readonly Key[]; readonly fact: OpaqueFact };

/** A thing, and what decides on it in each of two models. */
export interface ThingInBoth {
  readonly thing: Thing;
  readonly before: Decider;
  readonly after: Decider;
}

/** What decides if these applications are the most specific ones; `otherwise` if there is none. */
export function deciderOf(applications: readonly Key[], thing: string, otherwise: Outcome): Decider {
  const unique = [...new Set(applications)].sort();
  const [application] = unique;
  if (application === undefined) return { by: "nothing", outcome: otherwise };
  if (unique.length === 1) return { by: "application", application };
  return { by: "one_of", applications: unique, fact: undocumented(unique, thing) };
}

const undocumented = (applications: readonly Key[], thing: string): OpaqueFact => ({
  name: `which of ${applications.join(" and ")} decides on ${thing}`,
  reason: "both match, neither is the more specific one, and Cloudflare documents no order",
});
