import { AccessRule, AccessTag, Duration, SelfHostedApp } from "cdktf-cloudflare-access";
import { Construct } from "constructs";

const DOMAIN = "example.com";

/** Props of `InternalApp`. */
export interface InternalAppProps {
  /** Name in the App Launcher. */
  readonly name: string;

  /** Hostname below `example.com`: `wiki.example.com`. */
  readonly hostname: string;

  /** The team that owns the application. It becomes the tag of the application. */
  readonly team: string;
}

/**
 * A web application for everyone who works at Example, as the security team wants it.
 *
 * ```ts
 * new InternalApp(this, "wiki", { name: "Wiki", hostname: "wiki.example.com", team: "docs" });
 * ```
 */
export class InternalApp extends Construct {
  /** The application, for settings and rules that this construct does not have. */
  public readonly application: SelfHostedApp;

  public constructor(scope: Construct, id: string, { name, hostname, team }: InternalAppProps) {
    super(scope, id);
    this.node.addValidation({ validate: () => problemsOf(hostname) });
    this.application = new SelfHostedApp(this, "app", {
      name,
      domain: hostname,
      allow: [AccessRule.emailDomain(DOMAIN)],
      sessionDuration: Duration.hours(8),
      sameSiteCookieAttribute: "lax",
      tags: [new AccessTag(this, "tag", { name: team })],
    });
  }
}

/** The rule of the company: users recognize a login page by the domain. */
const problemsOf = (hostname: string): string[] =>
  hostname.endsWith(`.${DOMAIN}`) ? [] : [`hostname is "${hostname}"; use one below ${DOMAIN}, such as wiki.${DOMAIN}`];
