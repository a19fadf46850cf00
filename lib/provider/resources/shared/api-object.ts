import { ConflictError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { filledIn, requested } from "../../api-schema";
import type { ProviderContext } from "../../context";
import { listingOf } from "../../listed-reads";
import { parseImportId } from "./import-id";
import { isLostResponse } from "./lost-response";
import { ifFound } from "./not-found";
import { PendingCreation } from "./pending-creation";
import { explain, isRefused, withSummary } from "./request-errors";
import { scopedClient, scopeName, type Scope } from "./scope";

/**
 * How a resource manages one object of the API. `Stored` are the values of its state.
 *
 * The functions send requests; `apiObject` adds what every resource must do: summaries of errors, objects that no longer
 * exist, responses that were lost, and imports.
 */
export interface ApiObject<Stored extends Scope, Config = unknown> {
  /** The object in messages: `bookmark`. */
  readonly noun: string;
  /** The name of an object in messages. */
  readonly label: (values: Stored) => string;
  /** @param config - the configuration, which alone has the values of write-only attributes */
  readonly create: (client: AccessClient, wanted: Stored, signal: AbortSignal, config: Config) => Promise<Stored>;
  /** Reads an object. Throws `NotFoundError` if it does not exist. */
  readonly read: (client: AccessClient, stored: Stored, signal: AbortSignal) => Promise<Stored>;
  /** The list endpoint that answers many reads. @default - each object is read singly */
  readonly listed?: Listed<Stored>;
  /** @param config - the configuration, which alone has the values of write-only attributes */
  readonly update: (
    client: AccessClient,
    wanted: Stored,
    prior: Stored,
    signal: AbortSignal,
    config: Config,
  ) => Promise<Stored>;
  readonly delete: (client: AccessClient, stored: Stored, signal: AbortSignal) => Promise<unknown>;
  /**
   * Finds an object that an earlier attempt may have created: its response was lost, or the API reports a conflict. Only
   * one that equals the wanted object in every configured field is adopted.
   */
  readonly findCreated: (
    client: AccessClient,
    wanted: Stored,
    signal: AbortSignal,
    attempt: Attempt,
  ) => Promise<Stored | undefined>;
  /**
   * What a creation makes, such as the type and the name, for objects whose ids the API makes: the same before and after it.
   * By it, the run after a killed one looks for the object before it creates another. @default - it does not look
   */
  readonly creationKey?: (values: Stored) => string;
  /** Finds the id of the object that a creation conflicts with, for the import line of the error. @default - its form */
  readonly conflicting?: (client: AccessClient, wanted: Stored, signal: AbortSignal) => Promise<string | undefined>;
  /** The form of the import id: `ACCOUNT_ID/BOOKMARK_ID`. */
  readonly importForm: string;
  /** The values of which only the ids are known. `read` fills in the others. */
  readonly identified: (accountId: string, id: string) => Stored;
}

/** The list endpoint of a kind of objects, each of which is as complete as a single read returns it. */
export interface Listed<Stored> {
  /** The identifier of an object in the list. */
  readonly idOf: (stored: Stored) => string;
  /** Reads all objects: for each identifier, a function that converts the object to its state. */
  readonly all: (client: AccessClient, signal: AbortSignal) => Promise<ReadonlyMap<string, (stored: Stored) => Stored>>;
}

/** The objects of a list endpoint, each with the function that makes its state. */
export async function listedStates<Found, Stored>(
  list: AsyncIterable<Found>,
  idOf: (found: Found) => string | undefined,
  stateOf: (found: Found, stored: Stored) => Stored,
): Promise<Map<string, (stored: Stored) => Stored>> {
  const listing = await listingOf(list, idOf);
  return new Map([...listing].map(([id, found]) => [id, (stored: Stored) => stateOf(found, stored)]));
}

/** A creation without a result. */
export interface Attempt {
  /** When it began. */
  readonly since: Date;
  /** Whether its response was lost. Otherwise the API reports a conflict with an existing object. */
  readonly isLost: boolean;
  /** Whether no resource of this run created the object with this id. */
  readonly isFree: (id: string) => boolean;
}

/** The configured companion, and the signal that ends work. */
interface Work {
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
}

interface ReportedWork<Config> extends Work {
  readonly diagnostics: Diagnostics;
  readonly config: Config;
}

/** The requests of a resource, with everything that can go wrong explained. */
export function apiObject<Stored extends Scope, Config = unknown>(object: ApiObject<Stored, Config>) {
  const { noun, label } = object;
  const named = (values: Stored): string => `the ${noun} "${label(values)}"`;
  const kindOf = (values: Stored): string => `${noun} of ${scopeName(values)}`;

  function remember(stored: Stored, { created }: ProviderContext): Stored {
    if (object.listed !== undefined) created.add(object.listed.idOf(stored));
    return stored;
  }

  async function adopted(wanted: Stored, error: unknown, since: Date, work: ReportedWork<Config>): Promise<Stored> {
    const { provider, signal, diagnostics } = work;
    const client = scopedClient(provider, wanted);
    const isConflict = error instanceof ConflictError;
    const attempt = { since, isLost: !isConflict, isFree: isFreeIn(provider) };
    const found = await object.findCreated(client, wanted, signal, attempt).catch(() => undefined);
    if (found === undefined) throw isConflict ? await conflict(object, client, wanted, error, signal) : error;
    if (isConflict) warnOfAdoption(named(wanted), diagnostics);
    return found;
  }

  const pendingCreation = (values: Stored): PendingCreation | undefined =>
    object.creationKey && new PendingCreation(`${kindOf(values)}: ${object.creationKey(values)}`);

  /** The object that an earlier run created, whose state was lost because the run was killed. */
  async function createdBefore(
    pending: PendingCreation | undefined,
    wanted: Stored,
    { provider, signal, diagnostics }: ReportedWork<Config>,
  ): Promise<Stored | undefined> {
    const since = await pending?.begunAt();
    if (since === undefined) return undefined;
    const attempt = { since, isLost: true, isFree: isFreeIn(provider) };
    const found = await object.findCreated(scopedClient(provider, wanted), wanted, signal, attempt);
    if (found !== undefined) warnOfAdoption(named(wanted), diagnostics);
    return found;
  }

  async function created(wanted: Stored, work: ReportedWork<Config>): Promise<Stored> {
    const { provider, signal, config } = work;
    const pending = pendingCreation(wanted);
    const before = await createdBefore(pending, wanted, work);
    if (before !== undefined) return before;
    const since = new Date();
    await pending?.begin(since);
    try {
      return await object.create(scopedClient(provider, wanted), wanted, signal, config);
    } catch (error) {
      if (isRefused(error)) await pending?.end();
      if (!mayHaveCreated(error)) throw error;
      return adopted(wanted, error, since, work);
    }
  }

  return {
    /** Creates the object of a plan, and returns its state. */
    create: (plan: object, work: ReportedWork<Config>): Promise<Stored> => {
      const { provider } = work;
      const wanted = requested<Stored>(plan);
      return withSummary(`Could not create ${named(wanted)}`, async () => {
        const made = await created(wanted, work);
        return filledIn(plan, remember(made, provider));
      });
    },

    read: async (stored: Stored, { provider, signal }: Work): Promise<Stored | null> => {
      const client = scopedClient(provider, stored);
      const single = (): Promise<Stored> => object.read(client, stored, signal);
      const { listed } = object;
      const read =
        listed === undefined
          ? single
          : async (): Promise<Stored> => {
              const stateAfter = await provider.listedReads.read(kindOf(stored), listed.idOf(stored), {
                single: async () => {
                  const found = await single();
                  return () => found;
                },
                all: () => listed.all(client, signal),
              });
              return stateAfter(stored);
            };
      const found = await withSummary(`Could not read ${named(stored)}`, () => ifFound(read()));
      if (found !== undefined) await pendingCreation(found)?.end();
      return found ?? null;
    },

    /** Changes the object to what a plan says, and returns its state. */
    update: (plan: object, prior: Stored, { provider, signal, config }: Omit<ReportedWork<Config>, "diagnostics">) => {
      const wanted = requested<Stored>(plan);
      return withSummary(`Could not update ${named(wanted)}`, async () =>
        filledIn(plan, await object.update(scopedClient(provider, wanted), wanted, prior, signal, config)),
      );
    },

    delete: (stored: Stored, { provider, signal }: Work) =>
      withSummary(`Could not delete ${named(stored)}`, async () => {
        await ifFound(object.delete(scopedClient(provider, stored), stored, signal));
      }),

    import: async (importId: string, { provider, signal }: Work): Promise<Stored> => {
      const summary = `Could not import the ${noun}`;
      const { accountId, id } = parseImportId(importId, object.importForm, summary);
      return imported(object, object.identified(accountId, id), id, { provider, signal });
    },
  };
}

/** Reads an object to import. @throws ProviderError when it does not exist */
export async function imported<Stored extends Scope>(
  { noun, read }: Pick<ApiObject<Stored>, "noun" | "read">,
  identified: Stored,
  id: string,
  { provider, signal }: Work,
): Promise<Stored> {
  const summary = `Could not import the ${noun}`;
  const found = await withSummary(summary, () => ifFound(read(scopedClient(provider, identified), identified, signal)));
  if (found !== undefined) return found;
  throw new ProviderError(summary, `There is no ${noun} "${id}" in ${scopeName(identified)}.`);
}

/** Whether a creation that failed may have created the object all the same, or an earlier one has. */
const mayHaveCreated = (error: unknown): boolean => isLostResponse(error) || error instanceof ConflictError;

const isFreeIn =
  ({ created }: ProviderContext) =>
  (id: string): boolean =>
    !created.has(id);

async function conflict<Stored extends Scope, Config>(
  object: ApiObject<Stored, Config>,
  client: AccessClient,
  wanted: Stored,
  error: unknown,
  signal: AbortSignal,
): Promise<ProviderError> {
  const id = await object.conflicting?.(client, wanted, signal).catch(() => undefined);
  const example = id ?? object.importForm.replace("ACCOUNT_ID", wanted.account_id ?? "ACCOUNT_ID");
  return new ProviderError(
    `The ${object.noun} "${object.label(wanted)}" conflicts with an existing object`,
    `${explain(error)}\n\nTo manage the existing ${object.noun} with this resource, import it: \`terraform import ADDRESS ${example}\`. Otherwise change the configuration.`,
  );
}

function warnOfAdoption(named: string, diagnostics: Diagnostics): void {
  diagnostics.warning(
    `${named} existed already`,
    `It equals the configured one in every field, so this resource now manages it. An earlier run may have created it.`,
  );
}
