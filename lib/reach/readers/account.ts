import { SourceError } from "./source-error";
import type { SourceObject } from "./source-object";

export interface AccountOptions {
  /** ID of the account to read, if the source has objects of several. */
  readonly accountId?: string | undefined;
}

/**
 * The objects of one account.
 *
 * @throws SourceError if the source has objects of several accounts, and none is chosen
 */
export function checkAccount(
  objects: readonly SourceObject[],
  file: string | undefined,
  { accountId }: AccountOptions,
): readonly SourceObject[] {
  if (accountId !== undefined) {
    return objects.filter(({ values }) => typeof values.account_id !== "string" || values.account_id === accountId);
  }
  const owners = new Map<string, string>();
  for (const { values, key } of objects) {
    if (typeof values.account_id === "string" && !owners.has(values.account_id)) owners.set(values.account_id, key);
  }
  if (owners.size > 1) {
    const examples = [...owners].map(([account, key]) => `${account} (${key})`).join(", ");
    throw new SourceError(
      `${file ?? "the source"} has objects of ${owners.size} accounts: ${examples}. Who reaches what is a question about one: choose it with accountId.`,
    );
  }
  return objects;
}
