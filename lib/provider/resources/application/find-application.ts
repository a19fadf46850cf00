import { setTimeout as sleep } from "node:timers/promises";
import { SINGLE_APPLICATION_TYPES, type Application } from "../../../api";
import type { AccessClient } from "../../../client";
import { isAsWanted } from "../../api-schema";
import type { Attempt } from "../shared/api-object";
import { CLOCK_DIFFERENCE } from "../shared/pending-creation";
import { stateAfter } from "./application-state";
import { attributes, type ApplicationState } from "./schema";

/** Pauses before each look for an application whose creation has an unknown result: a list can omit a new object. */
const PAUSES = [0, 1_000, 2_000];

/**
 * Finds the application that a creation without a result made, or that it conflicts with, if it equals the wanted one in
 * every configured field.
 */
export async function findCreated(
  client: AccessClient,
  wanted: ApplicationState,
  signal: AbortSignal,
  attempt: Attempt,
): Promise<ApplicationState | undefined> {
  // Whether secrets of an existing application equal the configured ones is unknown.
  if (!attempt.isLost && wanted.scim_config !== null) return undefined;
  for (const pause of attempt.isLost ? PAUSES : [0]) {
    await sleep(pause, undefined, { signal });
    const candidates = await candidatesFor(client, wanted, signal);
    const found = candidates.find((one) => isOfAttempt(one, attempt) && isEqual(one, wanted));
    if (found !== undefined) return stateAfter(found, wanted);
  }
  return undefined;
}

const isEqual = (found: Application, wanted: ApplicationState): boolean =>
  found.type === wanted.type && isAsWanted(attributes, wanted, stateAfter(found, wanted));

function isOfAttempt({ id, created_at }: Application, { since, isLost, isFree }: Attempt): boolean {
  if (id === undefined || !isFree(id)) return false;
  return !isLost || Date.parse(created_at ?? "") >= since.getTime() - CLOCK_DIFFERENCE;
}

function candidatesFor(client: AccessClient, { name }: ApplicationState, signal: AbortSignal): Promise<Application[]> {
  return client.applications.list(name === null ? {} : { name, exact: true }, { signal }).toArray();
}

/** Finds the identifier of the application that prevents the creation of another: the only one of its type, or of its domain. */
export async function conflictingApplication(
  client: AccessClient,
  wanted: ApplicationState,
  signal: AbortSignal,
): Promise<string | undefined> {
  if ((SINGLE_APPLICATION_TYPES as readonly string[]).includes(wanted.type)) {
    const all = await client.applications.list({}, { signal }).toArray();
    return all.find(({ type }) => type === wanted.type)?.id;
  }
  const [domain] = domainsOf(wanted);
  if (domain === undefined) return undefined;
  const [found] = await client.applications.list({ domain, exact: true }, { signal }).toArray();
  return found?.id;
}

function domainsOf({ domain, destinations, self_hosted_domains }: ApplicationState): string[] {
  const uris = ((destinations ?? []) as readonly { uri: string | null }[]).flatMap(({ uri }) => uri ?? []);
  return [...(domain === null ? [] : [domain]), ...uris, ...((self_hosted_domains ?? []) as readonly string[])];
}
