import { createHash } from "node:crypto";
import { DIAGNOSTIC_CODES } from "../diagnostics";
import { TooEntangledError } from "../reach/engine";
import type { AccessModel } from "../reach/model/access-model";
import { requestInWords } from "../reach/person/request-in-words";
import { TooManyOverlapsError } from "../reach/things";
import { GUARDRAILS } from "./checks";
import { LintContext } from "./context";
import { SEVERITIES, type Found, type Guardrail, type Level, type Severity, type Subject } from "./guardrail";
import type { Finding, IdleSuppression, Report, SuppressedFinding, UndecidedGuardrail } from "./report";
import { checkId, checkSettings, type GuardrailSettings } from "./settings";
import { checkSuppression, hasEnded, isOn, type Suppression } from "./suppression";

/** Settings of the guardrails, and the time. */
export interface LintOptions extends GuardrailSettings {
  /**
   * The time by which the ends of tokens and suppressions are judged.
   *
   * @default now
   */
  readonly now?: Date | undefined;
}

/**
 * Checks a model with all guardrails that are on.
 *
 * @throws {GuardrailError} When a setting or a suppression is not allowed.
 */
export function lint(model: AccessModel, { now = new Date(), ...settings }: LintOptions = {}): Report {
  checkSettings(settings, "the settings of the guardrails");
  const { levels = {}, suppressions = [] } = settings;
  suppressions.forEach((suppression, index) => {
    const place = `suppression ${index + 1}`;
    checkSuppression(suppression, place);
    checkId(suppression.id, place);
  });
  const isOff = (id: string): boolean => levels[id] === "off";
  const context = new LintContext(model, settings, now, isOff);
  const on = GUARDRAILS.filter(({ id }) => !isOff(id));
  const undecided: UndecidedGuardrail[] = [];
  const all = on.flatMap((guardrail) =>
    decided(() => [...guardrail.check(context)], guardrail, undecided).map((found) =>
      findingOf(model, guardrail, found, levels[guardrail.id]),
    ),
  );
  const inForce = suppressions.filter((suppression) => !hasEnded(suppression, now));
  const suppressed = all.flatMap((finding): SuppressedFinding[] => {
    const suppression = inForce.find((one) => one.id === finding.guardrail && isOn(one, finding.subject));
    return suppression === undefined ? [] : [{ ...finding, suppression }];
  });
  const accepted = new Set(suppressed.map(({ fingerprint }) => fingerprint));
  const findings = all.filter(({ fingerprint }) => !accepted.has(fingerprint)).sort(bySeverity);
  return {
    findings,
    suppressed,
    idleSuppressions: idle(suppressions, all, now, isOff),
    undecided,
    counts: countsOf(findings),
    checked: { guardrails: on.length, applications: model.applications.size, policies: model.policies.size },
    notes: model.notes,
  };
}

/** What a guardrail finds; nothing, and a note of it, if that cannot be worked out. */
function decided(check: () => Found[], { id }: Guardrail, undecided: UndecidedGuardrail[]): Found[] {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof TooEntangledError || error instanceof TooManyOverlapsError)) throw error;
    undecided.push({ guardrail: id, reason: error.message });
    return [];
  }
}

function findingOf(model: AccessModel, guardrail: Guardrail, found: Found, level: Level | undefined): Finding {
  const { subject, message, about, counterexample, mayDependOn = [] } = found;
  return {
    guardrail: guardrail.id,
    code: guardrail.code,
    level: level === undefined || level === "off" ? (found.level ?? guardrail.level) : level,
    subject,
    message,
    ...(counterexample !== undefined && { counterexample, example: requestInWords(model, counterexample) }),
    mayDependOn,
    fingerprint: fingerprintOf(guardrail.id, subject, about),
    page: pageOf(guardrail.id),
  };
}

/** Where people read about a guardrail. */
export const pageOf = (id: string): string =>
  `https://github.com/cdktf-cloudflare-access/cdktf-cloudflare-access/blob/main/docs/guardrails/${id}.md`;

/** What a guardrail finds, in a few words: the title of its diagnostic. */
export const titleOf = ({ code }: Guardrail): string => DIAGNOSTIC_CODES[code].replace(/ \(guardrail `[a-z-]+`\)$/, "");

/** Of what stays when other things change: not of the message, nor of keys that a reader may choose anew. */
function fingerprintOf(guardrail: string, { kind, key, origin }: Subject, about = ""): string {
  const identity = JSON.stringify([guardrail, kind, origin.address ?? origin.constructPath ?? key, about]);
  return createHash("sha256").update(identity).digest("hex").slice(0, 16);
}

const bySeverity = (one: Finding, other: Finding): number =>
  SEVERITIES.indexOf(one.level) - SEVERITIES.indexOf(other.level) ||
  compare(one.guardrail, other.guardrail) ||
  compare(one.subject.name, other.subject.name) ||
  compare(one.fingerprint, other.fingerprint);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

function idle(
  suppressions: readonly Suppression[],
  found: readonly Finding[],
  now: Date,
  isOff: (id: string) => boolean,
): IdleSuppression[] {
  return suppressions.flatMap((suppression): IdleSuppression[] => {
    if (hasEnded(suppression, now)) return [{ ...suppression, because: "ended" }];
    if (isOff(suppression.id)) return [{ ...suppression, because: "off" }];
    const isUsed = found.some(({ guardrail, subject }) => guardrail === suppression.id && isOn(suppression, subject));
    return isUsed ? [] : [{ ...suppression, because: "nothing-found" }];
  });
}
