import { setTimeout as sleep } from "node:timers/promises";
import { ProviderError, type Resource } from "../../../../lib/plugin-framework";
import { completed, refreshed } from "./answer";
import type { Api } from "./api";
import { attributesOf } from "./attributes";
import { bodyOf, type ObjectValue } from "./body";
import type { SchemaFacts } from "./facts";
import { filled, importIdentity } from "./paths";
import type { ResourceFacts } from "./resource-facts";
import { validateByFacts } from "./validate";

/** Marks an imported resource in its private state until it is read. */
const IMPORTED = "imported";

/** A resource of the official provider, from its recorded schema and its known behavior. */
export function officialResource(
  type: string,
  { version, attributes }: SchemaFacts,
  facts: ResourceFacts,
): Resource<Api> {
  const { collection, key = "id", importedBy } = facts;
  const inPath = new Set(["account_id", "zone_id", ...namesIn(collection)]);
  const pathOf = (object: ObjectValue): string => filled(key === null ? collection : `${collection}/{${key}}`, object);
  const bodyFor = (plan: ObjectValue, prior?: ObjectValue): ObjectValue => {
    const body = bodyOf(attributes, plan, prior, inPath);
    return facts.write?.(body) ?? body;
  };
  const identified = (object: ObjectValue): ObjectValue =>
    facts.idOf === undefined || !("id" in attributes) ? object : { ...object, id: object[facts.idOf] };
  const written = (answer: unknown, plan: ObjectValue): ObjectValue => {
    const object = identified(completed(attributes, answer, plan, facts));
    return facts.read?.(object, plan) ?? object;
  };

  return {
    type,
    schema: { version, description: "", attributes: attributesOf(attributes) },
    validateConfig: ({ config, diagnostics }) => validateByFacts(attributes, config, diagnostics),
    modifyPlan: ({ config, prior, plan }) =>
      config === null || plan === null ? null : facts.plan?.({ config, prior, plan }),
    async create({ plan, provider, signal }) {
      const path = filled(collection, plan);
      const { result } = await provider.send(facts.createdBy ?? "POST", path, bodyOrNone(bodyFor(plan)), signal);
      return written(result, plan);
    },
    async read({ state, provider, privateState, signal, diagnostics }) {
      const answer = await provider.find(pathOf(state), signal);
      if (answer === undefined) {
        diagnostics.warning(
          "Resource not found",
          "The resource was not found on the server and will be removed from state.",
        );
        return null;
      }
      const isImported = privateState.get(IMPORTED) === true;
      privateState.delete(IMPORTED);
      const inState = Object.fromEntries(Object.entries(state).filter(([name]) => inPath.has(name)));
      const object = identified({ ...refreshed(attributes, answer.result, state, facts), ...inState });
      return facts.read?.(object, isImported ? null : state) ?? object;
    },
    async update({ plan, prior, provider, signal }) {
      const body = bodyFor(plan, prior);
      const sent = facts.updatedBy === "PATCH" ? changedIn(body, bodyFor(prior)) : body;
      const { result } = await provider.send(facts.updatedBy ?? "PUT", pathOf(prior), sent, signal);
      return written(result, plan);
    },
    async delete({ state, provider, signal }) {
      if (facts.staysWhenDestroyed) return;
      const path = pathOf(state);
      const end = (): Promise<unknown> => provider.send("DELETE", path, undefined, signal);
      if (facts.emptiedBeforeDelete === undefined) await end();
      else await endEmptied(provider, path, facts.emptiedBeforeDelete, end, signal);
    },
    ...(importedBy === undefined
      ? {}
      : {
          // Without an identity there is always an id.
          importState: ({ id }) => ({
            state: importIdentity(id ?? "", importedBy),
            privateState: { [IMPORTED]: true },
          }),
        }),
    // The later version added attributes, and changed lists to sets: the JSON of both is the same.
    ...(version === 0 ? {} : { upgradeState: { 0: (raw) => stateFrom(raw, attributes) } }),
  };
}

/** Attempts of each step, with pauses of 2, 4, 8, 16 and 32 seconds. */
const ATTEMPTS = 5;
const pauseAfter = (attempt: number, signal: AbortSignal): Promise<void> =>
  sleep(1000 * 2 ** attempt, undefined, { signal });

async function endEmptied(
  api: Api,
  path: string,
  field: string,
  end: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  const isEmpty = async (): Promise<boolean> => {
    const { result } = await api.send("GET", path, undefined, signal);
    return ((result as Record<string, readonly unknown[] | null | undefined> | null)?.[field] ?? []).length === 0;
  };
  if (!(await isEmpty())) {
    await api.send("PUT", path, {}, signal);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await pauseAfter(attempt, signal);
      if (await isEmpty()) break;
    }
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await end();
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await pauseAfter(attempt, signal);
    }
  }
}

/** The fields of a body that differ from those of another one. */
const changedIn = (body: ObjectValue, before: ObjectValue): ObjectValue =>
  Object.fromEntries(
    Object.entries(body).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );

const namesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

const bodyOrNone = (body: ObjectValue): ObjectValue | undefined => (Object.keys(body).length === 0 ? undefined : body);

function stateFrom(raw: unknown, attributes: SchemaFacts["attributes"]): ObjectValue {
  if (typeof raw !== "object" || raw === null)
    throw new ProviderError("Unable to Upgrade Resource State", "The state is not an object.");
  return Object.fromEntries(Object.entries(raw).filter(([name]) => name in attributes));
}
