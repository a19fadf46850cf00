import type { Static } from "@sinclair/typebox";
import {
  decision,
  policyId,
  policyName,
  policyTimes,
  precedence,
  SshConnectionRules,
  webPolicySettings,
} from "../policies/policy-fields";
import { InfrastructureMfaConfig } from "../policies/mfa-config";
import { answeredRuleLists, ruleLists } from "../policies/rules";
import { Nullable, OneOf } from "../../core/schema";
import { Type } from "../../core/type";

/** A reusable policy, as an application refers to it. */
export const PolicyLink = Type.Object(
  { id: policyId, precedence: Type.Optional(precedence) },
  { description: "A reusable policy, by its identifier." },
);
export type PolicyLink = Static<typeof PolicyLink>;

/** A policy of an application's own, as it is sent with the application. */
export const InlinePolicy = Type.Object(
  {
    id: Type.Optional(policyId),
    name: policyName,
    decision,
    ...ruleLists,
    precedence: Type.Optional(precedence),
    ...webPolicySettings,
  },
  { description: "A policy of the application's own. With the identifier of one it has already, that one is changed." },
);
export type InlinePolicy = Static<typeof InlinePolicy>;

/** A policy as it is answered with an application: its own, or a reusable one. */
export const AttachedPolicy = Type.Object({
  id: Type.Optional(policyId),
  name: Type.Optional(policyName),
  decision: Type.Optional(decision),
  ...answeredRuleLists,
  precedence: Type.Optional(precedence),
  ...webPolicySettings,
  ...policyTimes,
});
export type AttachedPolicy = Static<typeof AttachedPolicy>;

/** The policies of an application, as they are sent. */
export const attachedPolicies = {
  policies: Type.Optional(
    Nullable(
      Type.Array(Type.Union([policyId, PolicyLink, InlinePolicy], { description: "By identifier, or written out." })),
      {
        description:
          "Policies, in the order in which they are tried. Left out of an update, or null, they stay; an empty list takes them all away.",
      },
    ),
  ),
};

/** The policies of an application, as they are answered. */
export const answeredPolicies = {
  policies: Type.Optional(
    Type.Array(AttachedPolicy, { description: "Policies, in the order in which they are tried." }),
  ),
};

const allow = OneOf(["allow"], { description: "Infrastructure applications can only allow." });

const connectionRules = Type.Object(
  { ssh: Type.Optional(SshConnectionRules) },
  { description: "How users may connect to the targets." },
);

/** A policy of an infrastructure application, as it is sent: always its own, with what SSH needs. */
export const InfrastructurePolicyInput = Type.Object({
  id: Type.Optional(policyId),
  name: policyName,
  decision: allow,
  ...ruleLists,
  precedence: Type.Optional(precedence),
  connection_rules: Type.Optional(connectionRules),
  mfa_config: Type.Optional(InfrastructureMfaConfig),
});
export type InfrastructurePolicyInput = Static<typeof InfrastructurePolicyInput>;

/** A policy of an infrastructure application, as it is answered. */
export const InfrastructurePolicy = Type.Object({
  id: Type.Optional(policyId),
  name: Type.Optional(policyName),
  decision: Type.Optional(allow),
  ...answeredRuleLists,
  precedence: Type.Optional(precedence),
  connection_rules: Type.Optional(connectionRules),
  mfa_config: Type.Optional(InfrastructureMfaConfig),
  ...policyTimes,
});
export type InfrastructurePolicy = Static<typeof InfrastructurePolicy>;

/** The policies of an infrastructure application, as they are sent. */
export const infrastructurePolicies = {
  policies: Type.Optional(
    Nullable(Type.Array(InfrastructurePolicyInput), {
      description:
        "Policies of its own. Left out of an update, or null, they stay; an empty list takes them all away. Not every kind of rule will do.",
    }),
  ),
};

/** The policies of an infrastructure application, as they are answered. */
export const answeredInfrastructurePolicies = {
  policies: Type.Optional(Type.Array(InfrastructurePolicy, { description: "Policies of its own." })),
};
