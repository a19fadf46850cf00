import { typeOf } from "../diagnostics/type-of";
import { GuardrailError } from "./guardrail-error";
import { checkSettings, type GuardrailSettings } from "./settings";
import { checkSuppression, type Suppression } from "./suppression";

/** Settings of guardrails, with what several files and options say about them. */
export interface Configuration extends GuardrailSettings {
  readonly suppressions: readonly Suppression[];
}

/**
 * Settings from the content of a configuration file: the object below `guardrails`.
 *
 * @throws {GuardrailError} When it has another form, or something in it is unknown or not allowed.
 */
export function configurationOf(content: unknown, file: string): GuardrailSettings {
  if (content === null || content === undefined) return {};
  if (!isObject(content)) throw new GuardrailError(`${file} must be an object with guardrails, not ${typeOf(content)}`);
  const others = Object.keys(content).filter((key) => key !== "guardrails");
  if (others[0] !== undefined) {
    throw new GuardrailError(`${file} has an unknown setting "${others[0]}"; the settings are below guardrails`);
  }
  const settings = content.guardrails ?? {};
  checkSettings(settings, `${file}: guardrails`);
  const { suppressions = [], ...rest } = settings as GuardrailSettings;
  return { ...rest, suppressions: suppressionsOf(suppressions, `${file}: guardrails.suppressions`) };
}

/**
 * The suppressions in a file that has nothing else: a list, or a list below `suppressions`.
 *
 * @throws {GuardrailError} When it has another form, or one of them is not allowed.
 */
export function suppressionsOf(content: unknown, place: string): Suppression[] {
  const list = isObject(content) && Array.isArray(content.suppressions) ? content.suppressions : (content ?? []);
  if (!Array.isArray(list)) {
    throw new GuardrailError(
      `${place} must be a list of suppressions, each with id, on and reason, not ${typeOf(content)}`,
    );
  }
  return list.map((suppression: unknown, index) => {
    checkSuppression(suppression as Suppression, `${place}: suppression ${index + 1}`);
    return suppression as Suppression;
  });
}

/**
 * The suppressions that `Guardrails.suppress` has written into a synthesized stack.
 *
 * @throws {GuardrailError} When they were changed to something that is not allowed.
 */
export function suppressionsInStack(json: unknown, file: string): Suppression[] {
  const comment = isObject(json) ? json["//"] : undefined;
  const guardrails = isObject(comment) ? comment.guardrails : undefined;
  return isObject(guardrails) ? suppressionsOf(guardrails.suppressions, `${file}: //.guardrails.suppressions`) : [];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
