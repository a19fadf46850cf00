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
  fakeExecutable,
  synthesize,
  synthesizeText,
  temporaryFolder,
} from "../synthesis";

const targets = { web: { ip: "10.0.0.5" } };
const OTHER_ID = "f".repeat(32);

test("an account alone adds no provider to the stack", () => {
  const stack = newStack();
  newAccount(stack);

  const json = synthesize(stack);

  expect(json.provider).toBeUndefined();
  expect(json.terraform).not.toHaveProperty("required_providers");
});

test("a fleet adds only the companion provider", () => {
  const stack = newStack();
  newAccount(stack);
  new TargetFleet(stack, "fleet", { targets });

  const json = synthesize(stack);

  expect(json.provider).toEqual({ cfaccess: [{}] });
  expect(Object.keys(json.terraform?.required_providers ?? {})).toEqual(["cfaccess"]);
});

test("the official provider is added when it is first read, at the version that this package is tested with", () => {
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
  addToStack(newAccount(stack, { providerVersion: "5.29.0" }).officialProvider);

  expect(synthesize(stack).terraform?.required_providers).toMatchObject({ cloudflare: { version: "5.29.0" } });
});

test("both providers get the credentials and the base URL", () => {
  const stack = newStack();
  const token = new TerraformVariable(stack, "token", { type: "string", sensitive: true });
  const account = newAccount(stack, { apiToken: token.stringValue, baseUrl: "http://127.0.0.1:8787/client/v4" });
  addToStack(account.companionProvider, account.officialProvider);

  const config = { api_token: "${var.token}", base_url: "http://127.0.0.1:8787/client/v4" };
  expect(synthesize(stack).provider).toEqual({ cfaccess: [config], cloudflare: [config] });
});

test("an account can use an email address and the Token of an API key", () => {
  const stack = newStack();
  const key = new TerraformVariable(stack, "key", { type: "string", sensitive: true });
  addToStack(newAccount(stack, { email: "ops@example.com", apiKey: key.stringValue }).companionProvider);

  expect(synthesize(stack).provider).toEqual({ cfaccess: [{ email: "ops@example.com", api_key: "${var.key}" }] });
});

test("an account ID can be a Token", () => {
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

  test("fails without an account, and shows how to create one", () => {
    const stack = newStack();

    expect(() => new TargetFleet(stack, "fleet", { targets })).toThrow(
      '"stack/fleet" has no Cloudflare account; create one before it, in the same scope or above: new ' +
        'AccessAccount(stack, "account", { accountId: "…" })',
    );
  });

  test("fails if only an outer stack has an account, because a provider belongs to one stack", () => {
    const stack = newStack();
    newAccount(stack);
    const nested = new TerraformStack(stack, "nested");

    expect(() => AccessAccount.of(new Construct(nested, "thing"))).toThrow("has no Cloudflare account");
  });
});

