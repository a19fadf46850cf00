import { Token } from "cdktf";
import type { Construct } from "constructs";
import { PROXY_ENDPOINT_DOMAIN_PATTERN } from "../../api/areas/applications/application-limits";
import { requiredString, type Validators } from "../kernel/validators";
import type { AccessPolicy } from "../policies/access-policy";
import {
  AccessApplication,
  APPLICATION_VALIDATORS,
  type AccessApplicationProps,
  type ApplicationL1,
} from "./base/access-application";
import { attachedPolicies, POLICY_VALIDATORS, type AttachedPoliciesProps } from "./base/attached-policies";
import { claimDomain } from "./base/domain";
import { loginSettings, SESSION_VALIDATORS, type SessionSettingsProps } from "./base/login-settings";

/** Props of `ProxyEndpointApp`. */
export interface ProxyEndpointAppProps extends AccessApplicationProps, AttachedPoliciesProps, SessionSettingsProps {
  /** Domain of the proxy endpoint of Gateway: `abcde12345.proxy.cloudflare-gateway.com`. */
  readonly domain: string;
}

/**
 * The login of a proxy endpoint of Gateway: who may use the endpoint. Browsers that use its PAC file log in with Access.
 *
 * ```ts
 * new ProxyEndpointApp(this, "proxy", {
 *   name: "Office proxy",
 *   domain: "abcde12345.proxy.cloudflare-gateway.com",
 *   allow: [AccessRule.emailDomain("example.com")],
 * });
 * ```
 */
export class ProxyEndpointApp extends AccessApplication<ProxyEndpointAppProps> {
  /** The L1. */
  public readonly resource: ApplicationL1;
  /** The policy created from `allow`. Undefined without `allow`. */
  public readonly allowPolicy: AccessPolicy | undefined;

  public constructor(scope: Construct, id: string, props: ProxyEndpointAppProps) {
    super(scope, id, props);
    const valid = this.props;
    const { name, domain } = valid;
    if (!Token.isUnresolved(domain) && !new RegExp(PROXY_ENDPOINT_DOMAIN_PATTERN).test(domain)) {
      this.diagnostics.add(
        "CFA1402",
        `domain is "${domain}"; it must be that of a proxy endpoint, ten letters and digits before ".proxy.cloudflare-gateway.com"`,
        "domain",
      );
    } else claimDomain(this.diagnostics, this, this.account, domain);
    const login = loginSettings(this.diagnostics, valid);
    const { policies, allowPolicy } = attachedPolicies(this, this.diagnostics, valid, login.sessionDuration);
    this.allowPolicy = allowPolicy;
    this.resource = this.createResource({ type: "proxy_endpoint", name, domain, ...login, policies });
  }

  protected validators(): Validators<ProxyEndpointAppProps> {
    return VALIDATORS;
  }
}

const VALIDATORS: Validators<ProxyEndpointAppProps> = {
  ...APPLICATION_VALIDATORS,
  ...POLICY_VALIDATORS,
  ...SESSION_VALIDATORS,
  domain: requiredString,
};
