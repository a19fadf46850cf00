import type { Construct } from "constructs";
import type { Validators } from "../kernel/validators";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  SCOPE_VALIDATORS,
  type ApplicationL1,
  type ApplicationScopeProps,
} from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { loginSettings, SESSION_VALIDATORS, type SessionSettingsProps } from "./base/login-settings";
import { claimSingle } from "./base/single-application";

/** Props of `WarpApp`. */
export interface WarpAppProps extends ApplicationScopeProps, AttachedPoliciesProps, SessionSettingsProps {}

/**
 * The enrolment of devices with the WARP client: who may enrol a device. An account has one, which is taken over if it exists;
 * the plan says so. Without policies, nobody can enrol a device.
 *
 * ```ts
 * new WarpApp(this, "devices", { allow: [AccessRule.emailDomain("example.com")] });
 * ```
 */
export class WarpApp extends AccessApplication<WarpAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: WarpAppProps) {
    super(scope, id, props);
    const valid = this.props;
    claimSingle(this.diagnostics, this, "warp");
    const login = loginSettings(this.diagnostics, valid);
    const named = { ...valid, name: "Device enrolment" };
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, named, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource({ type: "warp", ...login, policies }, {}, { adopt_existing: true });
  }

  protected validators(): Validators<WarpAppProps> {
    return VALIDATORS;
  }

  /** How long an enrolment lasts is a decision of its own. */
  protected override ownProps() {
    return ["sessionDuration"] as const;
  }
}

const VALIDATORS: Validators<WarpAppProps> = { ...SCOPE_VALIDATORS, ...POLICY_VALIDATORS, ...SESSION_VALIDATORS };
