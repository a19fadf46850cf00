import { App } from "cdktf";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as example from "../../examples/company/company";
import { ACCOUNT_ID } from "../hosts";
import { requested } from "./requested";

// The example as a user's build leaves it: a file for each module, beside the files that it reads.
const { company } = createRequire(__filename)(join(__dirname, "company", "company.js")) as typeof example;

const { count } = requested();
const app = new App();
for (let n = 0; n < count; n++) {
  const accountId = n.toString(16).padStart(32, "0");
  company(app, { accountId, zoneId: ACCOUNT_ID, domain: "example.com", prefix: `company-${n}-` });
}
app.synth();
