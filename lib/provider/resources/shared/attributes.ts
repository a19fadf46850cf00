import type { TSchema } from "@sinclair/typebox";
import { ACCOUNT_ID_PATTERN, MCP_ID_LENGTH, MCP_ID_PATTERN, UUID_PATTERN } from "../../../api";
import { attribute, lengthBetween, matches, requiresReplace } from "../../../plugin-framework";

const accountIdOptions = (description: string) =>
  ({
    required: true,
    description: `${description}: 32 hexadecimal digits.`,
    validators: [
      matches(new RegExp(ACCOUNT_ID_PATTERN), "32 hexadecimal digits, as in the account's dashboard address"),
    ],
  }) as const;

/** The attribute `account_id`, which every resource has. A change replaces the resource. */
export const accountId = (description: string) =>
  attribute.string({ ...accountIdOptions(description), planModifiers: [requiresReplace()] });

/** The attribute `account_id` of a list resource, an ephemeral resource or an action. */
export const inputAccountId = (description: string) => attribute.string(accountIdOptions(description));

/** The validators of the id of an MCP server or portal. */
const mcpIdValidators = [
  lengthBetween(1, MCP_ID_LENGTH),
  matches(new RegExp(MCP_ID_PATTERN), "lowercase letters, digits, underscores and single dashes between them"),
];

/** The attribute `service_token_id` of an ephemeral resource or an action. */
export const inputServiceTokenId = (description: string) =>
  attribute.string({ required: true, description, validators: [isTokenId] });

/** The attribute `service_token_id` of a resource. A change replaces the resource. */
export const serviceTokenId = (description: string) =>
  attribute.string({ required: true, description, validators: [isTokenId], planModifiers: [requiresReplace()] });

const isTokenId = matches(new RegExp(UUID_PATTERN), "a UUID, as in the id of the service token");

/** The attribute with the id of an identity provider. A change replaces the resource. */
export const identityProviderId = (description: string) =>
  attribute.string({
    required: true,
    description,
    validators: [matches(new RegExp(UUID_PATTERN), "a UUID, as in the id of the identity provider")],
    planModifiers: [requiresReplace()],
  });

/** The attribute with the id of the MCP server or portal that a resource belongs to. A change replaces the resource. */
export const mcpId = (description: string) =>
  attribute.string({ required: true, description, validators: mcpIdValidators, planModifiers: [requiresReplace()] });

/** The required id of an MCP server or portal, for an action. */
export const inputMcpId = (description: string) =>
  attribute.string({ required: true, description, validators: mcpIdValidators });

/** The optional id of an MCP server or portal, for a list resource. */
export const filterMcpId = (description: string) =>
  attribute.string({ optional: true, description, validators: mcpIdValidators });

/** The description of an attribute that is the same as a field of the API. */
export const described = (schema: TSchema): { description: string } => ({ description: schema.description ?? "" });
