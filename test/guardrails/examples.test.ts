import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import type { TerraformStack } from "cdktf";
import * as access from "../../lib";
import { GUARDRAILS } from "../../lib/guardrails";
import { reportOn } from "./support";

/** Guardrails about what is in the state or in the account, and not in the code; or about many objects. */
const NOT_IN_CODE = ["circular-group", "limit-near", "token-expires-soon", "token-unused"];

/** What is refused by the constructs, and only possible in L1s and HCL. */
const REFUSED = ["require-two-countries"];

const examples = GUARDRAILS.filter(({ id }) => ![...NOT_IN_CODE, ...REFUSED].includes(id));

test.each(examples.map(({ id, example }) => [id, example]))("the example of %s has it", (id, example) => {
  const names = { ...access, ZeroTrustAccessApplication, zoneId: "fedcba9876543210fedcba9876543210" };
  const code = example.replace(/^import .*;$/gm, "");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of our own pages, which users run as well
  const build = new Function(...Object.keys(names), code);
  const run = (stack: TerraformStack): unknown => {
    // A construct, so that the stack has a provider, also if the example is an L1.
    new access.AccessTag(stack, "tag", { name: "tag" });
    return build.call(stack, ...Object.values(names));
  };

  const { findings } = reportOn(run, { isWholeAccount: id === "unknown-identity-provider" });

  expect(findings.map(({ guardrail }) => guardrail)).toContain(id);
});
