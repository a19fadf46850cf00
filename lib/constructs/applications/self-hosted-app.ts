import type { Construct } from "constructs";
import type { Validators } from "../kernel/validators";
import { WEB_VALIDATORS, WebApplication, type WebApplicationProps } from "./base/web-application";

/** Props of `SelfHostedApp`. */
export interface SelfHostedAppProps extends WebApplicationProps {}

/**
 * A self-hosted application: web applications, private hostnames and networks of your own.
 *
 * ```ts
 * new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.emailDomain("example.com")] });
 * ```
 */
export class SelfHostedApp extends WebApplication<SelfHostedAppProps> {
  public constructor(scope: Construct, id: string, props: SelfHostedAppProps) {
    super(scope, id, props, "self_hosted");
  }

  protected validators(): Validators<SelfHostedAppProps> {
    return WEB_VALIDATORS;
  }
}
