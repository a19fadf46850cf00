import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { OneOf } from "../../api";

/**
 * What a server may do this way or another. Where the real one's way is not known, both can be rehearsed;
 * each can be changed while the emulator runs.
 */
export const BehaviorsSchema = Type.Object({
  applicationsDestinationsDerived: Type.Boolean({
    default: true,
    description:
      "Of domain, destinations and self_hosted_domains, those that were not said follow from the one that was. Off: only the domain does.",
  }),
  applicationsEmptyLists: Type.Boolean({
    default: true,
    description: "Tags and identity providers of an application that were not said are answered as empty lists.",
  }),
  applicationsFlagsFilledIn: Type.Boolean({
    default: true,
    description:
      "Switches of an application that were not said are answered: visible in the App Launcher, no redirect to an identity provider, an HttpOnly cookie without a binding one, preflight requests checked, a login page for programs.",
  }),
  applicationsPoliciesOrder: OneOf(["precedence", "as_sent", "id"], {
    default: "precedence",
    description: "How an application's policies are ordered in answers; by `id` is as good as at random.",
  }),
  applicationsTagsSorted: Type.Boolean({
    default: true,
    description: "Tags of an application are answered in the order of the alphabet. Off: as they were sent.",
  }),
  eventuallyConsistentReads: Type.Integer({
    minimum: 0,
    default: 0,
    description:
      "In how many lists a new object is still missing after it was created. Reading it by its id works at once.",
  }),
  groupsIsDefaultAnsweredAs: OneOf(["boolean", "rules"], {
    default: "boolean",
    description:
      "How `is_default` of a group is answered: as it was sent, or as the reference has it, as a list of rules: those the group includes, or none.",
  }),
  groupsEmptyRuleLists: Type.Boolean({
    default: false,
    description: "A group given without exclude or require is answered with an empty list. Off: without the list.",
  }),
  listsNameFilter: OneOf(["whole", "part"], {
    default: "whole",
    description:
      "What `name` asks of groups and service tokens in lists: their whole name, or a part of it in any case, as it does of applications without `exact`.",
  }),
  certificatePropagationSeconds: Type.Number({
    minimum: 0,
    default: 0,
    description:
      "How long a change of the hostnames of an mTLS certificate, or of their settings, takes. Until then the certificate cannot be deleted, and the settings not changed again.",
  }),
  zonesInChinaNetwork: Type.Boolean({
    default: false,
    description: "Zones have the China network, so that mTLS settings can ask for certificates there.",
  }),
  mcpPortalsCreateApplications: Type.Boolean({
    default: false,
    description:
      "Creating a portal creates its application of type mcp_portal, without policies, as the dashboard does. An application of one's own for the hostname is refused then.",
  }),
  mcpPortalsServerOrder: OneOf(["id", "sent", "reversed"], {
    default: "id",
    description: "The order in which a portal answers its servers: by identifier, as they were sent, or the other way.",
  }),
  mcpPortalsWritesAnswerServers: Type.Boolean({
    default: false,
    description: "Creating, changing and deleting a portal answer its servers, as reading does.",
  }),
  mcpServersModifiedByUpdate: Type.Boolean({
    default: false,
    description:
      "An update of an MCP server changes its modified_at. The official provider (5.22.0) plans that it does not, and reports an inconsistent result then (its issue 7238).",
  }),
  mcpServersRefuseDeletionInUse: Type.Boolean({
    default: false,
    description:
      "An MCP server cannot be deleted while a portal or an application names it. Off: portals list it no more, and applications name what is gone.",
  }),
  mcpServersSharedCallbackDefault: OneOf(["absent", "false", "true"], {
    default: "absent",
    description:
      "What is answered of is_shared_oauth_callback_enabled when a new MCP server says nothing of it. Anything but absent is drift for the official provider.",
  }),
  mcpUnsyncedCapabilities: OneOf(["null", "empty"], {
    default: "null",
    description: "What tools and prompts of an MCP server are that was never synced: null, or empty lists.",
  }),
  mcpUntouchedOverrides: OneOf(["null", "empty"], {
    default: "null",
    description:
      "What updated_tools and updated_prompts are where nothing is changed: null, or an empty list, which is drift for the official provider.",
  }),
  mcpUpstreamTimeout: Type.Integer({
    minimum: 1,
    maximum: 600_000,
    default: 10_000,
    description: "How long a real MCP server on this machine may take to tell its tools and prompts, in milliseconds.",
  }),
  policyTestEnd: OneOf(["complete", "exceeded time", "blocked"], {
    default: "complete",
    description: "How a test of policies ends: with every user tried, with half of them, or before it began.",
  }),
  policyTestSeconds: Type.Number({
    minimum: 0,
    default: 1,
    description: "How long a test of policies takes, in seconds by the emulator's clock.",
  }),
  refuseDeletionInUse: Type.Boolean({
    default: true,
    description:
      "A tag, a custom page, a group or an identity provider cannot be deleted while something refers to it. Off: it goes, and what refers to it refers to nothing.",
  }),
  singleAddressesAsBlocks: Type.Boolean({
    default: false,
    description:
      "A single address in a destination, or in a rule of a policy, is answered as a block: `10.0.0.1/32`. The reference says so of destinations; the official provider takes it for a change, or not, depending on its version.",
  }),
  policiesEmptyRuleLists: Type.Boolean({
    default: false,
    description: "Lists of rules that a policy does not have, exclude and require, are answered as empty ones.",
  }),
  policiesEmptySessionDurationDropped: Type.Boolean({
    default: false,
    description: 'A policy whose sessions are to last as the application says, `""`, is answered without a duration.',
  }),
  policiesSessionDurationDefault: Type.Boolean({
    default: false,
    description: "A policy that does not say how long its sessions last is answered with 24 hours.",
  }),
  policiesUnknownReferences: Type.Integer({
    minimum: 0,
    default: 0,
    description: "How many references to a new reusable policy are refused because it is not found yet.",
  }),
  serviceTokenSecretOnUpdate: Type.Boolean({
    default: false,
    description:
      "An update that makes a new secret of a service token answers it. Off: only creating and rotating do, as the reference says.",
  }),
  targetsBatchAtomic: Type.Boolean({
    default: true,
    description: "A batch of targets is created as a whole or not at all. Off: those before the first that fails stay.",
  }),
  targetsBatchDeleteUnknown: OneOf(["ignore", "refuse"], {
    default: "ignore",
    description:
      "What deleting a batch does about identifiers that no target has: nothing, or refuse the whole batch with 404.",
  }),
  targetsDefaultVirtualNetwork: Type.Boolean({
    default: true,
    description: "An address given without a virtual network is answered with the account's default one.",
  }),
  targetsHostnameLowercased: Type.Boolean({
    default: false,
    description: "Hostnames are kept, and answered, in lower case.",
  }),
  targetsKeepTagsOmittedOnUpdate: Type.Boolean({
    default: true,
    description: "An update that says nothing of tags keeps them. Off: it removes them.",
  }),
  targetsListOrder: OneOf(["created_at", "hostname", "id"], {
    default: "created_at",
    description: "How targets are ordered when a list does not ask for an order; by `id` is as good as at random.",
  }),
  targetsRefusePublicAddresses: Type.Boolean({
    default: true,
    description: "Addresses of the public internet are refused.",
  }),
});
export type Behaviors = Static<typeof BehaviorsSchema>;

/** The behaviors an emulator starts with. */
export const defaultBehaviors = (): Behaviors =>
  Object.fromEntries(
    Object.entries(BehaviorsSchema.properties).map(([name, schema]) => [name, schema.default as unknown]),
  ) as Behaviors;
