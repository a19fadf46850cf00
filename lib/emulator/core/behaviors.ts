import type { Static } from "@sinclair/typebox";
import { OneOf, Type } from "./behavior-schema";

/**
 * Behaviors that differ between servers, or that are unknown for the real API. Each can be changed while the emulator
 * runs, so that a deployment can be tested against all of them.
 */
export const BehaviorsSchema = Type.Object({
  applicationsDestinationsDerived: Type.Boolean({
    default: true,
    description:
      "Of `domain`, `destinations` and `self_hosted_domains`, omitted fields are derived from the one provided. Off: only `domain` is derived.",
    source: "acceptance tests of the official provider",
    certainty: "tested",
  }),
  applicationCasThroughZone: Type.Boolean({
    default: true,
    description:
      "The CA of an account's application can also be created, read and deleted through a zone of the account.",
    source: "published Terraform configurations",
    certainty: "assumed",
  }),
  applicationsDomainsOutsideZones: OneOf(["refuse_if_zones_are_named", "refuse", "accept"], {
    default: "refuse_if_zones_are_named",
    description:
      "How an application is treated whose hostname is in no zone of the account. By default, it is rejected if all zones of the emulator were given with a name. Without named zones, the domains of the account are unknown and every hostname is accepted.",
    source: "Alchemy's tests",
    certainty: "tested",
  }),
  applicationsEmptyLists: Type.Boolean({
    default: true,
    description: "Omitted `tags` and `allowed_idps` of an application are returned as empty lists.",
    source: "recorded responses of cf-terraforming",
    certainty: "recorded",
  }),
  applicationsFlagsFilledIn: Type.Boolean({
    default: true,
    description:
      "Omitted boolean fields of an application are returned with their defaults: `app_launcher_visible` and `http_only_cookie_attribute` true; `auto_redirect_to_identity`, `enable_binding_cookie` and `options_preflight_bypass` false.",
    source: "recorded responses of cf-terraforming",
    certainty: "recorded",
  }),
  applicationsInfrastructureWebFields: OneOf(["keep", "ignore"], {
    default: "keep",
    description:
      "How `custom_deny_url`, `logo_url` and `tags` of an infrastructure application are treated: they are stored and returned, or ignored. The API reference does not have them for this type.",
    source: "published Terraform configurations",
    certainty: "assumed",
  }),
  applicationsPoliciesOrder: OneOf(["precedence", "as_sent", "id"], {
    default: "precedence",
    description: "Order of an application's policies in responses. `id` is effectively random.",
    source: "API reference (policies are evaluated by precedence); the order of the list is unknown",
    certainty: "assumed",
  }),
  applicationsRefuseLastPolicyDeletion: Type.Boolean({
    default: false,
    description: "The last policy of an application cannot be deleted.",
    source: "no source: for tests of the order of changes",
    certainty: "assumed",
  }),
  applicationsSaasProtocolChanges: Type.Boolean({
    default: false,
    description: "`saas_app.auth_type` of an application can be updated. Off: the update fails with HTTP 500.",
    source: "field report",
    certainty: "reported",
  }),
  applicationsShareDomains: Type.Boolean({
    default: false,
    description:
      "Several applications can have the same domain. Off: the second one is rejected with `application_already_exists`.",
    source: "field reports; Alchemy's source says otherwise",
    certainty: "contradictory",
  }),
  applicationsTagsSorted: Type.Boolean({
    default: true,
    description: "Tags of an application are returned in alphabetical order. Off: in the order they were sent.",
    source: "the official provider treats tags as a set; the order of the list is unknown",
    certainty: "assumed",
  }),
  applicationsWarpLoginNeedsDuration: Type.Boolean({
    default: true,
    description:
      "`allow_authenticate_via_warp` of an application can be true only if the organization has a `warp_auth_session_duration`.",
    source: "field reports",
    certainty: "reported",
  }),
  bookmarksCreation: OneOf(["refuse", "accept"], {
    default: "refuse",
    description:
      "How a request to create a legacy bookmark is treated: it fails with 404 and 11021, or creates the bookmark. A seed always creates it.",
    source: "Alchemy's tests, on one account",
    certainty: "reported",
  }),
  customPagesPermitted: Type.Boolean({
    default: true,
    description: "The plan of the account has custom pages. Off: creating one fails with 403.",
    source: "Alchemy's tests",
    certainty: "tested",
  }),
  eventuallyConsistentReads: Type.Integer({
    minimum: 0,
    default: 0,
    description:
      "Number of lists that omit a new object after its creation. Reading it by its identifier works at once.",
    source: "no report for lists; single reads of policies lag in Alchemy's tests",
    certainty: "assumed",
  }),
  gatewayListsKeepItemsOnEmptyUpdate: Type.Boolean({
    default: false,
    description: "An update of a Gateway list with an empty list of items keeps its items. Off: it removes them.",
    source: "Alchemy's tests (removed); the official SDK (only a list that is not empty replaces the items)",
    certainty: "contradictory",
  }),
  groupsIsDefaultAnsweredAs: OneOf(["boolean", "rules"], {
    default: "boolean",
    description:
      "How `is_default` of a group is returned: as the boolean that was sent or, as in the API reference, as a list of rules (the `include` rules of a default group, otherwise empty).",
    source: "API reference (a list of rules in responses, a boolean in requests)",
    certainty: "contradictory",
  }),
  groupsEmptyRuleLists: Type.Boolean({
    default: true,
    description: "Omitted `exclude` and `require` lists of a group are returned as empty lists. Off: they are omitted.",
    source: "recorded responses of cf-terraforming",
    certainty: "recorded",
  }),
  identityProvidersRefuseDeletionInUse: Type.Boolean({
    default: false,
    description:
      "An identity provider cannot be deleted while an application or a rule refers to it. Off: it is deleted, and the reference dangles.",
    source: "acceptance tests of the official provider, which replace providers that an application allows",
    certainty: "tested",
  }),
  listsNameFilter: OneOf(["whole", "part"], {
    default: "whole",
    description:
      "How the `name` parameter filters groups and service tokens: by the whole name, or by a part of it ignoring case (as for applications without `exact`).",
    source: 'API reference ("The name of the group."), which leaves the comparison open',
    certainty: "assumed",
  }),
  certificatePropagationSeconds: Type.Number({
    minimum: 0,
    default: 0,
    description:
      "Time that a change to the hostnames or settings of an mTLS certificate takes to propagate, in seconds. Until then, the certificate cannot be deleted and the settings cannot be changed again.",
    source: "official provider, which retries a deletion up to 5 times until hostnames have propagated",
    certainty: "reported",
  }),
  zonesInChinaNetwork: Type.Boolean({
    default: false,
    description: "Zones have access to the China network, so that `china_network` of mTLS settings can be true.",
    source: "API reference (certificate settings)",
    certainty: "reported",
  }),
  mcpPortalsCreateApplications: Type.Boolean({
    default: false,
    description:
      "Creating a portal also creates its application of type `mcp_portal`, without policies, as the dashboard does. Another application for the same hostname is rejected then.",
    source: "Cloudflare's documentation (it does) against field reports (the API does not)",
    certainty: "contradictory",
  }),
  mcpPortalsServerOrder: OneOf(["id", "sent", "reversed"], {
    default: "id",
    description: "Order in which a portal returns its servers: by identifier, as they were sent, or reversed.",
    source: "official provider, issue 7143: the server ignores the order that was sent; which order it uses is unknown",
    certainty: "reported",
  }),
  mcpPortalsWritesAnswerServers: Type.Boolean({
    default: false,
    description: "Creating, updating and deleting a portal return its servers, as reading does.",
    source: "API reference, which has `servers` in the result of reading only",
    certainty: "reported",
  }),
  mcpServersModifiedByUpdate: Type.Boolean({
    default: false,
    description:
      "An update of an MCP server changes its `modified_at`. The official provider (5.22.0) plans no change, and reports an inconsistent result (its issue 7238).",
    source: "official provider, issue 7238",
    certainty: "reported",
  }),
  mcpServersRefuseDeletionInUse: Type.Boolean({
    default: false,
    description:
      "An MCP server cannot be deleted while a portal or an application refers to it. Off: it is removed from portals, and applications keep a dangling reference.",
    source: "no source",
    certainty: "assumed",
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
    source: "official SDK (default false) against the official provider's documentation (default true)",
    certainty: "contradictory",
  }),
  mcpUnsyncedCapabilities: OneOf(["null", "empty"], {
    default: "null",
    description: "How `tools` and `prompts` of an MCP server that was never synced are returned: null or empty lists.",
    source: "no source",
    certainty: "assumed",
  }),
  mcpUntouchedOverrides: OneOf(["null", "empty"], {
    default: "null",
    description:
      "How `updated_tools` and `updated_prompts` are returned without overrides: null, or empty lists, which cause drift in the official provider.",
    source: "no source",
    certainty: "assumed",
  }),
  mcpUpstreamTimeout: Type.Integer({
    minimum: 1,
    maximum: 600_000,
    default: 10_000,
    description: "Timeout for listing the tools and prompts of a real MCP server on this machine, in milliseconds.",
    source: "no source; only servers on this machine are asked",
    certainty: "assumed",
  }),
  policyTestEnd: OneOf(["complete", "exceeded time", "blocked"], {
    default: "complete",
    description:
      "How a policy test ends: after all users, after half of them (`exceeded time`), or before it starts (`blocked`).",
    source: "API reference (the states of a policy test)",
    certainty: "reported",
  }),
  policyTestSeconds: Type.Number({
    minimum: 0,
    default: 1,
    description: "Duration of a policy test, in seconds of the emulator's clock.",
    source: "no source",
    certainty: "assumed",
  }),
  organizationsExist: Type.Boolean({
    default: true,
    description:
      "Every account and zone has an organization from the start. Off: it must be created first; until then, reading and updating it fail with 404.",
    source: "no source for the status; the message `access.api.error.not_enabled` is from field reports",
    certainty: "assumed",
  }),
  organizationsStrictServiceTokens: Type.Boolean({
    default: false,
    description:
      "Organizations were created on or after 5 October 2026: `strict_service_token_auth` is true and cannot be turned off. Off: it is a setting, as for older organizations.",
    source: "Cloudflare's changelog of 2 October 2026, and the official SDK",
    certainty: "reported",
  }),
  organizationsUpdateReplacesTokenSettings: Type.Boolean({
    default: false,
    description:
      "An update (PUT) of an organization also removes `strict_service_token_auth` and `service_token_inactivity` if it omits them, as it removes all other settings. Off: they stay, because clients older than these settings cannot send them.",
    source: "no source",
    certainty: "assumed",
  }),
  organizationsWarpNeedsDuration: Type.Boolean({
    default: false,
    description: "`allow_authenticate_via_warp` of an organization is rejected without `warp_auth_session_duration`.",
    source: "field reports; an acceptance test of the official provider sets it without the duration",
    certainty: "contradictory",
  }),
  refuseDeletionInUse: Type.Boolean({
    default: true,
    description:
      "A tag, custom page or group cannot be deleted while another object refers to it. Off: it is deleted, and the reference dangles.",
    source: "Cloudflare's documentation for policies (detach before deleting); no source for the others",
    certainty: "assumed",
  }),
  singleAddressesAsBlocks: Type.Boolean({
    default: false,
    description:
      "A single IP address in a destination or a policy rule is returned in CIDR notation: `10.0.0.1/32`. The API reference documents this for destinations; some versions of the official provider report it as a change.",
    source:
      'API reference ("Single IPs will be computed as /32") against the official provider, which expects no change',
    certainty: "contradictory",
  }),
  policiesEmptyRuleLists: Type.Boolean({
    default: true,
    description:
      "Omitted `exclude` and `require` lists of a policy are returned as empty lists. Off: they are omitted.",
    source: "recorded responses of cf-terraforming",
    certainty: "recorded",
  }),
  policiesEmptySessionDurationDropped: Type.Boolean({
    default: false,
    description:
      'A `session_duration` of `""` (the duration of the application) is omitted from the policy in responses.',
    source: "official provider, issues 7165 and 6094",
    certainty: "reported",
  }),
  policiesInfrastructureGroups: Type.Boolean({
    default: true,
    description:
      "A policy of an infrastructure application can have `group` rules. The documentation does not list them among the supported rules.",
    source: "published Terraform configurations",
    certainty: "contradictory",
  }),
  policiesSessionDurationDefault: Type.Boolean({
    default: false,
    description: "An omitted `session_duration` of a policy is returned as 24 hours.",
    source: "the official provider always sends 24 hours; the response to an omitted one is unknown",
    certainty: "assumed",
  }),
  policiesUnknownReferences: Type.Integer({
    minimum: 0,
    default: 0,
    description: "Number of references to a new reusable policy that fail because the policy is not found yet.",
    source: "Alchemy, which retries an application's creation when a new policy is not found",
    certainty: "tested",
  }),
  rulesUnknownDevicePosture: OneOf(["accept", "refuse_if_any", "refuse"], {
    default: "accept",
    description:
      "How a `device_posture` rule is treated that names no posture check of the account: accepted, refused, or refused only if the account has posture checks.",
    source: "acceptance tests of the official provider",
    certainty: "tested",
  }),
  rulesUnknownLists: OneOf(["refuse_if_any", "refuse", "accept"], {
    default: "refuse_if_any",
    description:
      "How `email_list` and `ip_list` rules are treated that name no list of the account. By default, they are refused only if the account has lists: without any, the identifiers are those of a real account.",
    source: "acceptance tests of the official provider, some of which name lists of their own account",
    certainty: "tested",
  }),
  serviceTokenLowerVersionRefused: Type.Boolean({
    default: false,
    description:
      "An update with a lower `client_secret_version` than the current one is rejected. Off: it leaves the secret as it is. The official provider sends the version of its state, which does not follow a rotation by the endpoint `rotate`.",
    source: "official provider (the version it sends); the API's answer is unknown",
    certainty: "assumed",
  }),
  serviceTokenSecretOnUpdate: Type.Boolean({
    default: false,
    description:
      "An update that creates a new secret for a service token returns it. Off: only creating and rotating return secrets, as in the API reference.",
    source:
      "API reference and Alchemy (only creating and rotating return it) against the official provider (pull request 6123)",
    certainty: "contradictory",
  }),
  targetsBatchAtomic: Type.Boolean({
    default: true,
    description:
      "A batch of targets is created completely or not at all. Off: the targets before the first invalid one stay.",
    source: "no source",
    certainty: "assumed",
  }),
  targetsBatchDeleteUnknown: OneOf(["ignore", "refuse"], {
    default: "ignore",
    description:
      "How a batch deletion treats unknown target identifiers: it ignores them, or fails as a whole with 404.",
    source: "no source",
    certainty: "assumed",
  }),
  targetsDefaultVirtualNetwork: Type.Boolean({
    default: true,
    description: "An IP address without a virtual network is returned with the account's default one.",
    source: 'API reference ("If omitted, the default virtual network ID will be used")',
    certainty: "reported",
  }),
  targetsHostnameLowercased: Type.Boolean({
    default: false,
    description: "Hostnames are stored and returned in lower case.",
    source: "API reference (hostnames are case-insensitive), which leaves the response open",
    certainty: "assumed",
  }),
  targetsKeepTagsOmittedOnUpdate: Type.Boolean({
    default: true,
    description: "An update that omits tags leaves them unchanged. Off: it removes them.",
    source: "no source",
    certainty: "assumed",
  }),
  targetsListOrder: OneOf(["created_at", "hostname", "id"], {
    default: "created_at",
    description: "Default order of the list of targets. `id` is the order of creation, by milliseconds.",
    source: "no source for the default; the API reference has `order` and `direction`",
    certainty: "assumed",
  }),
  targetsRefusePublicAddresses: Type.Boolean({
    default: false,
    description:
      "Public IP addresses are rejected. The documentation says that they are not supported, but a recorded response has one.",
    source: "recorded responses of cf-terraforming (accepted); documentation of infrastructure targets (not supported)",
    certainty: "recorded",
  }),
  targetsTagsAlwaysReturned: Type.Boolean({
    default: false,
    description: "A target without tags is returned with empty `tags`. Off: without `tags`.",
    source:
      "recorded responses of cf-terraforming, from before tags existed (absent); API page of target tags (present)",
    certainty: "contradictory",
  }),
  visibleTo: Type.Record(Type.String(), Type.Array(Type.String()), {
    default: {},
    description:
      "Objects that lists show to an API token, by token: lists of identifiers. Lists omit all others, as with resource-scoped roles; reading one by its identifier works. A token that is not named sees everything.",
    source: "Cloudflare's change log of 2026-08-19 (resource-scoped roles)",
    certainty: "reported",
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
