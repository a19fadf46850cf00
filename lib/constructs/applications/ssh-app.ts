import type { Construct } from "constructs";
import type { Validators } from "../kernel/validators";
import { WEB_VALIDATORS, WebApplication, type WebApplicationProps } from "./base/web-application";

/** Props of `SshApp`. */
export interface SshAppProps extends WebApplicationProps {}

/**
 * An SSH terminal in the browser: users log in with Access, and need neither a client nor WARP. A Cloudflare Tunnel connects the hostname with
 * the SSH server.
 *
 * ```ts
 * new SshApp(this, "terminal", { name: "SSH", domain: "ssh.example.com", allow: [AccessRule.emailDomain("example.com")] });
 * ```
 */
export class SshApp extends WebApplication<SshAppProps> {
  public constructor(scope: Construct, id: string, props: SshAppProps) {
    super(scope, id, props, "ssh");
  }

  protected validators(): Validators<SshAppProps> {
    return WEB_VALIDATORS;
  }
}
