import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { OneOf } from "../../api";

/**
 * Behaviors that differ between servers, or that are unknown for the real API. Each can be changed while the emulator
 * runs, so that a deployment can be tested against all of them.
 */
export const BehaviorsSchema = Type.Object({
  applicationsDestinationsDerived: Type.Boolean({
    default: true,
    description:
      "Of `domain`, `destinations` and `self_hosted_domains`, omitted fields are derived from the one provided. Off: only `domain` is derived.",
  }),
  applicationsEmptyLists: Type.Boolean({
    default: true,
    description: "Omitted `tags` and `allowed_idps` of an application are returned as empty lists.",
  }),
  applicationsFlagsFilledIn: Type.Boolean({
    default: true,
    description:
      "Omitted boolean fields of an application are returned with their defaults: `app_launcher_visible` and `http_only_cookie_attribute` true; `auto_redirect_to_identity`, `enable_binding_cookie`, `options_preflight_bypass` and `service_auth_401_redirect` false.",
  }),
  applicationsPoliciesOrder: OneOf(["precedence", "as_sent", "id"], {
    default: "precedence",
    description: "Order of an application's policies in responses. `id` is effectively random.",
  }),
  applicationsTagsSorted: Type.Boolean({
    default: true,
    description: "Tags of an application are returned in alphabetical order. Off: in the order they were sent.",
  }),
  eventuallyConsistentReads: Type.Integer({
    minimum: 0,
    default: 0,
    description:
      "Number of lists that omit a new object after its creation. Reading it by its identifier works at once.",
  }),
  groupsIsDefaultAnsweredAs: OneOf(["boolean", "rules"], {
    default: "boolean",
    description:
      "How `is_default` of a group is returned: as the boolean that was sent or, as in the API reference, as a list of rules (the `include` rules of a default group, otherwise empty).",
  }),
  groupsEmptyRuleLists: Type.Boolean({
    default: false,
    description: "Omitted `exclude` and `require` lists of a group are returned as empty lists. Off: they are omitted.",
  }),
  listsNameFilter: OneOf(["whole", "part"], {
    default: "whole",
    description:
      "How the `name` parameter filters groups and service tokens: by the whole name, or by a part of it ignoring case (as for applications without `exact`).",
  }),
  certificatePropagationSeconds: Type.Number({
    minimum: 0,
    default: 0,
    description:
      "Time that a change to the hostnames or settings of an mTLS certificate takes to propagate, in seconds. Until then, the certificate cannot be deleted and the settings cannot be changed again.",
  }),
  zonesInChinaNetwork: Type.Boolean({
    default: false,
    description: "Zones have access to the China network, so that `china_network` of mTLS settings can be true.",
  }),
  mcpPortalsCreateApplications: Type.Boolean({
    default: false,
    description:
      "Creating a portal also creates its application of type `mcp_portal`, without policies, as the dashboard does. Another application for the same hostname is rejected then.",
  }),
  mcpPortalsServerOrder: OneOf(["id", "sent", "reversed"], {
    default: "id",
    description: "Order in which a portal returns its servers: by identifier, as they were sent, or reversed.",
  }),
  mcpPortalsWritesAnswerServers: Type.Boolean({
    default: false,
    description: "Creating, updating and deleting a portal return its servers, as reading does.",
  }),
  mcpServersModifiedByUpdate: Type.Boolean({
    default: false,
    description:
      "An update of an MCP server changes its `modified_at`. The official provider (5.22.0) plans no change, and reports an inconsistent result (its issue 7238).",
  }),
  mcpServersRefuseDeletionInUse: Type.Boolean({
    default: false,
    description:
      "An MCP server cannot be deleted while a portal or an application refers to it. Off: it is removed from portals, and applications keep a dangling reference.",
  }),
  mcpServersRefuseDeletionInPortal: Type.Boolean({
    default: false,
    description: "An MCP server cannot be deleted while a portal has it. Off: it is removed from portals.",
    source: "no source: for tests of the order of changes",
    certainty: "assumed",
  }),
  mcpServersSharedCallbackDefault: OneOf(["absent", "false", "true"], {
    default: "absent",
    description:
      "Value of `is_shared_oauth_callback_enabled` for a new MCP server that omits it. Any value but `absent` causes drift in the official provider.",
  }),
  mcpUnsyncedCapabilities: OneOf(["null", "empty"], {
    default: "null",
    description: "How `tools` and `prompts` of an MCP server that was never synced are returned: null or empty lists.",
  }),
  mcpUntouchedOverrides: OneOf(["null", "empty"], {
    default: "null",
    description:
      "How `updated_tools` and `updated_prompts` are returned without overrides: null, or empty lists, which cause drift in the official provider.",
  }),
  mcpUpstreamTimeout: Type.Integer({
    minimum: 1,
    maximum: 600_000,
    default: 10_000,
    description: "Timeout for listing the tools and prompts of a real MCP server on this machine, in milliseconds.",
  }),
  policyTestEnd: OneOf(["complete", "exceeded time", "blocked"], {
    default: "complete",
    description:
      "How a policy test ends: after all users, after half of them (`exceeded time`), or before it starts (`blocked`).",
  }),
  policyTestSeconds: Type.Number({
    minimum: 0,
    default: 1,
    description: "Duration of a policy test, in seconds of the emulator's clock.",
  }),
  refuseDeletionInUse: Type.Boolean({
    default: true,
    description:
      "A tag, custom page, group or identity provider cannot be deleted while another object refers to it. Off: it is deleted, and the reference dangles.",
  }),
  singleAddressesAsBlocks: Type.Boolean({
    default: false,
    description:
      "A single IP address in a destination or a policy rule is returned in CIDR notation: `10.0.0.1/32`. The API reference documents this for destinations; some versions of the official provider report it as a change.",
  }),
  policiesEmptyRuleLists: Type.Boolean({
    default: false,
    description: "Omitted `exclude` and `require` lists of a policy are returned as empty lists.",
  }),
  policiesEmptySessionDurationDropped: Type.Boolean({
    default: false,
    description:
      'A `session_duration` of `""` (the duration of the application) is omitted from the policy in responses.',
  }),
  policiesSessionDurationDefault: Type.Boolean({
    default: false,
    description: "An omitted `session_duration` of a policy is returned as 24 hours.",
  }),
  policiesUnknownReferences: Type.Integer({
    minimum: 0,
    default: 0,
    description: "Number of references to a new reusable policy that fail because the policy is not found yet.",
  }),
  serviceTokenSecretOnUpdate: Type.Boolean({
    default: false,
    description:
      "An update that creates a new secret for a service token returns it. Off: only creating and rotating return secrets, as in the API reference.",
  }),
  targetsBatchAtomic: Type.Boolean({
    default: true,
    description:
      "A batch of targets is created completely or not at all. Off: the targets before the first invalid one stay.",
  }),
  targetsBatchDeleteUnknown: OneOf(["ignore", "refuse"], {
    default: "ignore",
    description:
      "How a batch deletion treats unknown target identifiers: it ignores them, or fails as a whole with 404.",
  }),
  targetsDefaultVirtualNetwork: Type.Boolean({
    default: true,
    description: "An IP address without a virtual network is returned with the account's default one.",
  }),
  targetsHostnameLowercased: Type.Boolean({
    default: false,
    description: "Hostnames are stored and returned in lower case.",
  }),
  targetsKeepTagsOmittedOnUpdate: Type.Boolean({
    default: true,
    description: "An update that omits tags leaves them unchanged. Off: it removes them.",
  }),
  targetsListOrder: OneOf(["created_at", "hostname", "id"], {
    default: "created_at",
    description: "Default order of the list of targets. `id` is effectively random.",
  }),
  targetsRefusePublicAddresses: Type.Boolean({
    default: true,
    description: "Public IP addresses are rejected.",
  }),
  visibleTo: Type.Record(Type.String(), Type.Array(Type.String()), {
    default: {},
    description:
      "Objects that lists show to an API token, by token: lists of identifiers. Lists omit all others, as with resource-scoped roles; reading one by its identifier works. A token that is not named sees everything.",
  }),
});

/** Behaviors of the emulator. docs/guides/emulator.md describes each. */
export type Behaviors = Static<typeof BehaviorsSchema>;

/** The default behaviors. */
export const defaultBehaviors = (): Behaviors =>
  Object.fromEntries(
    Object.entries(BehaviorsSchema.properties).map(([name, schema]) => [
      name,
      structuredClone(schema.default as unknown),
    ]),
  ) as Behaviors;
