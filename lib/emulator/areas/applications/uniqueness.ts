import { SINGLE_APPLICATION_TYPES, ERROR_CODE } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { ApplicationFields, StoredApplication } from "../../state/stored-application";
import { takenDomains } from "./public-domains";

/** Destinations of which an account has one application at most. */
const SINGLE_DESTINATIONS: readonly string[] = ["all_workers", "all_preview_workers"];

/** What no two applications of a scope may have in common, as an error says it. */
export function uniqueInApplications(fields: ApplicationFields): string[] {
  const single = (SINGLE_APPLICATION_TYPES as readonly string[]).includes(fields.type) ? [`type ${fields.type}`] : [];
  const destinations = new Set((fields.destinations ?? []).map(({ type }) => type));
  const singles = SINGLE_DESTINATIONS.filter((type) => (destinations as ReadonlySet<string>).has(type));
  return [
    ...single,
    ...singles.map((type) => `destination ${type}`),
    ...takenDomains(fields).map((domain) => `domain ${domain}`),
  ];
}

/** @throws {ApiError} When another application has what this one wants. */
export function assertUnique(
  context: HandlerContext,
  fields: ApplicationFields,
  itself: StoredApplication | undefined,
): void {
  for (const unique of uniqueInApplications(fields)) {
    const holder = context.collection("applications").holderOf(unique);
    if (holder === undefined || holder.id === itself?.id) continue;
    const [field = ""] = unique.split(" ");
    throw ApiError.conflict(
      `/${field === "destination" ? "destinations" : field}`,
      `access.api.error.application_already_exists: ${unique} already belongs to application ${holder.id} (${holder.name ?? holder.type})`,
      ERROR_CODE.applicationAlreadyExists,
    );
  }
}
