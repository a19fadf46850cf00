import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { DataCloudflareZone } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zone";
import { TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { AccessAccount, TargetFleet } from "../../lib/constructs";
import { ACCOUNT_ID, annotationsOf, newAccount, newApp, newStack, standIn, synthesize } from "./synthesis";

const targets = { web: { ip: "10.0.0.5" } };
const OTHER_ID = "f".repeat(32);

test("an account alone brings no provider into the stack", () => {
  const stack = newStack();
  newAccount(stack);

  const json = synthesize(stack);

  expect(json.provider).toBeUndefined();
  expect(json.terraform).not.toHaveProperty("required_providers");
});

test("a fleet brings the companion only", () => {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets });

  const json = synthesize(stack);

  expect(json.provider).toEqual({ cfaccess: [{}] });
  expect(Object.keys(json.terraform?.required_providers ?? {})).toEqual(["cfaccess"]);
});

test("the official provider comes when it is asked for, at the version this package is tried with", () => {
  const stack = newStack();
  const account = newAccount(stack);
  new DataCloudflareZone(stack, "zone", { zoneId: OTHER_ID, provider: account.officialProvider });

  const json = synthesize(stack);

  expect(json.provider).toEqual({ cloudflare: [{}] });
  expect(json.terraform?.required_providers).toEqual({
    cloudflare: { source: "cloudflare/cloudflare", version: "5.22.0" },
  });
});

test("providerVersion sets the version of the official provider", () => {
  const stack = newStack();
  bring(newAccount(stack, { providerVersion: "5.29.0" }).officialProvider);

  expect(synthesize(stack).terraform?.required_providers).toMatchObject({ cloudflare: { version: "5.29.0" } });
});

test("credentials from Tokens and the base URL go to both providers", () => {
  const stack = newStack();
  const token = new TerraformVariable(stack, "token", { type: "string", sensitive: true });
  const account = newAccount(stack, { apiToken: token.stringValue, baseUrl: "http://127.0.0.1:8787/client/v4" });
  bring(account.companionProvider, account.officialProvider);

  const config = { api_token: "${var.token}", base_url: "http://127.0.0.1:8787/client/v4" };
  expect(synthesize(stack).provider).toEqual({ cfaccess: [config], cloudflare: [config] });
});

test("an e-mail address and the Token of a key will do as well", () => {
  const stack = newStack();
  const key = new TerraformVariable(stack, "key", { type: "string", sensitive: true });
  bring(newAccount(stack, { email: "ops@example.com", apiKey: key.stringValue }).companionProvider);

  expect(synthesize(stack).provider).toEqual({ cfaccess: [{ email: "ops@example.com", api_key: "${var.key}" }] });
});

test("an account id may be a Token", () => {
  const stack = newStack();
  const id = new TerraformVariable(stack, "account_id", { type: "string" });
  newAccount(stack, { accountId: id.stringValue });
  new TargetFleet(stack, "fleet", { targets });

  expect(JSON.stringify(synthesize(stack).resource)).toContain('"account_id":"${var.account_id}"');
});

describe("AccessAccount.of", () => {
  test("finds the account of the nearest scope", () => {
    const stack = newStack();
    const outer = newAccount(stack);
    const team = new Construct(stack, "team");
    const inner = new AccessAccount(team, "account", { accountId: OTHER_ID });

    expect(AccessAccount.of(new Construct(stack, "a"))).toBe(outer);
    expect(AccessAccount.of(new Construct(new Construct(team, "b"), "c"))).toBe(inner);
    expect(AccessAccount.of(stack)).toBe(outer);
  });

  test("fails where there is no account, and says what to write", () => {
    const stack = newStack();

    expect(() => new TargetFleet(stack, "fleet", { targets })).toThrow(
      '"stack/fleet" belongs to no Cloudflare account; create one in its stack before it: ' +
        'new AccessAccount(stack, "account", { accountId: "…" })',
    );
  });

  test("fails where only the stack around the stack has one: a provider belongs to one stack", () => {
    const stack = newStack();
    newAccount(stack);
    const nested = new TerraformStack(stack, "nested");

    expect(() => AccessAccount.of(new Construct(nested, "thing"))).toThrow("belongs to no Cloudflare account");
  });
});

