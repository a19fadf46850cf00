import type { TSchema } from "@sinclair/typebox";
import { ACCOUNT_ID_PATTERN, MCP_ID_LENGTH, MCP_ID_PATTERN, UUID_PATTERN } from "../../../api";
import { attribute, lengthBetween, matches, requiresReplace } from "../../../plugin-framework";

const isAccountId = matches(
  new RegExp(ACCOUNT_ID_PATTERN),
  "32 hexadecimal digits, as in the account's dashboard address",
);

/** The attribute `account_id`, which every resource has. A change replaces the resource. */
export const accountId = (description: string) =>
  attribute.string({
    required: true,
    description: `${description}: 32 hexadecimal digits.`,
    validators: [isAccountId],
    planModifiers: [requiresReplace()],
  });

/** The attribute `account_id` of what has no state: an ephemeral resource or an action. */
export const statelessAccountId = (description: string) =>
  attribute.string({
    required: true,
    description: `${description}: 32 hexadecimal digits.`,
    validators: [isAccountId],
  });

/** The attribute `service_token_id` of what has no state: an ephemeral resource or an action. */
export const serviceTokenId = (description: string) =>
  attribute.string({ required: true, description, validators: [isTokenId] });

/** The attribute with the id of the service token that a resource belongs to. A change replaces the resource. */
export const replacingServiceTokenId = (description: string) =>
  attribute.string({ required: true, description, validators: [isTokenId], planModifiers: [requiresReplace()] });

const isTokenId = matches(new RegExp(UUID_PATTERN), "a UUID, as in the id of the service token");

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
