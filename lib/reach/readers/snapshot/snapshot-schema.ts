import type { TSchema } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { DECISIONS } from "../../../api/areas/policies/policy-limits";
import { ruleValues } from "../../../api/areas/policies/rules";
import { APPLICATION_TYPES } from "../parts/application";
import { problemBySchema, type JsonSchema } from "./check-schema";
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from "./snapshot-format";

const closed = { additionalProperties: false };
const text = Type.String();
const texts = Type.Array(text);
const optional = <Schema extends TSchema>(schema: Schema) => Type.Optional(schema);
const literals = (values: readonly string[]) => Type.Unsafe({ type: "string", enum: [...values] });

const Origin = Type.Object({ address: optional(text), constructPath: optional(text) }, closed);
const OpaqueFact = Type.Object(
  { name: text, reason: text },
  { ...closed, description: "A fact that the source did not tell." },
);
const part = { key: text, id: optional(text), name: optional(text), origin: Origin };

const RuleDefinition = Type.Union(
  [
    ...Object.entries(ruleValues).map(([kind, schema]) => Type.Object({ [kind]: schema }, closed)),
    Type.Object({ opaque: OpaqueFact }, closed),
  ],
  {
    description:
      "A rule as in the API, with keys of the snapshot in place of IDs; or one of which only the name is known.",
  },
);

const reference = (name: string) => Type.Unsafe({ $ref: `#/$defs/${name}` });
const Rule = reference("rule");
const rules = { include: Type.Array(Rule), require: Type.Array(Rule), exclude: Type.Array(Rule) };

const Mfa = Type.Object(
  { disabled: optional(Type.Boolean()), allowedAuthenticators: optional(texts), sessionDuration: optional(text) },
  closed,
);

const Connection = Type.Object(
  {
    ssh: optional(Type.Object({ usernames: texts, allowEmailAlias: Type.Boolean() }, closed)),
    rdp: optional(
      Type.Object({ clipboardLocalToRemote: optional(texts), clipboardRemoteToLocal: optional(texts) }, closed),
    ),
  },
  closed,
);

const Policy = Type.Union([
  Type.Object(
    {
      ...part,
      ...rules,
      decision: literals(DECISIONS),
      reusable: Type.Boolean(),
      approvalRequired: optional(Type.Boolean()),
      approvers: optional(texts),
      purposeJustificationRequired: optional(Type.Boolean()),
      isolationRequired: optional(Type.Boolean()),
      sessionDuration: optional(text),
      mfa: optional(Mfa),
      connection: optional(Connection),
    },
    closed,
  ),
  Type.Object({ ...part, opaque: OpaqueFact }, closed),
]);

const Selector = Type.Union([
  Type.Object({ hostname: texts }, closed),
  Type.Object({ tag: text, values: texts }, closed),
]);

const Criteria = Type.Object(
  {
    protocol: literals(["SSH", "RDP"]),
    port: Type.Integer(),
    include: Type.Array(Selector),
    require: Type.Array(Selector),
    exclude: Type.Array(Selector),
  },
  closed,
);

const Destination = Type.Union([
  Type.Object({ type: Type.Literal("public"), uri: text }, closed),
  Type.Object(
    {
      type: Type.Literal("private"),
      hostname: optional(text),
      cidr: optional(text),
      l4Protocol: optional(literals(["tcp", "udp"])),
      portRange: optional(text),
      virtualNetwork: optional(text),
    },
    closed,
  ),
  Type.Object({ type: Type.Literal("mcp_server"), server: text }, closed),
  Type.Object({ type: literals(["worker", "preview_worker"]), worker: text }, closed),
  Type.Object({ type: literals(["all_workers", "all_preview_workers"]) }, closed),
  Type.Object({ type: Type.Literal("targets"), criteria: Criteria }, closed),
  Type.Object({ type: Type.Literal("opaque"), fact: OpaqueFact }, closed),
]);

