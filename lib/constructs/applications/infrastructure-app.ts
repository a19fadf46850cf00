import type { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { TerraformStack, Token, type IResolvable, type ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { AccessRule } from "../../rules";
import { inTerraformNames } from "../kernel/plain-text";
import {
  anything,
  number,
  boolean,
  listOf,
  mutable,
  objectOf,
  required,
  requiredString,
  strings,
  type Validators,
  pickDefined,
} from "../kernel/validators";
import { mfaValidator, type MfaProps, type InfrastructureAuthenticator } from "../policies/policy-props";
import type { TargetCriteriaProps } from "../targets/target-criteria";
import { AccessApplication, APPLICATION_VALIDATORS, type AccessApplicationProps } from "./base/access-application";
import { NO_POLICY } from "./base/attached-policies";
import {
  infrastructurePoliciesValidator,
  infrastructurePolicy,
  type InfrastructurePolicyProps,
} from "./base/infrastructure-policy";

/** Props of `InfrastructureApp`. */
export interface InfrastructureAppProps extends AccessApplicationProps {
  /**
   * The targets that the application protects, including later ones with the same hostnames: `[fleet.criteria(22,
   * "SSH")]`.
   */
  readonly targetCriteria: readonly TargetCriteriaProps[];

  /**
   * Policies of the application, in the order in which Access evaluates them. Infrastructure applications do not
   * support reusable policies, which have no Unix usernames.
   *
   * @default []
   */
  readonly policies?: readonly InfrastructurePolicyProps[];

  /**
   * Rules that grant access as one of `usernames`: everyone who matches at least one of them. They become a policy
   * after `policies`.
   *
   * @default []
   */
  readonly allow?: readonly AccessRule[];

  /**
   * Unix users that `allow` grants access as. The users must exist on the hosts.
   *
   * @default []
   */
  readonly usernames?: readonly string[];

  /**
   * Whether `allow` also grants access as the Unix user named like the local part of the email address, in lower case:
   * `ann@example.com` as `ann`.
   *
   * @default false
   */
  readonly allowEmailAlias?: boolean | IResolvable;

  /**
   * A second factor for `allow`, which Access itself verifies. Needs version 5.22.0 of the official provider.
   *
   * @default - the organization's setting
   */
  readonly mfa?: MfaProps<InfrastructureAuthenticator>;
}

/**
 * An infrastructure application: targets that people with WARP reach over SSH.
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
  /** The L1. */
  public readonly resource: ZeroTrustAccessApplication;

  public constructor(scope: Construct, id: string, props: InfrastructureAppProps) {
    super(scope, id, props);
    const valid = this.props;
    this.checkCriteria(valid.targetCriteria);
    const policies = this.allPolicies(valid);
    if (policies.length === 0) this.diagnostics.warn("CFA1414", NO_POLICY);
    const json = policies.map((policy, index) => infrastructurePolicy(this.diagnostics, policy, index));
    this.resource = this.createResource({
      type: "infrastructure",
      name: valid.name,
      targetCriteria: valid.targetCriteria.map(({ port, protocol, targetAttributes: { hostname } }) => ({
        port,
        protocol,
        targetAttributes: { hostname: mutable(hostname) },
      })),
      policies: inTerraformNames(json),
      dependsOn: inSameStack(
        this,
        valid.targetCriteria.flatMap(({ dependsOn }) => dependsOn),
      ),
    });
  }

  protected validators(): Validators<InfrastructureAppProps> {
    return VALIDATORS;
  }

  /** The policies, and the one for `allow`. */
  private allPolicies(props: InfrastructureAppProps): InfrastructurePolicyProps[] {
    const { name, policies = [], allow } = props;
    const settings = pickDefined(props, ["usernames", "allowEmailAlias", "mfa"]);
    if (allow !== undefined) return [...policies, { name: `${name}: allow`, include: allow, ...settings }];
    if (Object.keys(settings).length > 0) {
      this.diagnostics.add(
        "CFA1013",
        `${Object.keys(settings).join(" and ")} has no effect without allow; set allow, or set it in policies`,
        Object.keys(settings)[0],
      );
    }
    return [...policies];
  }

  private checkCriteria(criteria: readonly TargetCriteriaProps[]): void {
    if (criteria.length === 0) {
      const message = 'targetCriteria is empty; add the targets, such as [fleet.criteria(22, "SSH")]';
      this.diagnostics.add("CFA1011", message, "targetCriteria");
    }
    for (const { protocol } of criteria) {
      if (Token.isUnresolved(protocol) || protocol === "SSH") continue;
      const message = `targetCriteria contains the protocol ${protocol}; infrastructure applications support SSH only`;
      this.diagnostics.add("CFA1411", message, "targetCriteria");
    }
  }
}

/**
 * Returns the dependencies in the stack of a construct, which Terraform can wait for. For one in another stack, cdktf
 * deploys that stack first.
 */
function inSameStack(user: Construct, dependables: readonly ITerraformDependable[]): ITerraformDependable[] {
  const stack = TerraformStack.of(user);
  return dependables.filter((dependable) => {
    const owner = Construct.isConstruct(dependable) ? TerraformStack.of(dependable) : stack;
    if (owner !== stack) stack.addDependency(owner);
    return owner === stack;
  });
}

const CRITERIA = listOf(
  objectOf<TargetCriteriaProps>(
    {
      port: required(number, () => 0),
      protocol: requiredString,
      targetAttributes: required(
        objectOf({ hostname: required(strings, () => []) }, 'an object such as { hostname: ["web"] }'),
        () => ({ hostname: [] }),
      ),
      dependsOn: required(anything, () => []),
    },
    'target criteria: fleet.criteria(22, "SSH")',
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
