import { path, type Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";

/** The most keys that one message lists. */
const MAX_NAMES = 20;

/** Lists the first names: `"a", "b" and 3 more`. */
export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).join(", ");
  const more = names.length - MAX_NAMES;
  return more > 0 ? `${shown} and ${more.toLocaleString("en")} more` : shown;
}

type Verb = "create" | "update" | "delete";

/** The keys of a fleet that failed. Reports one diagnostic for each cause. */
export class FailedTargets {
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
      const detail = `${message}\n\nTargets: ${nameSome(keys.map((key) => `"${key}"`))}. The state contains all targets that exist. Apply again to continue.`;
      const targets = path("targets");
      diagnostics.error(
        keys.length === 1 ? `Could not ${verb} the target "${first}"` : `Could not ${verb} ${keys.length} targets`,
        detail,
        keys.length === 1 ? targets.key(first) : targets,
      );
    }
  }
}
