import { lint } from "cdktf-cloudflare-access/guardrails";
import { requested } from "../synthesis/requested";
import { largeAccount } from "./large-account";

// The account is made before, because reading is not measured here. A first run in a process: nothing is warm.
const account = largeAccount(requested().count);
const start = performance.now();
const { counts } = lint(account);
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - start, counts }));
