import type { Static } from "@sinclair/typebox";
import { MCP_ALIAS_LENGTH, MCP_ALIAS_PATTERN } from "./mcp-limits";
import { Type } from "../../core/type";
import { SDK_7_1 } from "../../core/sources";

const name = Type.String({ minLength: 1, description: "Name of the tool or prompt on the server." });
const enabled = Type.Boolean({ description: "Whether the tool or prompt is enabled." });

/** An override of a tool or prompt, as sent. */
export const CapabilityOverride = Type.Object({
  name,
  alias: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: MCP_ALIAS_LENGTH,
      pattern: MCP_ALIAS_PATTERN,
      description:
        "Name to show instead, up to 40 characters. It must be unique among the names and aliases of the server.",
    }),
  ),
  description: Type.Optional(Type.String({ description: "Description to show instead." })),
  enabled: Type.Optional(enabled),
});
export type CapabilityOverride = Static<typeof CapabilityOverride>;

/** A tool or prompt as described by the server, in the format of the Model Context Protocol. */
export const Capability = Type.Record(Type.String(), Type.Unknown(), {
  description: "A tool or prompt as described by the server.",
});
export type Capability = Static<typeof Capability>;

const newerThanReference = SDK_7_1;

/** The overrides of a tool or prompt by the portal and by the server, as returned. The fields differ from those sent. */
export const AnsweredCapabilityOverride = Type.Object(
  {
    name: Type.Optional(name),
    enabled: Type.Optional(enabled),
    portal_alias: Type.Optional(Type.String({ description: "Alias set by the portal.", newerThanReference })),
    server_alias: Type.Optional(Type.String({ description: "Alias set by the server.", newerThanReference })),
    portal_description: Type.Optional(
      Type.String({ description: "Description set by the portal.", newerThanReference }),
    ),
    server_description: Type.Optional(
      Type.String({ description: "Description set by the server.", newerThanReference }),
    ),
  },
  {
    description:
      "The overrides of a tool or prompt. Clients see the portal's alias if set, otherwise the server's alias, otherwise the name.",
  },
);
export type AnsweredCapabilityOverride = Static<typeof AnsweredCapabilityOverride>;
