import { ConflictError, type AccessClient } from "../../../client";
import { ProviderError, type Diagnostics } from "../../../plugin-framework";
import { filledIn, requested } from "../../api-schema";
import type { ProviderContext } from "../../context";
import { parseImportId } from "./import-id";
import { isLostResponse } from "./lost-response";
import { ifFound } from "./not-found";
import { explain, withSummary } from "./request-errors";

/** The attributes that every object of an account has. */
interface Identified {
  readonly account_id: string;
}

/**
 * How a resource manages one object of the API. `Stored` are the values of its state.
 *
 * The functions send requests; `apiObject` adds what every resource must do: summaries of errors, objects that no longer
 * exist, responses that were lost, and imports.
 */
export interface ApiObject<Stored extends Identified> {
  /** The object in messages: `bookmark`. */
  readonly noun: string;
  /** The name of an object in messages. */
  readonly label: (values: Stored) => string;
  readonly create: (client: AccessClient, wanted: Stored, signal: AbortSignal) => Promise<Stored>;
  /** Reads an object. Throws `NotFoundError` if it does not exist. */
  readonly read: (client: AccessClient, stored: Stored, signal: AbortSignal) => Promise<Stored>;
  readonly update: (client: AccessClient, wanted: Stored, prior: Stored, signal: AbortSignal) => Promise<Stored>;
  readonly delete: (client: AccessClient, stored: Stored, signal: AbortSignal) => Promise<unknown>;
  /**
   * Finds an object that an earlier attempt may have created: its response was lost, or the API reports a conflict. Only
   * one that equals the wanted object in every configured field is adopted.
   */
  readonly findCreated: (client: AccessClient, wanted: Stored, signal: AbortSignal) => Promise<Stored | undefined>;
  /** The form of the import id: `ACCOUNT_ID/BOOKMARK_ID`. */
  readonly importForm: string;
  /** The import id of a conflicting object, for the error. @default - the form */
  readonly importId?: (wanted: Stored) => string;
  /** The values of which only the ids are known. `read` fills in the others. */
  readonly identified: (accountId: string, id: string) => Stored;
}

/** The client of an account, and the signal that ends work. */
interface Work {
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
}

/** The requests of a resource, with everything that can go wrong explained. */
export function apiObject<Stored extends Identified>(object: ApiObject<Stored>) {
  const { noun, label } = object;
  const named = (values: Stored): string => `the ${noun} "${label(values)}"`;

  return {
    /** Creates the object of a plan, and returns its state. */
    create: (plan: object, { provider, signal, diagnostics }: Work & { readonly diagnostics: Diagnostics }) => {
      const wanted = requested<Stored>(plan);
      return withSummary(`Could not create ${named(wanted)}`, async () => {
        const client = provider.client(wanted.account_id);
        try {
          return filledIn(plan, await object.create(client, wanted, signal));
        } catch (error) {
          if (!mayHaveCreated(error)) throw error;
          const found = await object.findCreated(client, wanted, signal).catch(() => undefined);
          if (found === undefined) throw error instanceof ConflictError ? conflict(object, wanted, error) : error;
          if (error instanceof ConflictError) warnOfAdoption(named(wanted), diagnostics);
          return filledIn(plan, found);
        }
      });
    },

    read: async (stored: Stored, { provider, signal }: Work): Promise<Stored | null> => {
      const client = provider.client(stored.account_id);
      const found = await withSummary(`Could not read ${named(stored)}`, () =>
        ifFound(object.read(client, stored, signal)),
      );
      return found ?? null;
    },

    /** Changes the object to what a plan says, and returns its state. */
    update: (plan: object, prior: Stored, { provider, signal }: Work) => {
      const wanted = requested<Stored>(plan);
      return withSummary(`Could not update ${named(wanted)}`, async () =>
        filledIn(plan, await object.update(provider.client(wanted.account_id), wanted, prior, signal)),
      );
    },

    delete: (stored: Stored, { provider, signal }: Work) =>
      withSummary(`Could not delete ${named(stored)}`, async () => {
        await ifFound(object.delete(provider.client(stored.account_id), stored, signal));
      }),

    import: async (importId: string, { provider, signal }: Work): Promise<Stored> => {
      const summary = `Could not import the ${noun}`;
      const { accountId, id } = parseImportId(importId, object.importForm, summary);
      const read = object.read(provider.client(accountId), object.identified(accountId, id), signal);
      const found = await withSummary(summary, () => ifFound(read));
      if (found === undefined) throw new ProviderError(summary, `The account ${accountId} has no ${noun} "${id}".`);
      return found;
    },
  };
}

/** Whether a creation that failed may have created the object all the same, or an earlier one has. */
const mayHaveCreated = (error: unknown): boolean => isLostResponse(error) || error instanceof ConflictError;

function conflict<Stored extends Identified>(object: ApiObject<Stored>, wanted: Stored, error: unknown): ProviderError {
  const example = object.importId?.(wanted) ?? object.importForm.replace("ACCOUNT_ID", wanted.account_id);
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