describe("two accounts in a stack", () => {
  test("the providers of the later one have an alias, which is derived from its path", () => {
    const stack = newStack();
    newAccount(stack);
    new TargetFleet(stack, "fleet", { targets });
    const team = new Construct(stack, "team");
    new AccessAccount(team, "account", { accountId: OTHER_ID, companionBuild: fakeExecutable() });
    new TargetFleet(team, "fleet", { targets });

    const json = synthesize(stack);

    const [, other] = json.provider?.cfaccess as unknown as [unknown, { alias: string }];
    expect(json.provider?.cfaccess).toEqual([{}, { alias: expect.stringMatching(/^team_account_\w+$/) }]);
    expect(Object.values(json.resource?.cfaccess_target_fleet ?? {})).toMatchObject([
      { account_id: ACCOUNT_ID, provider: "cfaccess" },
      { account_id: OTHER_ID, provider: `cfaccess.${other.alias}` },
    ]);
  });

  test("a fleet can name its account", () => {
    const stack = newStack();
    newAccount(stack);
    const other = new AccessAccount(new Construct(stack, "team"), "account", {
      accountId: OTHER_ID,
      companionBuild: fakeExecutable(),
    });
    const fleet = new TargetFleet(stack, "fleet", { targets, account: other });

    expect(fleet.account).toBe(other);
    expect(JSON.stringify(synthesize(stack).resource)).toContain(OTHER_ID);
  });

  test("fails in the same scope, and names both", () => {
    const stack = newStack();
    const first = newAccount(stack);
    const second = new AccessAccount(stack, "second", { accountId: OTHER_ID });
    addToStack(first.officialProvider, second.officialProvider);

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

  test("fails once with an invalid version, which is not compared with the other", () => {
    const stack = newStack();
    newAccount(stack, { providerVersion: "latest" });
    new AccessAccount(new Construct(stack, "team"), "account", { accountId: OTHER_ID });

    expect(diagnosticsOf(stack)).toEqual([expect.stringContaining("[stack/account] providerVersion")]);
  });

  test("fails if neither has an ID, and does not treat them as the same account", () => {
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

test("fails outside a stack", () => {
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
])("fails once with the account ID %p, whatever uses the account", (accountId, message) => {
  const stack = newStack();
  newAccount(stack, { accountId });
  new TargetFleet(stack, "fleet", { targets });
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.everyone()] });

  expect(diagnosticsOf(stack)).toEqual([`[stack/account] accountId ${message}`]);
});

test.each([
  ["account id", { accountId: "v1.0-very-secret" }],
  ["base URL", { baseUrl: "https://ops:v1.0-very-secret@example.com/" }],
])("fails with a secret as the %s, which is neither in the diagnostic nor in the JSON", (_, props) => {
  const [stack, unchecked] = [false, true].map((skipValidation) => {
    const app = new App({ outdir: temporaryFolder(), stackTraces: false, skipValidation });
    const made = new TerraformStack(app, "stack");
    newAccount(made, props);
    new TargetFleet(made, "fleet", { targets });
    return made;
  }) as [TerraformStack, TerraformStack];

  const messages = diagnosticsOf(stack);
  expect(messages).toHaveLength(1);
  expect(messages.join()).not.toContain("very-secret");
  expect(synthesizeText(unchecked)).not.toContain("very-secret");
});

test.each([
  ["apiToken", "CLOUDFLARE_API_TOKEN"],
  ["apiKey", "CLOUDFLARE_API_KEY"],
])("fails at once with an %s in plain text, and does not print it", (prop, variable) => {
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
    addToStack(newAccount(stack, { baseUrl }).companionProvider);

    expect(diagnosticsOf(stack)).toEqual([
      "[stack/account] baseUrl must be an http or https URL without a user name and password, such as " +
        '"http://127.0.0.1:8787/client/v4"',
    ]);
  },
);

test("fails with values of the wrong type", () => {
  const stack = newStack();
  const props = { apiToken: 5, email: [], apiKey: {}, baseUrl: true, providerVersion: 5.22 };
  const account = newAccount(stack, props as unknown as Partial<AccessAccountProps>);
  addToStack(account.companionProvider, account.officialProvider);

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
  addToStack(newAccount(stack, { providerVersion }).officialProvider);

  expect(diagnosticsOf(stack)).toEqual([expect.stringContaining(`[stack/account] providerVersion ${message}`)]);
});

test.each(["5.22.0", "= 5.22.0", "~> 5.22", ">= 5.22, < 6", ">=5.22,!=5.25.1", "5.23.0-beta.1", "5"])(
  "accepts the version %p of the official provider",
  (providerVersion) => {
    const stack = newStack();
    addToStack(newAccount(stack, { providerVersion }).officialProvider);

    expect(diagnosticsOf(stack)).toEqual([]);
  },
);

test("fails with all diagnostics of a stack at once: those of its account, a fleet and a policy", () => {
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
    ].map((message) => expect.stringContaining(message) as unknown),
  );
});

test("fails if the stack has its own official provider without an alias, created before or after", () => {
  const stack = newStack();
  const account = newAccount(stack);
  addToStack(account.officialProvider);
  new CloudflareProvider(stack, "own", {});

  expect(() => synthesize(stack)).toThrow(
    '"stack/own" and "stack/account/cloudflare" are both official providers without an alias; give the first ' +
      "an alias of its own, or remove it and use account.officialProvider",
  );
});

test("a stack can have its own official provider with an alias", () => {
  const stack = newStack();
  addToStack(newAccount(stack).officialProvider);
  new CloudflareProvider(stack, "own", { alias: "own" });

  expect(synthesize(stack).provider?.cloudflare).toHaveLength(2);
  expect(annotationsOf(stack)).toEqual([]);
});

/** Takes providers, which reading has added to the stack. */
function addToStack(..._providers: unknown[]): void {
  // reading them was enough
}

function thrownBy(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}
