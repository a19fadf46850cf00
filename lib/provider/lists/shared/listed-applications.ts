import type { Application } from "../../../api";
import type { ProviderContext } from "../../context";
import { withSummaryOfAll } from "../../resources/shared/request-errors";
import { scopedClient, type Scope } from "../../resources/shared/scope";

/** Where to look for applications. */
export interface Search {
  readonly scope: Scope;
  readonly provider: ProviderContext;
  readonly signal: AbortSignal;
}

/**
 * Lists the applications of an account or zone by id, page by page.
 * @param summary - the summary of errors: `Could not list the applications`
 * @param filters - filters of the API. Null for those that are not set. @default {}
 */
export async function* listedApplications(
  { scope, provider, signal }: Search,
  summary: string,
  filters: Readonly<Record<string, string | boolean | null>> = {},
): AsyncGenerator<readonly [id: string, found: Application]> {
  const query = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null));
  const { applications } = scopedClient(provider, scope);
  for await (const found of withSummaryOfAll(summary, applications.list(query, { signal }))) {
    if (found.id !== undefined) yield [found.id, found];
  }
}

/** The name of an application in results, with its type: `Shop (self_hosted)`. */
export const labelOf = (id: string, { name, type }: Application): string => `${name ?? id} (${type})`;
