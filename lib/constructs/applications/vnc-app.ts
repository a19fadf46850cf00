import type { Construct } from "constructs";
import type { Validators } from "../kernel/validators";
import { WEB_VALIDATORS, WebApplication, type WebApplicationProps } from "./base/web-application";

/** Props of `VncApp`. */
export interface VncAppProps extends WebApplicationProps {}

/**
 * A VNC screen in the browser: users log in with Access, and need neither a client nor WARP. A Cloudflare Tunnel connects the hostname with
 * the VNC server.
 *
 * ```ts
 * new VncApp(this, "screen", { name: "VNC", domain: "vnc.example.com", allow: [AccessRule.emailDomain("example.com")] });
 * ```
 */
export class VncApp extends WebApplication<VncAppProps> {
  public constructor(scope: Construct, id: string, props: VncAppProps) {
    super(scope, id, props, "vnc");
  }

  protected validators(): Validators<VncAppProps> {
    return WEB_VALIDATORS;
  }
}
