import type { Static } from "@sinclair/typebox";
import { MCP_ALIAS_LENGTH, MCP_ALIAS_PATTERN } from "./mcp-limits";
import { Type } from "../../core/type";
import { SDK_7_1 } from "../../core/sources";

const name = Type.String({ minLength: 1, description: "Name of the tool or prompt, as the server has it." });
const enabled = Type.Boolean({ description: "Whether it can be used." });

/** What is changed of a tool or prompt: written. */
export const CapabilityOverride = Type.Object({
  name,
  alias: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: MCP_ALIAS_LENGTH,
      pattern: MCP_ALIAS_PATTERN,
      description: "Name to show instead, up to 40 characters; unique among the server's names and aliases.",
    }),
  ),
  description: Type.Optional(Type.String({ description: "Description to show instead." })),
  enabled: Type.Optional(enabled),
});
export type CapabilityOverride = Static<typeof CapabilityOverride>;

/** A tool or prompt as the server describes it, by the Model Context Protocol. */
export const Capability = Type.Record(Type.String(), Type.Unknown(), {
  description: "A tool or prompt as the server describes it.",
});
export type Capability = Static<typeof Capability>;

const newerThanReference = SDK_7_1;

/** What is changed of a tool or prompt, by the portal and by its server: answered, in another shape than it is written. */
export const AnsweredCapabilityOverride = Type.Object(
  {
    name: Type.Optional(name),
    enabled: Type.Optional(enabled),
    portal_alias: Type.Optional(Type.String({ description: "Name the portal shows.", newerThanReference })),
    server_alias: Type.Optional(Type.String({ description: "Name the server entry shows.", newerThanReference })),
    portal_description: Type.Optional(
      Type.String({ description: "Description the portal shows.", newerThanReference }),
    ),
    server_description: Type.Optional(
      Type.String({ description: "Description the server entry shows.", newerThanReference }),
    ),
  },
  {
    description:
      "What is changed of a tool or prompt. The first of: portal's alias, server's alias, own name, is shown.",
  },
);
export type AnsweredCapabilityOverride = Static<typeof AnsweredCapabilityOverride>;
