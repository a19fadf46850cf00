import type { Construct } from "constructs";
import type { Validators } from "../kernel/validators";
import type { Duration } from "../values/duration";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  SCOPE_VALIDATORS,
  type ApplicationL1,
  type ApplicationScopeProps,
} from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { loginSettings, SESSION_VALIDATORS, type SessionSettingsProps } from "./base/login-settings";

/** Props of `BrowserIsolationApp`. */
export interface BrowserIsolationAppProps extends ApplicationScopeProps, AttachedPoliciesProps, SessionSettingsProps {
  /**
   * How long sessions last before users log in again, up to 744 hours (the API's limit). No version of the official provider
   * accepts it for this type, so the companion manages the application if it is set.
   *
   * @default "24h"
   */
  readonly sessionDuration?: Duration | string;
}

/**
 * Clientless Web Isolation: who may open pages in the isolated browser, without WARP.
 *
 * ```ts
 * new BrowserIsolationApp(this, "isolation", { allow: [AccessRule.emailDomain("example.com")] });
 * ```
 */
export class BrowserIsolationApp extends AccessApplication<BrowserIsolationAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: BrowserIsolationAppProps) {
    super(scope, id, props);
    const valid = this.props;
    const { sessionDuration, ...login } = loginSettings(this.diagnostics, valid);
    const named = { ...valid, name: "Clientless Web Isolation" };
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, named, sessionDuration);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource(
      { type: "biso", ...login, policies },
      {},
      { session_duration: sessionDuration },
    );
  }

  protected validators(): Validators<BrowserIsolationAppProps> {
    return VALIDATORS;
  }

  /** It would make the companion manage the application. */
  protected override ownProps() {
    return ["sessionDuration"] as const;
  }
}

const VALIDATORS: Validators<BrowserIsolationAppProps> = {
  ...SCOPE_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...SESSION_VALIDATORS,
};
