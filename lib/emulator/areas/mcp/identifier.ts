import { MCP_ID_LENGTH, MCP_ID_PATTERN } from "../../../api";
import { ApiError } from "../../core/api-error";

const pattern = new RegExp(MCP_ID_PATTERN);

/** @throws {ApiError} 400 for an invalid identifier. Like the API, also for reads. */
export function checkIdentifier(id: string): void {
  if (id.length <= MCP_ID_LENGTH && pattern.test(id)) return;
  const value = id.length <= 2 * MCP_ID_LENGTH ? JSON.stringify(id) : `a string of ${id.length} characters`;
  throw ApiError.invalid(
    "/id",
    `id: given ${value}, allowed: up to ${MCP_ID_LENGTH} lower-case letters, digits, underscores and single dashes between them`,
  );
}
