import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { ZeroTrustAccessInfrastructureTarget } from "@cdktf/provider-cloudflare/lib/zero-trust-access-infrastructure-target";
import { App, TerraformStack } from "cdktf";
import { ACCOUNT_ID, hosts } from "../hosts";
import { requested, STACK } from "./requested";

const { count, inventory } = requested();
const app = new App();
const stack = new TerraformStack(app, STACK);
new CloudflareProvider(stack, "cloudflare");
for (const [key, { hostname, ip }] of Object.entries(hosts(count, inventory))) {
  new ZeroTrustAccessInfrastructureTarget(stack, key, {
    accountId: ACCOUNT_ID,
    hostname,
    ip: { ipv4: { ipAddr: ip } },
  });
}
app.synth();