const Cors = Type.Object(
  {
    allowAllOrigins: optional(Type.Boolean()),
    allowedOrigins: optional(texts),
    allowCredentials: optional(Type.Boolean()),
  },
  closed,
);

const Application = Type.Object(
  {
    ...part,
    type: literals(APPLICATION_TYPES),
    destinations: Type.Array(Destination),
    policies: Type.Array(text, { description: "Keys of its policies, in the order of their precedence." }),
    allowedIdps: optional(texts),
    sessionDuration: optional(text),
    mfa: optional(Mfa),
    allowAuthenticateViaWarp: optional(Type.Boolean()),
    optionsPreflightBypass: optional(Type.Boolean()),
    cors: optional(Cors),
    tags: optional(texts),
  },
  closed,
);

const ToolOverrides = Type.Array(Type.Object({ name: text, enabled: Type.Boolean() }, closed));

const McpServer = Type.Object(
  { ...part, url: optional(text), tools: optional(texts), toolOverrides: ToolOverrides },
  closed,
);

const McpPortal = Type.Object(
  {
    ...part,
    hostname: optional(text),
    servers: Type.Array(
      Type.Object(
        { server: text, defaultDisabled: Type.Boolean(), onBehalf: Type.Boolean(), toolOverrides: ToolOverrides },
        closed,
      ),
    ),
  },
  closed,
);

const Target = Type.Object(
  { ...part, hostname: text, addresses: texts, virtualNetwork: optional(text), tags: Type.Record(text, text) },
  closed,
);

const Organization = Type.Object(
  {
    origin: optional(Origin),
    strictServiceTokens: optional(Type.Boolean()),
    denyUnmatchedRequests: optional(Type.Boolean()),
    denyUnmatchedExemptZones: optional(texts),
    mfaRequiredForAllApps: optional(Type.Boolean()),
    mfa: optional(Mfa),
    allowAuthenticateViaWarp: optional(Type.Boolean()),
    sessionDuration: optional(text),
  },
  closed,
);

const byKey = (schema: TSchema, description: string) =>
  Type.Record(text, schema, { description: `${description}, by key.` });

/** The schema of a snapshot, published as `docs/reference/snapshot.schema.json`. */
export const SnapshotSchema = Type.Object(
  {
    $schema: optional(text),
    format: Type.Literal(SNAPSHOT_FORMAT),
    version: Type.Literal(SNAPSHOT_VERSION),
    model: Type.Object(
      {
        applications: byKey(Application, "Applications"),
        policies: byKey(Policy, "Policies: reusable ones, and those of one application"),
        groups: byKey(Type.Object({ ...part, ...rules }, closed), "Access groups"),
        lists: byKey(Type.Object({ ...part, type: text, items: optional(texts) }, closed), "Zero Trust lists"),
        identityProviders: byKey(Type.Object({ ...part, type: optional(text) }, closed), "Identity providers"),
        serviceTokens: byKey(Type.Object({ ...part, duration: optional(text) }, closed), "Service tokens"),
        postureChecks: byKey(Type.Object({ ...part, type: optional(text) }, closed), "Device posture checks"),
        mcpServers: byKey(McpServer, "MCP servers"),
        mcpPortals: byKey(McpPortal, "MCP portals"),
        targets: byKey(Target, "Infrastructure targets"),
        organization: Organization,
        notes: Type.Array(Type.Object({ text, origin: optional(Origin) }, closed)),
      },
      closed,
    ),
  },
  {
    ...closed,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $defs: { rule: RuleDefinition },
    title: "Snapshot of who reaches what in Cloudflare Access",
    description: "Written by `cfaccess snapshot`. References between the parts are keys of this file.",
  },
);

/** What is wrong with a snapshot, and where; undefined if nothing is. */
export function problemWithSnapshot(json: unknown): string | undefined {
  // A schema of TypeBox is a JSON schema.
  const problem = problemBySchema(SnapshotSchema as unknown as JsonSchema, json);
  return problem && `${problem.place === "" ? "it" : problem.place} ${problem.message}`;
}
