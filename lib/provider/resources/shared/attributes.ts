import type { TSchema } from "@sinclair/typebox";
import { ACCOUNT_ID_PATTERN, MCP_ID_LENGTH, MCP_ID_PATTERN } from "../../../api";
import { attribute, lengthBetween, matches, requiresReplace } from "../../../plugin-framework";

/** The attribute `account_id`, which every resource has. A change replaces the resource. */
export const accountId = (description: string) =>
  attribute.string({
    required: true,
    description: `${description}: 32 hexadecimal digits.`,
    validators: [
      matches(new RegExp(ACCOUNT_ID_PATTERN), "32 hexadecimal digits, as in the account's dashboard address"),
    ],
    planModifiers: [requiresReplace()],
  });

/** The attribute with the id of the MCP server or portal that a resource belongs to. A change replaces the resource. */
export const mcpId = (description: string) =>
  attribute.string({
    required: true,
    description,
    validators: [
      lengthBetween(1, MCP_ID_LENGTH),
      matches(new RegExp(MCP_ID_PATTERN), "lowercase letters, digits, underscores and single dashes between them"),
    ],
    planModifiers: [requiresReplace()],
  });

/** The description of an attribute that is the same as a field of the API. */
export const described = (schema: TSchema): { description: string } => ({ description: schema.description ?? "" });
