import { path, type Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/explained";

/** Keys one message lists; a fleet of thousands that fails as a whole must stay readable. */
const MOST_KEYS_NAMED = 20;

/** Names the first few of many: `"a", "b" and 3 more`. */
export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, MOST_KEYS_NAMED).join(", ");
  const more = names.length - MOST_KEYS_NAMED;
  return more > 0 ? `${shown} and ${more.toLocaleString("en")} more` : shown;
}

type Verb = "create" | "update" | "delete";

/** Which keys of a fleet failed and why, told with one message for each cause. */
export class FailedKeys {
  readonly #byCause = new Map<string, { verb: Verb; message: string; keys: string[] }>();

  add(verb: Verb, key: string, error: Error): void {
    const message = explain(error);
    const cause = `${verb} ${message}`;
    const failure = this.#byCause.get(cause) ?? { verb, message, keys: [] };
    failure.keys.push(key);
    this.#byCause.set(cause, failure);
  }

  report(diagnostics: Diagnostics): void {
    for (const { verb, message, keys } of this.#byCause.values()) {
      const [first] = keys;
      if (first === undefined) continue;
      const detail = `${message}\n\nTargets: ${nameSome(keys.map((key) => `"${key}"`))}. What was done before stays in the state; the next apply goes on from there.`;
      const targets = path("targets");
      diagnostics.error(
        keys.length === 1 ? `Could not ${verb} the target "${first}"` : `Could not ${verb} ${keys.length} targets`,
        detail,
        keys.length === 1 ? targets.key(first) : targets,
      );
    }
  }
}
