import { nearestName, unknownNames } from "../api/core/names";
import { DURATION_PATTERN, millisecondsOf } from "../api/core/durations";
import { shown, typeOf } from "../diagnostics/type-of";
import { GUARDRAILS } from "./checks";
import { GuardrailError } from "./guardrail-error";
import { LEVELS, type Level } from "./guardrail";
import { DEFAULT_LIMITS, DEFAULT_PRODUCTION, type GuardrailLimits, type Production } from "./limits";
import type { Suppression } from "./suppression";

/** What a configuration of guardrails can say. */
export interface GuardrailSettings {
  /**
   * Levels by the ID of a guardrail: `{ "session-too-long": "error", "redundant-rule": "off" }`.
   *
   * @default the level of each guardrail
   */
  readonly levels?: Readonly<Record<string, Level>> | undefined;

  /**
   * Findings that are accepted, each with the reason.
   *
   * @default []
   */
  readonly suppressions?: readonly Suppression[] | undefined;

  /** @default see the limits */
  readonly limits?: GuardrailLimits | undefined;

  /** @default applications with the tag "production" or "prod" */
  readonly production?: Production | undefined;

  /**
   * Whether the source has all objects of the account. Then an identity provider that is not in it does not exist, and nobody
   * can log in with another one.
   *
   * @default true for a live account, otherwise false
   */
  readonly isWholeAccount?: boolean | undefined;
}

const SETTINGS = { levels: 1, suppressions: 1, limits: 1, production: 1, isWholeAccount: 1 } as const satisfies Record<
  keyof GuardrailSettings,
  1
>;

/**
 * Checks settings, which may come from a file or from JavaScript.
 *
 * @param place - where they are, for messages: `.cfaccess.yaml`
 * @throws {GuardrailError} When something in them is unknown or not allowed.
 */
export function checkSettings(settings: GuardrailSettings, place: string): void {
  checkKnown(settings, SETTINGS, place);
  checkObject(settings.levels ?? {}, `${place}: levels`, "levels by the ID of a guardrail");
  for (const [id, level] of Object.entries(settings.levels ?? {})) checkLevel(id, level, place);
  checkLimits(settings.limits ?? {}, `${place}: limits`);
  checkList(settings.suppressions, `${place}: suppressions`);
  const { production = {} } = settings;
  checkKnown(production, DEFAULT_PRODUCTION, `${place}: production`);
  checkTexts(production.tags, `${place}: production.tags`);
  checkTexts(production.names, `${place}: production.names`);
  checkBoolean(settings.isWholeAccount, `${place}: isWholeAccount`);
}

/** @throws {GuardrailError} When there is no guardrail with this ID. */
export function checkId(id: unknown, place: string): void {
  if (GUARDRAILS.some((guardrail) => guardrail.id === id)) return;
  const ids = GUARDRAILS.map((guardrail) => guardrail.id);
  const nearest = typeof id === "string" ? nearestName(id, ids) : undefined;
  const fix = nearest === undefined ? `the guardrails are ${ids.join(", ")}` : `did you mean "${nearest}"?`;
  throw new GuardrailError(`${place}: there is no guardrail ${shown(id)}; ${fix}`);
}

/** @throws {GuardrailError} When the guardrail or the level does not exist. */
export function checkLevel(id: string, level: unknown, place: string): void {
  checkId(id, place);
  if (LEVELS.some((known) => known === level)) return;
  throw new GuardrailError(`${place}: the level of "${id}" is ${shown(level)}; it must be ${LEVELS.join(", ")}`);
}

function checkLimits(limits: GuardrailLimits, place: string): void {
  checkKnown(limits, DEFAULT_LIMITS, place);
  const { sessionDuration, tokenExpiresWithinDays, tokenUnusedDays, accountShare } = limits;
  if (sessionDuration !== undefined && !isDuration(sessionDuration)) {
    throw new GuardrailError(
      `${place}: sessionDuration is ${shown(sessionDuration)}; write a duration such as "24h" or "30m"`,
    );
  }
  checkNumber(tokenExpiresWithinDays, `${place}: tokenExpiresWithinDays`, 0, 36_500);
  checkNumber(tokenUnusedDays, `${place}: tokenUnusedDays`, 1, 36_500);
  checkNumber(accountShare, `${place}: accountShare`, 0.01, 1);
}

const isDuration = (value: unknown): boolean =>
  typeof value === "string" && new RegExp(DURATION_PATTERN).test(value) && millisecondsOf(value) >= 0;

function checkKnown(given: unknown, known: object, place: string): void {
  checkObject(given, place, Object.keys(known).join(", "));
  const [unknown] = unknownNames(given, known);
  if (unknown === undefined) return;
  const names = Object.keys(known);
  const nearest = nearestName(unknown, names);
  const fix = nearest === undefined ? `the settings are ${names.join(", ")}` : `did you mean "${nearest}"?`;
  throw new GuardrailError(`${place} has an unknown setting "${unknown}"; ${fix}`);
}

function checkObject(given: unknown, place: string, what: string): asserts given is object {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return;
  throw new GuardrailError(`${place} must be an object with ${what}, not ${typeOf(given)}`);
}

function checkList(given: unknown, place: string): void {
  if (given === undefined || Array.isArray(given)) return;
  throw new GuardrailError(`${place} must be a list, each with id, on and reason, not ${typeOf(given)}`);
}

function checkNumber(value: unknown, place: string, minimum: number, maximum: number): void {
  if (value === undefined) return;
  if (typeof value === "number" && value >= minimum && value <= maximum) return;
  throw new GuardrailError(`${place} is ${shown(value)}; it must be a number from ${minimum} to ${maximum}`);
}

function checkTexts(value: unknown, place: string): void {
  if (value === undefined) return;
  if (Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "")) return;
  throw new GuardrailError(`${place} must be a list of texts, none of them empty: ["production"]`);
}

function checkBoolean(value: unknown, place: string): void {
  if (value === undefined || typeof value === "boolean") return;
  throw new GuardrailError(`${place} is ${shown(value)}; it must be true or false`);
}
