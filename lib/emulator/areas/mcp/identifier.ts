import { MCP_ID_LENGTH, MCP_ID_PATTERN } from "../../../api";
import { ApiError } from "../../core/api-error";

const pattern = new RegExp(MCP_ID_PATTERN);

/**
 * Refuses an identifier that cannot be one, also where something is only read: the API does so too.
 * @throws {ApiError} 400
 */
export function checkIdentifier(id: string): void {
  if (id.length <= MCP_ID_LENGTH && pattern.test(id)) return;
  const shown = id.length <= 2 * MCP_ID_LENGTH ? JSON.stringify(id) : `one of ${id.length} characters`;
  throw ApiError.invalid(
    "/id",
    `id: given ${shown}, allowed: up to ${MCP_ID_LENGTH} lower-case letters, digits, underscores and single dashes between them`,
  );
}
