import { ACCOUNT_ID_PATTERN } from "../../../api";
import { ProviderError } from "../../../plugin-framework";

/** An import id of the form `ACCOUNT_ID/ID`, parsed. */
export interface ImportId {
  readonly accountId: string;
  readonly id: string;
}

/**
 * Parses an import id of the form `ACCOUNT_ID/ID`.
 * @param form - the form for the error message: `ACCOUNT_ID/PORTAL_ID`
 * @param summary - the summary of the error: `Could not import the MCP portal`
 * @throws ProviderError when the import id has another form
 */
export function parseImportId(importId: string, form: string, summary: string): ImportId {
  const [accountId = "", id = "", ...rest] = importId.trim().split("/");
  if (isAccountId(accountId) && id !== "" && rest.length === 0) return { accountId, id };
  throw new ProviderError(summary, invalidImportId(importId, form));
}

/** The detail of an error for an import id that has none of the forms. */
export const invalidImportId = (importId: string, forms: string): string =>
  `The import id "${importId}" is invalid. Use ${forms}. An account id has 32 hexadecimal digits.`;

/** Whether a string has the form of an account id. */
export const isAccountId = (text: string): boolean => new RegExp(ACCOUNT_ID_PATTERN).test(text);