describe("two accounts in a stack", () => {
  test("the later one has its providers under an alias that follows from its path", () => {
    const stack = newStack();
    newAccount(stack);
    new TargetFleet(stack, "fleet", { targets });
    const team = new Construct(stack, "team");
    new AccessAccount(team, "account", { accountId: OTHER_ID, companionBuild: standIn() });
    new TargetFleet(team, "fleet", { targets });

    const json = synthesize(stack);

    const [, other] = json.provider?.cfaccess as unknown as [unknown, { alias: string }];
    expect(json.provider?.cfaccess).toEqual([{}, { alias: expect.stringMatching(/^team_account_\w+$/) }]);
    expect(Object.values(json.resource?.cfaccess_target_fleet ?? {})).toMatchObject([
      { account_id: ACCOUNT_ID, provider: "cfaccess" },
      { account_id: OTHER_ID, provider: `cfaccess.${other.alias}` },
    ]);
  });

  test("a fleet may be told which", () => {
    const stack = newStack();
    newAccount(stack);
    const other = new AccessAccount(new Construct(stack, "team"), "account", {
      accountId: OTHER_ID,
      companionBuild: standIn(),
    });
    const fleet = new TargetFleet(stack, "fleet", { targets, account: other });

    expect(fleet.account).toBe(other);
    expect(JSON.stringify(synthesize(stack).resource)).toContain(OTHER_ID);
  });

  test("fails in one scope, naming both", () => {
    const stack = newStack();
    newAccount(stack);

    expect(() => new AccessAccount(stack, "second", { accountId: OTHER_ID })).toThrow(
      '"stack/second" and "stack/account" are two accounts in one scope',
    );
  });

  test("fails with two versions of the official provider", () => {
    const stack = newStack();
    newAccount(stack, { providerVersion: "5.22.0" });

    const second = { accountId: OTHER_ID, providerVersion: "5.29.0" };
    expect(() => new AccessAccount(new Construct(stack, "team"), "account", second)).toThrow(
      '"stack/team/account" wants version 5.29.0 of the official provider and "stack/account" version 5.22.0',
    );
  });
});

test("fails outside of a stack", () => {
  expect(() => new AccessAccount(newApp(), "account", { accountId: ACCOUNT_ID })).toThrow(
    'account "account" is in no stack; a provider belongs to one stack, so create an AccessAccount in each',
  );
});

test("fails with an account of another stack", () => {
  const app = newApp();
  const account = newAccount(new TerraformStack(app, "one"));
  const two = new TerraformStack(app, "two");

  expect(() => new TargetFleet(two, "fleet", { targets, account })).toThrow(
    'fleet "two/fleet" is in another stack than its account "one/account"',
  );
});

test.each([
  ["", "0 characters"],
  ["my-account", "10 characters"],
  ["0123456789abcdef0123456789abcdeg", "32 characters"],
  [undefined as unknown as string, "undefined"],
])("fails with the account id %p, and does not repeat it", (accountId, given) => {
  const error = thrownBy(() => newAccount(newStack(), { accountId }));

  expect(error).toContain(`account "stack/account": accountId must be 32 hexadecimal digits, given were ${given}`);
  if (accountId) expect(error).not.toContain(accountId);
});

test.each([
  ["apiToken", "CLOUDFLARE_API_TOKEN"],
  ["apiKey", "CLOUDFLARE_API_KEY"],
])("fails with an %s in plain text, and does not repeat it", (prop, variable) => {
  const secret = "v1.0-very-secret";
  const error = thrownBy(() => newAccount(newStack(), { [prop]: secret }));

  expect(error).toContain(`${prop} is a plain string, which would stand readable in the synthesized JSON`);
  expect(error).toContain(variable);
  expect(error).not.toContain(secret);
});

test("fails with two kinds of credentials", () => {
  const stack = newStack();
  const token = new TerraformVariable(stack, "token", { type: "string" });

  expect(() => newAccount(stack, { apiToken: token.stringValue, email: "ops@example.com" })).toThrow(
    'account "stack/account": give apiToken, or email and apiKey, not both',
  );
});

test.each(["127.0.0.1:9999", "ftp://example.com", "https://user:secret@example.com/"])(
  "fails with the base URL %p, and does not repeat it",
  (baseUrl) => {
    const error = thrownBy(() => newAccount(newStack(), { baseUrl }));

    expect(error).toContain("baseUrl is not an http or https address without a user name");
    expect(error).not.toContain(baseUrl);
  },
);

test("fails where the stack has an official provider of its own without an alias, created before or after", () => {
  const stack = newStack();
  const account = newAccount(stack);
  bring(account.officialProvider);
  new CloudflareProvider(stack, "own", {});

  expect(() => synthesize(stack)).toThrow(
    '"stack/own" and "stack/account/cloudflare" are two official providers without an alias; ' +
      "give the first an alias of its own, or leave it to the account (account.officialProvider)",
  );
});

test("an official provider of the stack with an alias is no trouble", () => {
  const stack = newStack();
  bring(newAccount(stack).officialProvider);
  new CloudflareProvider(stack, "own", { alias: "own" });

  expect(synthesize(stack).provider?.cloudflare).toHaveLength(2);
  expect(annotationsOf(stack)).toEqual([]);
});

/** A provider enters a stack when it is asked for; this is the asking. */
function bring(..._providers: unknown[]): void {
  // nothing else to do
}

function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}
