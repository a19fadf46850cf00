import { join } from "node:path";
import { AccessPolicy, AccessRule, AddressList, CustomPage, Duration, ServiceToken } from "cdktf-cloudflare-access";
import { Construct } from "constructs";

/** What all applications of the company have in common. `TeamApp` applies it. */
export class Standards extends Construct {
  readonly pages: readonly CustomPage[];

  /** For the first place of every application. */
  readonly blockTor: AccessPolicy;

  /** For internal pages that monitoring opens too, from the addresses of the offices. */
  readonly monitoring: AccessPolicy;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const page = (type: "identity_denied" | "forbidden", name: string, file: string) =>
      new CustomPage(this, type, { type, name, htmlFile: join(__dirname, "pages", file) });
    this.pages = [
      page("identity_denied", "No access", "denied.html"),
      page("forbidden", "Forbidden", "forbidden.html"),
    ];
    this.blockTor = new AccessPolicy(this, "block-tor", {
      name: "Block Tor",
      decision: "deny",
      include: [AccessRule.country("T1")],
    });
    const offices = new AddressList(this, "offices", {
      name: "Offices",
      addresses: [
        { value: "192.0.2.0/24", description: "Amsterdam" },
        { value: "2001:db8::/48", description: "Singapore" },
      ],
    });
    const token = new ServiceToken(this, "monitoring-token", {
      name: "Monitoring",
      rotateEvery: Duration.days(30),
      previousSecretValidFor: Duration.days(2),
    });
    this.monitoring = new AccessPolicy(this, "monitoring", {
      name: "Monitoring",
      decision: "non_identity",
      include: [AccessRule.serviceToken(token)],
      require: [AccessRule.ipList(offices)],
    });
  }
}
