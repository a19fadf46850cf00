import type { AccessModel, Application, ApplicationType } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import type { Decider, ThingInBoth } from "./decider";
import { ONCE } from "../model/align";
import type { Sides } from "./sides";

/**
 * What becomes of requests if an application of a type is not there. Without an application for SaaS, for the App Launcher, for
 * enrolment or for browser isolation, there is nothing to log in to; the dashboard then has its own login, and a proxy endpoint
 * that of Gateway.
 */
const WITHOUT: Partial<Readonly<Record<ApplicationType, Outcome>>> = {
  saas: { kind: "absent" },
  app_launcher: { kind: "absent" },
  warp: { kind: "absent" },
  biso: { kind: "absent" },
  dash_sso: { kind: "unprotected" },
  proxy_endpoint: { kind: "unprotected" },
};

/** Types of applications that are reached by themselves. */
export const SINGLE_TYPES: ReadonlySet<string> = new Set(Object.keys(WITHOUT));

/** Applications that are things themselves. */
export function* applicationThings({ before, after }: Sides): Generator<ThingInBoth> {
  for (const key of new Set([...before.applications.keys(), ...after.applications.keys()])) {
    const application = after.applications.get(key) ?? before.applications.get(key);
    if (application === undefined || !SINGLE_TYPES.has(application.type)) continue;
    yield thingOf(application, { before, after });
  }
}

/** An application as a thing; `without` is what becomes of requests in a model that does not have it. */
export function thingOf(
  { key, type, name }: Application,
  { before, after }: Sides,
  without: Outcome = WITHOUT[type] ?? { kind: "absent" },
): ThingInBoth {
  const on = (model: AccessModel): Decider =>
    model.applications.get(key)?.type === type
      ? { by: "application", application: key }
      : { by: "nothing", outcome: without };
  return {
    thing: { kind: "application", type, name: ONCE.has(type) ? undefined : (name ?? key) },
    before: on(before),
    after: on(after),
  };
}
