import {
  AccessRule,
  DevicePosture,
  PostureCheck,
  PostureIntegration,
  PostureProvider,
  Secret,
  SerialList,
  WarpApp,
} from "cdktf-cloudflare-access";
import { Construct } from "constructs";

/** The laptops of the company: which ones they are, how they must be set up, and who may enrol one. */
export class Devices extends Construct {
  /** A laptop of the company, encrypted, and without malware: one rule for each check. */
  readonly healthy: readonly AccessRule[];

  constructor(scope: Construct, id: string, { domain }: { readonly domain: string }) {
    super(scope, id);
    const laptops = new SerialList(this, "laptops", {
      name: "Laptops",
      serialNumbers: ["C02ZK1ABMD6T", { value: "5CG9441HV7", description: "laptop of Ann" }],
    });
    const crowdstrike = new PostureIntegration(this, "crowdstrike", {
      name: "CrowdStrike",
      provider: PostureProvider.crowdstrike({
        apiUrl: "https://api.us-2.crowdstrike.com",
        customerId: "example",
        clientId: "8f14e45fceea",
        clientSecret: Secret.fromVariable("CROWDSTRIKE_SECRET"),
      }),
    });
    const checks = {
      Owned: PostureCheck.serialNumber(laptops),
      Encrypted: PostureCheck.diskEncryption(),
      "Without malware": PostureCheck.crowdstrikeS2s({ integration: crowdstrike, overall: "80", operator: ">=" }),
    };
    this.healthy = Object.entries(checks).map(([name, check]) =>
      AccessRule.devicePosture(new DevicePosture(this, name, { name, check })),
    );
    new WarpApp(this, "enrolment", { allow: [AccessRule.emailDomain(domain)] });
  }
}
