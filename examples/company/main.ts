import { App } from "cdktf";
import { company } from "./company";

/** The account and the zone of a new emulator (`npx cfaccess emulate`). */
const EMULATED = { accountId: "0123456789abcdef0123456789abcdef", zoneId: "fedcba9876543210fedcba9876543210" };

const app = new App();
company(app, {
  accountId: process.env.CLOUDFLARE_ACCOUNT_ID ?? EMULATED.accountId,
  zoneId: process.env.CLOUDFLARE_ZONE_ID ?? EMULATED.zoneId,
  domain: "example.com",
});
app.synth();
