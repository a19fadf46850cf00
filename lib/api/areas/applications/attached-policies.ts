import type { Static } from "@sinclair/typebox";
import {
  decision,
  isReusable,
  policyId,
  policyName,
  policyTimes,
  policyUid,
  precedence,
  SshConnectionRules,
  webPolicySettings,
} from "../policies/policy-fields";
import { InfrastructureMfaConfig } from "../policies/mfa-config";
import { returnedRuleLists, ruleLists } from "../policies/rules";
import { Nullable, OneOf } from "../../core/schema";
import { Type } from "../../core/type";

/** A reference from an application to a reusable policy. */
export const PolicyLink = Type.Object(
  { id: policyId, precedence: Type.Optional(precedence) },
  { description: "The identifier of a reusable policy." },
);
export type PolicyLink = Static<typeof PolicyLink>;

/** A policy that belongs to one application, as sent with the application. */
export const InlinePolicy = Type.Object(
  {
    id: Type.Optional(policyId),
    name: policyName,
    decision,
    ...ruleLists,
    precedence: Type.Optional(precedence),
    ...webPolicySettings,
  },
  {
    description:
      "A policy that belongs to the application. With the identifier of an existing one, changes that policy.",
  },
);
export type InlinePolicy = Static<typeof InlinePolicy>;

/** A policy as returned with an application: its own or a reusable policy. */
export const AttachedPolicy = Type.Object({
  id: Type.Optional(policyId),
  uid: policyUid,
  reusable: isReusable,
  name: Type.Optional(policyName),
  decision: Type.Optional(decision),
  ...returnedRuleLists,
  precedence: Type.Optional(precedence),
  ...webPolicySettings,
  ...policyTimes,
});
export type AttachedPolicy = Static<typeof AttachedPolicy>;

/** The policies of an application, as sent. */
export const attachedPolicies = {
  policies: Type.Optional(
    Nullable(
      Type.Array(
        Type.Union([policyId, PolicyLink, InlinePolicy], {
          description: "The identifier of a reusable policy, or all fields of a policy.",
        }),
      ),
      {
        description:
          "Policies, in the order of evaluation. If omitted or null in an update, they stay unchanged; an empty list removes all.",
      },
    ),
  ),
};

/** The policies of an application, as returned. */
export const returnedPolicies = {
  policies: Type.Optional(Type.Array(AttachedPolicy, { description: "Policies, in the order of evaluation." })),
};

const allow = OneOf(["allow"], { description: "Infrastructure applications support only `allow`." });

const connectionRules = Type.Object(
  { ssh: Type.Optional(SshConnectionRules) },
  { description: "How users can connect to the targets." },
);

/** A policy of an infrastructure application, as sent. It always belongs to that application. */
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

/** A policy of an infrastructure application, as returned. */
export const InfrastructurePolicy = Type.Object({
  id: Type.Optional(policyId),
  uid: policyUid,
  reusable: isReusable,
  name: Type.Optional(policyName),
  decision: Type.Optional(allow),
  ...returnedRuleLists,
  precedence: Type.Optional(precedence),
  connection_rules: Type.Optional(connectionRules),
  mfa_config: Type.Optional(InfrastructureMfaConfig),
  ...policyTimes,
});
export type InfrastructurePolicy = Static<typeof InfrastructurePolicy>;

/** The policies of an infrastructure application, as sent. */
export const infrastructurePolicies = {
  policies: Type.Optional(
    Nullable(Type.Array(InfrastructurePolicyInput), {
      description:
        "Policies that belong to the application. If omitted or null in an update, they stay unchanged; an empty list removes all. Only some kinds of rules are supported.",
    }),
  ),
};

/** The policies of an infrastructure application, as returned. */
export const returnedInfrastructurePolicies = {
  policies: Type.Optional(
    Type.Array(InfrastructurePolicy, { description: "Policies that belong to the application." }),
  ),
};
