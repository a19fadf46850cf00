import { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { DataCloudflareZone } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zone";
import { App, TerraformStack, TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";
import {
  AccessAccount,
  AccessPolicy,
  AccessRule,
  GatewayCa,
  SelfHostedApp,
  TargetFleet,
  type AccessAccountProps,
} from "../../../lib";
import {
  ACCOUNT_ID,
  annotationsOf,
  newAccount,
  newApp,
  newStack,
  diagnosticsOf,
  standIn,
  synthesize,
  synthesizeText,
  temporaryFolder,
} from "../synthesis";

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
      '"stack/fleet" has no Cloudflare account; create one before it, in the same scope or above: new ' +
        'AccessAccount(stack, "account", { accountId: "…" })',
    );
  });

  test("fails where only the stack around the stack has one: a provider belongs to one stack", () => {
    const stack = newStack();
    newAccount(stack);
    const nested = new TerraformStack(stack, "nested");

    expect(() => AccessAccount.of(new Construct(nested, "thing"))).toThrow("has no Cloudflare account");
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
    const first = newAccount(stack);
    const second = new AccessAccount(stack, "second", { accountId: OTHER_ID });
    bring(first.officialProvider, second.officialProvider);

    expect(AccessAccount.of(stack)).toBe(first);
    expect(diagnosticsOf(stack)).toEqual([
      '[stack/second] "stack/account" is an account in the same scope, so the account of other constructs there ' +
        "is ambiguous; create each account in a Construct of its own, around its part of the stack",
    ]);
  });

  test("fails with two versions of the official provider", () => {
    const stack = newStack();
    newAccount(stack, { providerVersion: "5.22.0" });
    new AccessAccount(new Construct(stack, "team"), "account", { accountId: OTHER_ID, providerVersion: "5.29.0" });

    expect(diagnosticsOf(stack)).toEqual([
      '[stack/team/account] providerVersion is "5.29.0", and that of "stack/account" is "5.22.0"; a stack has ' +
        "one version of each provider, so set both to the same",
    ]);
  });

  test("fails with a version that is none once only, and not for differing from the other", () => {
    const stack = newStack();
    newAccount(stack, { providerVersion: "latest" });
    new AccessAccount(new Construct(stack, "team"), "account", { accountId: OTHER_ID });

    expect(diagnosticsOf(stack)).toEqual([expect.stringContaining("[stack/account] providerVersion")]);
  });

  test("fails where neither has an identifier yet, and does not take them for one account", () => {
    const stack = newStack();
    for (const id of ["emea", "apac"]) {
      const part = new Construct(stack, id);
      const account = new AccessAccount(part, "account", { accountId: undefined as unknown as string });
      new GatewayCa(part, "ca", { account });
      new SelfHostedApp(part, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.everyone()] });
    }

    expect(diagnosticsOf(stack)).toEqual(
      ["emea", "apac"].map((id) => expect.stringContaining(`[stack/${id}/account] accountId is required`) as unknown),
    );
  });
});

test("fails outside of a stack", () => {
  expect(() => new AccessAccount(newApp(), "account", { accountId: ACCOUNT_ID })).toThrow(
    'account "account" is not in a stack; a provider belongs to one stack, so create an AccessAccount in each',
  );
});

test("fails with an account of another stack", () => {
  const app = newApp();
  const account = newAccount(new TerraformStack(app, "one"));
  const two = new TerraformStack(app, "two");

  expect(() => new TargetFleet(two, "fleet", { targets, account })).toThrow(
    'fleet "two/fleet" and its account "one/account" are in different stacks',
  );
});

/** What an account ID is, in messages. */
const ID = "32 hexadecimal digits, as in the URL of the account's pages in the dashboard";

test.each([
  ["", `must be ${ID}, not an empty string`],
  ["my-account", `must be ${ID}, not a string of 10 characters`],
  ["0123456789abcdef0123456789abcdeg", `must be ${ID}, not a string of 32 characters`],
  [undefined as unknown as string, `is required (${ID})`],
  [5 as unknown as string, `must be ${ID}, not 5`],
])("fails with the account id %p, whatever uses the account", (accountId, message) => {
  const stack = newStack();
  newAccount(stack, { accountId });
  new TargetFleet(stack, "fleet", { targets });
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.everyone()] });

  expect(diagnosticsOf(stack)).toEqual([`[stack/account] accountId ${message}`]);
});

test.each([
  ["account id", { accountId: "v1.0-very-secret" }],
  ["base URL", { baseUrl: "https://ops:v1.0-very-secret@example.com/" }],
])("fails with a secret in the place of the %s, which stands neither in the problem nor in the JSON", (_, props) => {
  const [stack, unchecked] = [false, true].map((skipValidation) => {
    const app = new App({ outdir: temporaryFolder(), stackTraces: false, skipValidation });
    const made = new TerraformStack(app, "stack");
    newAccount(made, props);
    new TargetFleet(made, "fleet", { targets });
    return made;
  }) as [TerraformStack, TerraformStack];

  const problems = diagnosticsOf(stack);
  expect(problems).toHaveLength(1);
  expect(problems.join()).not.toContain("very-secret");
  expect(synthesizeText(unchecked)).not.toContain("very-secret");
});

