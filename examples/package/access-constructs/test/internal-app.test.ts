import assert from "node:assert/strict";
import { test } from "node:test";
import { TerraformStack, Testing } from "cdktf";
import { AccessAccount, diagnosticsOf } from "cdktf-cloudflare-access";
import { InternalApp } from "../src";

const WIKI = { name: "Wiki", hostname: "wiki.example.com", team: "docs" };

/** Resources by type and name. */
interface SynthesizedStack {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

function stackWith(props: typeof WIKI): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "test");
  new AccessAccount(stack, "account", { accountId: "0123456789abcdef0123456789abcdef" });
  new InternalApp(stack, "wiki", props);
  return stack;
}

test("an internal application is open to the company, and has the tag of its team", () => {
  const stack = stackWith(WIKI);

  assert.deepEqual(diagnosticsOf(stack), []);
  const json = JSON.parse(Testing.synth(stack, true)) as SynthesizedStack;
  const [policy] = Object.values(json.resource["cloudflare_zero_trust_access_policy"] ?? {});
  assert.deepEqual(policy?.["include"], [{ email_domain: { domain: "example.com" } }]);
  const [tag] = Object.values(json.resource["cloudflare_zero_trust_access_tag"] ?? {});
  assert.equal(tag?.["name"], "docs");
});

test("fails for a hostname of another domain", () => {
  const stack = stackWith({ ...WIKI, hostname: "wiki.example.org" });

  assert.throws(() => Testing.synth(stack, true), /use one below example\.com/);
});

test("fails for what the constructs below refuse", () => {
  const [problem] = diagnosticsOf(stackWith({ ...WIKI, name: "" }));

  assert.equal(problem?.path, "test/wiki/app");
});
