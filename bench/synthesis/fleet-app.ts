import { AccessAccount, TargetFleet } from "cdktf-cloudflare-access";
import { App, TerraformStack } from "cdktf";
import { ACCOUNT_ID, hosts } from "../hosts";
import { requested, STACK } from "./requested";

const { count, inventory } = requested();
const app = new App();
const stack = new TerraformStack(app, STACK);
new AccessAccount(stack, "account", { accountId: ACCOUNT_ID });
new TargetFleet(stack, "hosts", { targets: hosts(count, inventory) });
app.synth();
