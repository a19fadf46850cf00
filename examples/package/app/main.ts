import { InternalApp } from "@example/access-constructs";
import { App, TerraformStack } from "cdktf";
import { AccessAccount } from "cdktf-cloudflare-access";

const app = new App();
const stack = new TerraformStack(app, "wiki");
new AccessAccount(stack, "account", {
  accountId: process.env.CLOUDFLARE_ACCOUNT_ID ?? "0123456789abcdef0123456789abcdef",
});
new InternalApp(stack, "wiki", { name: "Wiki", hostname: "wiki.example.com", team: "docs" });
app.synth();
