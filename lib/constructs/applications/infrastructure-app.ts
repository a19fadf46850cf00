import type { IResolvable } from "cdktf";
import type { Construct } from "constructs";
import type { AccessRule } from "../../rules";
import { inTerraformNames } from "../kernel/plain-text";
import { anything, boolean, mutable, pickDefined, string, strings, type Validators } from "../kernel/validators";
import { mfaValidator, type MfaProps, type InfrastructureAuthenticator } from "../policies/policy-props";
import type { TargetCriteriaProps } from "../targets/target-criteria";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./base/access-application";
import { NO_POLICY } from "./base/attached-policies";
import {
  infrastructurePoliciesValidator,
  infrastructurePolicy,
  type InfrastructurePolicyProps,
} from "./base/infrastructure-policy";
import { tagNames, TILE_VALIDATORS, type TileProps } from "./base/login-settings";
import { checkCriteria, criteriaAttribute, criteriaValidator, dependenciesOf } from "./base/target-criteria-attribute";

/** Props of `InfrastructureApp`. */
export interface InfrastructureAppProps extends AccessApplicationProps, TileProps {
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

  /**
   * Redirect URL when access is denied.
   *
   * @default - Cloudflare's default page
   */
  readonly customDenyUrl?: string;
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
  public readonly resource: ApplicationL1;

  public constructor(scope: Construct, id: string, props: InfrastructureAppProps) {
    super(scope, id, props);
    const valid = this.props;
    checkCriteria(this.diagnostics, valid.targetCriteria, "SSH", "infrastructure applications");
    const policies = this.allPolicies(valid);
    if (policies.length === 0) this.diagnostics.warnUnlessEnforced("CFA1414", NO_POLICY);
    const json = policies.map((policy, index) => infrastructurePolicy(this.diagnostics, policy, index));
    this.diagnostics.checkUrl("customDenyUrl", valid.customDenyUrl, "https://www.example.com/denied");
    this.diagnostics.checkUrl("logoUrl", valid.logoUrl, "https://www.example.com/logo.png");
    const tags = tagNames(valid.tags);
    const { official, companion } = criteriaAttribute(valid.targetCriteria);
    this.resource = this.createResource(
      {
        type: "infrastructure",
        name: valid.name,
        ...pickDefined(valid, ["customDenyUrl", "logoUrl"]),
        ...(tags !== undefined && { tags: mutable(tags) }),
        ...(official !== undefined && { targetCriteria: official }),
        policies: inTerraformNames(json),
        dependsOn: dependenciesOf(this, valid.targetCriteria),
      },
      {},
      { target_criteria: companion },
    );
  }

  protected validators(): Validators<InfrastructureAppProps> {
    return VALIDATORS;
  }

  /** It belongs to `allow`, and needs other authenticators. */
  protected override ownProps() {
    return ["mfa"] as const;
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
}

const VALIDATORS: Validators<InfrastructureAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...TILE_VALIDATORS,
  customDenyUrl: string,
  targetCriteria: criteriaValidator,
  policies: infrastructurePoliciesValidator,
  allow: anything,
  usernames: strings,
  allowEmailAlias: boolean,
  mfa: mfaValidator,
};
