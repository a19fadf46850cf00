import type { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { Annotations, TerraformStack, Token, type IResolvable, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { AccessRule } from "../../rules";
import { mfaValidator, type MfaProps, type InfrastructureAuthenticator } from "../policies/mfa";
import { inTerraformNames } from "../kernel/l1-attributes";
import {
  anything,
  number,
  boolean,
  listOf,
  objectOf,
  required,
  requiredString,
  strings,
  type Validators,
} from "../kernel/validators";
import type { TargetCriteria } from "../targets/target-criteria";
import { AccessApplication, APPLICATION_VALIDATORS, type AccessApplicationProps } from "./base/access-application";
import {
  infrastructurePoliciesValidator,
  infrastructurePolicy,
  type InfrastructurePolicyProps,
} from "./base/infrastructure-policy";

/** What an `InfrastructureApp` takes. */
export interface InfrastructureAppProps extends AccessApplicationProps {
  /** The targets it protects, present and future: `[fleet.criteria(22, "SSH")]`. */
  readonly targetCriteria: readonly TargetCriteria[];

  /**
   * Policies of its own, in the order in which Access looks at them. Reusable ones cannot say which users one may log in
   * as, so Access takes none.
   *
   * @default - none
   */
  readonly policies?: readonly InfrastructurePolicyProps[];

  /**
   * Who is let in besides: whoever matches one of these rules, as one of `usernames`.
   *
   * @default - nobody
   */
  readonly allow?: readonly AccessRule[];

  /**
   * Unix users that those of `allow` may log in as.
   *
   * @default - none
   */
  readonly usernames?: readonly string[];

  /**
   * Those of `allow` may log in as the part of their email address before the @ too, in lower case.
   *
   * @default false
   */
  readonly allowEmailAlias?: boolean | IResolvable;

  /**
   * A second factor for those of `allow`. Needs version 5.22.0 of the official provider.
   *
   * @default - what the organization says
   */
  readonly mfa?: MfaProps<InfrastructureAuthenticator>;
}

/**
 * Targets that people reach by SSH, with WARP.
 *
 * ```ts
 * new InfrastructureApp(this, "ssh", {
 *   name: "Production SSH",
 *   targetCriteria: [fleet.criteria(22, "SSH")],
 *   usernames: ["ubuntu"],
 *   allow: [AccessRule.emailDomain("example.com")],
 * });
 * ```
 */
export class InfrastructureApp extends AccessApplication<InfrastructureAppProps> {
  public readonly resource: ZeroTrustAccessApplication;

  public constructor(scope: Construct, id: string, raw: InfrastructureAppProps) {
    super(scope, id, raw, VALIDATORS);
    const { props } = this;
    this.checkCriteria(props.targetCriteria);
    const policies = this.policiesOf(props);
    if (policies.length === 0) {
      Annotations.of(this).addWarning("no policy is given, and without one nobody gets in; give policies, or allow");
    }
    const json = policies.map((policy, place) => infrastructurePolicy(this.diagnostics, policy, place));
    this.resource = this.createResource({
      type: "infrastructure",
      name: props.name,
      targetCriteria: props.targetCriteria.map(({ port, protocol, targetAttributes: { hostname } }) => ({
        port,
        protocol,
        targetAttributes: { hostname },
      })),
      policies: inTerraformNames(json),
      dependsOn: ofThisStack(
        this,
        props.targetCriteria.flatMap(({ dependsOn }) => dependsOn),
      ),
    });
  }

  private policiesOf(props: InfrastructureAppProps): InfrastructurePolicyProps[] {
    const { name, policies = [], allow, usernames, allowEmailAlias, mfa } = props;
    if (allow === undefined) {
      if ((usernames ?? allowEmailAlias ?? mfa) === undefined) return [...policies];
      this.diagnostics.add(
        "CFA1400",
        "usernames, allowEmailAlias and mfa are about those of allow, and allow is not given",
        "usernames",
      );
      return [...policies];
    }
    const own: InfrastructurePolicyProps = {
      name: `${name}: allow`,
      include: allow,
      ...(usernames !== undefined && { usernames }),
      ...(allowEmailAlias !== undefined && { allowEmailAlias }),
      ...(mfa !== undefined && { mfa }),
    };
    return [...policies, own];
  }

  private checkCriteria(criteria: readonly TargetCriteria[]): void {
    if (criteria.length === 0) {
      this.diagnostics.add(
        "CFA1400",
        `targetCriteria is empty; say which targets, such as [fleet.criteria(22, "SSH")]`,
        "targetCriteria",
      );
    }
    for (const { protocol } of criteria) {
      if (Token.isUnresolved(protocol) || protocol === "SSH") continue;
      this.diagnostics.add(
        "CFA1400",
        `targetCriteria has the protocol ${protocol}; infrastructure applications speak SSH only`,
        "targetCriteria",
      );
    }
  }
}

/** Terraform waits for resources of the same stack only; for those of another one, this stack is deployed after it. */
function ofThisStack(user: Construct, dependables: readonly ITerraformDependable[]): ITerraformDependable[] {
  const stack = TerraformStack.of(user);
  return dependables.filter((dependable) => {
    const owner = Construct.isConstruct(dependable) ? TerraformStack.of(dependable) : stack;
    if (owner !== stack) stack.addDependency(owner);
    return owner === stack;
  });
}

const CRITERIA = listOf(
  objectOf<TargetCriteria>(
    {
      port: required(number, () => 0),
      protocol: requiredString,
      targetAttributes: required(
        objectOf({ hostname: required(strings, () => []) }, 'an object such as { hostname: ["web"] }'),
        () => ({ hostname: [] }),
      ),
      dependsOn: required(anything, () => []),
    },
    'what a fleet gives: fleet.criteria(22, "SSH")',
  ),
  'a list such as [fleet.criteria(22, "SSH")]',
);

const VALIDATORS: Validators<InfrastructureAppProps> = {
  ...APPLICATION_VALIDATORS,
  targetCriteria: required(CRITERIA, () => []),
  policies: infrastructurePoliciesValidator,
  allow: anything,
  usernames: strings,
  allowEmailAlias: boolean,
  mfa: mfaValidator,
};
