import type { Application, KnownPolicy } from "../../../reach/model/access-model";
import type { Admission } from "../../../reach/model/outcome";
import type { LintContext } from "../../context";
import type { Found } from "../../guardrail";
import { doorForAnybody, type OpenDoor } from "../../strangers";
import { count, list, nameOf, named, subjectOf } from "../../subject";

interface Wording {
  /** Applications that may be open. */
  readonly isExempt: (application: Application) => boolean;
  readonly message: (policy: string, applications: string) => string;
}

/** A finding for each policy that lets in everyone without a login, with its applications. */
export function* opensToAnybody(
  context: LintContext,
  by: Admission["by"],
  { isExempt, message }: Wording,
): Generator<Found> {
  const open = new Map<KnownPolicy, { applications: Application[]; door: OpenDoor }>();
  for (const application of context.applications) {
    if (isExempt(application)) continue;
    const door = doorForAnybody(context, application);
    if (door?.policy === undefined || door.admission.by !== by) continue;
    const entry = open.get(door.policy) ?? { applications: [], door };
    open.set(door.policy, entry);
    entry.applications.push(application);
  }
  for (const [policy, { applications, door }] of open) {
    yield {
      subject: subjectOf("policy", policy),
      message: message(named("policy", policy), areApplications(applications)),
      counterexample: door.example,
    };
  }
}

/** `application "Wiki" is`, `the applications "Wiki" and "Git" are`. */
export const areApplications = (applications: readonly Application[]): string =>
  applications.length === 1
    ? `application ${list(applications.map(nameOf))} is`
    : `${count(applications.length, "application")} (${list(applications.map(nameOf))}) are`;
