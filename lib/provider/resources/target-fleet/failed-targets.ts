import { path, type Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { nameSome } from "./fleet-messages";

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