test.each([
  ["apiToken", "CLOUDFLARE_API_TOKEN"],
  ["apiKey", "CLOUDFLARE_API_KEY"],
])("fails at once with an %s in plain text, and does not repeat it", (prop, variable) => {
  const secret = "v1.0-very-secret";
  const error = thrownBy(() => newAccount(newStack(), { [prop]: secret }));

  expect(error).toContain(
    `${prop} of account "stack/account" is in plain text, and would be readable in the synthesized JSON`,
  );
  expect(error).toContain(variable);
  expect(error).not.toContain(secret);
});

test("fails with two kinds of credentials", () => {
  const stack = newStack();
  const token = new TerraformVariable(stack, "token", { type: "string" });
  newAccount(stack, { apiToken: token.stringValue, email: "ops@example.com" });

  expect(diagnosticsOf(stack)).toEqual([
    "[stack/account] apiToken cannot be combined with email and apiKey; set one of the two",
  ]);
});

test.each(["127.0.0.1:9999", "ftp://example.com", "https://user:secret@example.com/", ""])(
  "fails with the base URL %p",
  (baseUrl) => {
    const stack = newStack();
    bring(newAccount(stack, { baseUrl }).companionProvider);

    expect(diagnosticsOf(stack)).toEqual([
      "[stack/account] baseUrl must be an http or https URL without a user name and password, such as " +
        '"http://127.0.0.1:8787/client/v4"',
    ]);
  },
);

test("fails with values of another type", () => {
  const stack = newStack();
  const props = { apiToken: 5, email: [], apiKey: {}, baseUrl: true, providerVersion: 5.22 };
  const account = newAccount(stack, props as unknown as Partial<AccessAccountProps>);
  bring(account.companionProvider, account.officialProvider);

  expect(diagnosticsOf(stack)).toEqual([
    "[stack/account] apiToken must be a Token, such as the value of a sensitive TerraformVariable, not 5",
    "[stack/account] email must be a string, not a list",
    "[stack/account] apiKey must be a Token, such as the value of a sensitive TerraformVariable, not an object",
    "[stack/account] baseUrl must be a string, not true",
    '[stack/account] providerVersion must be a version such as "5.22.0", not 5.22',
  ]);
});

test.each([
  ["latest", 'is "latest"; it must be a version such as'],
  ["", 'is ""; it must be a version such as'],
  ["v5.22.0", 'is "v5.22.0"; it must be a version such as'],
  ["5.x", 'is "5.x"; it must be a version such as'],
  ["^5.22", 'is "^5.22"; it must be a version such as'],
  [">= 5.22 < 6", 'is ">= 5.22 < 6"; it must be a version such as'],
  [Token.asString({ resolve: () => "5.22.0", creationStack: [] }), "must be known at synthesis, and it is a Token"],
])("fails with the version %p of the official provider", (providerVersion, message) => {
  const stack = newStack();
  bring(newAccount(stack, { providerVersion }).officialProvider);

  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining(`[stack/account] providerVersion ${message}`)]);
});

test.each(["5.22.0", "= 5.22.0", "~> 5.22", ">= 5.22, < 6", ">=5.22,!=5.25.1", "5.23.0-beta.1", "5"])(
  "the version %p of the official provider passes",
  (providerVersion) => {
    const stack = newStack();
    bring(newAccount(stack, { providerVersion }).officialProvider);

    expect(diagnosticsOf(stack)).toEqual([]);
  },
);

test("fails with all that is wrong with a stack at once: its account, a fleet and a policy", () => {
  const stack = newStack();
  newAccount(stack, { accountId: "my-account", baseUrl: "localhost", providerVersion: "latest" });
  const fleet = new TargetFleet(stack, "fleet", { targets: { web_1: { ip: "10.0.0.300" } }, tags: { env: "prod" } });
  fleet.criteria(0, "SSH");
  new AccessPolicy(stack, "staff", { name: "", include: [] });

  expect(diagnosticsOf(stack)).toEqual(
    [
      "[stack/account] accountId must be 32 hexadecimal digits",
      "[stack/account] baseUrl must be an http or https URL",
      '[stack/account] providerVersion is "latest"',
      '[stack/fleet] target "web_1": the hostname is "web_1"',
      '[stack/fleet] target "web_1": "10.0.0.300" is not an IP address',
      "[stack/fleet] criteria: port must be a whole number",
      "[stack/staff] name is empty",
      "[stack/staff] include must have at least one rule",
    ].map((problem) => expect.stringContaining(problem) as unknown),
  );
});

test("fails where the stack has an official provider of its own without an alias, created before or after", () => {
  const stack = newStack();
  const account = newAccount(stack);
  bring(account.officialProvider);
  new CloudflareProvider(stack, "own", {});

  expect(() => synthesize(stack)).toThrow(
    '"stack/own" and "stack/account/cloudflare" are both official providers without an alias; give the first ' +
      "an alias of its own, or remove it and use account.officialProvider",
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
