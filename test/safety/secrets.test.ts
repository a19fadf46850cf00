import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { McpAuth, McpServer, Secret } from "../../lib";
import { accessApi, endpointsOf, hasSensitive, type McpServer as ApiServer } from "../../lib/api";
import { AccessClient, isAccessError } from "../../lib/client";
import type { AccessEmulator, LoggedRequest } from "../../lib/emulator";
import { Secrets } from "../../lib/plugin-framework/secrets";
import { attribute } from "../../lib/plugin-framework";
import { cfaccessProvider } from "../../lib/provider";
import { Concealer } from "../../lib/secrets/concealer";
import { refuse, ScriptedServer } from "../client/scripted-server";
import { newAccount, newStack, onlyResource, synthesize } from "../constructs/synthesis";
import { control, emulate, send, stopEmulators } from "../emulator/running-emulators";
import { longOr } from "../support/long-runs";

afterEach(stopEmulators);

/** Characters like those of a token. */
const random = (length: number): string => "Q7vZp2Lx9TfK4mWc8RbN1yHs6JgD3eUa5XoVtPiB0kMq".slice(0, length);

describe("Secret.fromVariable", () => {
  const CREDENTIALS = {
    "a client secret of a service token": `cfast_${random(40)}`,
    "an account token": `cfat_${random(40)}`,
    "a user token": `cfut_${random(40)}`,
    "a global key": `cfk_${random(40)}`,
    "an origin CA key":
      "v1.0-144c9defac04969c7bfad8ef-631a41d003a32d25fe878081ef365c49503f7fada600da935e2851a1c7326084b85cbf6429c4b859de8475731dc92a9c329631e6d59e6c73da7b198497172b4cefe071d90d0f5d2719",
    "an API token of the old kind": "Sn3lZJTBX6kkg7OdcBUAxOO963GEIyGQqnFTOFYY",
    "a global API key": "1234567893feefc5f0q5000bfo0c38d90bbeb",
    "a JSON Web Token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "a tunnel token": `eyJhIjoiN${random(20)}`,
    "a token of GitHub": `ghp_${random(36)}`,
    "a fine-grained token of GitHub": `github_pat_11ABCDEFG0${random(30)}`,
    "a token of Slack": `xoxb-1234567890-${random(24)}`,
    "a key with sk-": `sk-proj-${random(20)}`,
    "a key with sk_": `sk_live_${random(24)}`,
    "a key of AWS": "AKIAIOSFODNN7EXAMPLE",
    "a key in PEM": "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----",
    "a value of a header": "Bearer hunter2hunter2",
    "hexadecimal digits": "0f8fad5bd9cb469fa16570867728950e",
    "32 random characters": random(32),
    "the same after a space": ` ${random(40)}`,
  };

  test.each(Object.entries(CREDENTIALS))("fails with %s, which the message does not repeat", (_what, credential) => {
    const make = () => Secret.fromVariable(credential);
    expect(make).toThrow("was given instead of the name of a variable");
    const message = messageOf(make);
    for (let at = 0; at + 6 <= credential.trim().length; at += 6) {
      const part = credential.trim().slice(at, at + 6);
      if (!/^(?:TOKEN|-----)/.test(part)) expect(message).not.toContain(part);
    }
  });

  test("fails with another string that is no name, which may be a password, without repeating it", () => {
    for (const password of ["hunter2!Pa$$word", "correct/horse", "päss wörd", "x".repeat(65) + "-"]) {
      expect(() => Secret.fromVariable(password)).toThrow("the string is not a variable name");
      expect(messageOf(() => Secret.fromVariable(password))).not.toContain(password);
    }
  });

  test.each([
    "JIRA_TOKEN",
    "MY_COMPANY_JIRA_TOKEN_PRODUCTION_EU",
    "clientSecretForTheJiraServerInProductionEurope2",
    "access_service_token_of_the_continuous_integration_1",
    "sk_production_database_password_of_the_shop",
    "cf_access_client_secret_production",
    "GITHUB_PERSONAL_ACCESS_TOKEN_2026",
    "s3_backup_key_for_eu_central_1_and_us_east_2",
    "awsSSOStartURLForEUProductionAccounts",
  ])("accepts the ordinary name %s", (name) => {
    expect(String(Secret.fromVariable(name))).toBe(`Secret (variable ${name})`);
  });
});

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  throw new Error("it did not throw");
};

/** A secret with characters that JSON, URLs and Base64 write differently. */
const SECRET = 'p"a\\s/s+w&ö<rd>~ \n=wEiRd_9f8e7d6c5b4a';

/** The ways to write a secret. */
const forms = (secret: string): [string, string][] => {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const component = encodeURIComponent(secret);
  const inBase64 = (text: string) => Buffer.from(text).toString("base64");
  return [
    ["plain", secret],
    ["JSON", inJson],
    ["JSON of PHP", inJson.replaceAll("/", "\\/")],
    ["JSON of Go", inJson.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026")],
    ["JSON within JSON", JSON.stringify(inJson).slice(1, -1)],
    ["URL", component],
    ["URL in lowercase", component.replace(/%../g, (code) => code.toLowerCase())],
    ["form", new URLSearchParams({ "": secret }).toString().slice(1)],
    ["Base64", inBase64(secret)],
    ["Base64url", Buffer.from(secret).toString("base64url")],
    ["HTTP Basic", inBase64(`me:${secret}`)],
    ["HTTP Basic with a longer name", inBase64(`user:${secret}`)],
    ["HTTP Basic with another name", inBase64(`admin:${secret}`)],
    ["Base64 with more behind", inBase64(`${secret} and more`)],
    ["cut in the middle", secret.slice(0, 15)],
    ["cut by an ellipsis", `${secret.slice(0, 7)}…`],
    ["cut by dots", `${inJson.slice(0, 8)}...`],
  ];
};

/** What must not be left of a secret: any six characters of it in any form. */
function assertConcealed(text: string, secret: string): void {
  for (const [, form] of forms(secret).slice(0, 10)) {
    for (let at = 0; at + 8 <= form.length; at++) expect(text).not.toContain(form.slice(at, at + 8));
  }
}

describe("a concealer", () => {
  const concealer = new Concealer({ mask: "[redacted]" }, [SECRET]);

  test.each(forms(SECRET))("conceals a secret: %s", (_name, form) => {
    const text = concealer.conceal(`before ${form}, "after" ${form}`);
    expect(text).toContain("[redacted]");
    expect(text).not.toContain("]=");
    assertConcealed(text, SECRET);
  });

  test.each(["base64", "base64url"] as const)("conceals a secret with every character of %s", (encoding) => {
    const secret = "\u00fb\u00ef\u00be?>~\u00ff\u00fe".repeat(3);
    const all = new Concealer({ mask: "" }, [secret]);
    for (const before of ["", "a", "ab"]) {
      const form = Buffer.from(before + secret).toString(encoding);
      expect(form).toMatch(encoding === "base64" ? /[+/]/ : /[-_]/);
      expect(all.conceal(form).length).toBeLessThan(4);
    }
  });

  test("leaves nothing of two secrets of which one begins with the other, in any order", () => {
    for (const secrets of [
      ["abcdef-1234", "abcdef-1234-5678-zz"],
      ["abcdef-1234-5678-zz", "abcdef-1234"],
    ]) {
      const both = new Concealer({ mask: "***" }, secrets);
      expect(both.conceal("<abcdef-1234-5678-zz> <abcdef-1234>")).toBe("<***> <***>");
    }
  });

  test("leaves nothing of secrets that overlap, and conceals neighbours one by one", () => {
    const both = new Concealer({ mask: "***" }, ["first-secret", "secret-second"]);
    expect(both.conceal("first-secret-second first-secretsecret-second")).toBe("*** ******");
  });

  test("leaves ordinary text as it is, also text that begins like a secret", () => {
    const token = new Concealer({ mask: "***" }, ["token-of-the-production-server"]);
    for (const text of ["token", "the token-of a server is wrong", "dG9rZW4=", ""])
      expect(token.conceal(text)).toBe(text);
  });

  test("survives empty and short secrets, lone surrogates, and a text of a million characters", () => {
    const odd = new Concealer({ mask: "***", shortest: 4 }, ["", "abc", "\ud800-lone-surrogate"]);
    expect(odd.conceal("abc \ud800-lone-surrogate")).toBe("abc ***");
    const long = "x".repeat(1_000_000);
    expect(odd.conceal(long)).toBe(long);
  });

  const PERIODIC = ["a".repeat(200), "ab".repeat(100), '"'.repeat(200), "<é>".repeat(70), `${"aab".repeat(70)}c`];

  /** Texts of about this length in which a form of the secret begins everywhere, whole and cut. */
  const hostile = (secret: string, length: number): string[] =>
    forms(secret).flatMap(([, form]) => [
      form.repeat(length / form.length),
      form.slice(0, -1).repeat(length / form.length),
      `${form.slice(0, 6)}…`.repeat(length / 7),
    ]);

  test.each(PERIODIC.map((secret) => [secret.slice(0, 6), secret]))(
    "reads each character of a text a few times at most, although the secret repeats itself: %s",
    (_beginning, secret) => {
      const periodic = new Concealer({ mask: "" }, [secret]);
      for (const text of hostile(secret, 4_000)) {
        // Once for each form that the text resembles. A comparison at each position would read 200 characters there.
        expect(comparisons(() => periodic.conceal(text))).toBeLessThan(20 * text.length + 20_000);
      }
    },
  );

  test("conceals what a comparison of each position of a text with a secret finds, thousands of times", () => {
    // The encoded forms of such a secret are the secret, or have other letters.
    const piece = fc.constantFrom("a", "b", "ab", "aab", "a".repeat(7));
    const secret = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
    const part = fc.oneof(piece, fc.tuple(fc.nat(30), fc.constantFrom("", "…", "...", " ", "ab")));
    fc.assert(
      fc.property(secret, fc.array(part, { maxLength: 8 }), (one, parts) => {
        const text = parts.map((of) => (typeof of === "string" ? of : one.slice(0, of[0]) + of[1])).join("");
        expect(new Concealer({ mask: "*" }, [one]).conceal(text)).toBe(concealedByComparison(text, one));
      }),
      { numRuns: longOr(10_000, 2_000), seed: 13 },
    );
  });
});

/** A text with `*` for a secret and its beginnings: compares each position with the secret. */
function concealedByComparison(text: string, secret: string): string {
  let result = "";
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    let length = 0;
    while (length < secret.length && text[at + length] === secret[length]) length += 1;
    const rest = text.slice(at + length);
    const isCut = rest === "" || rest.startsWith("…") || rest.startsWith("...");
    const isSecret = length === secret.length || length >= 12 || (length >= 6 && isCut);
    if (isSecret && at >= end) result += "*";
    if (isSecret) end = Math.max(end, at + length);
    if (at >= end) result += text.charAt(at);
  }
  return result;
}

/** How many characters some work reads one by one. */
function comparisons(work: () => unknown): number {
  const original = Object.getOwnPropertyDescriptor(String.prototype, "charCodeAt") as { value: typeof Reflect.apply };
  let count = 0;
  const counting = function (this: string, ...args: unknown[]): unknown {
    count += 1;
    return Reflect.apply(original.value, this, args);
  };
  Object.defineProperty(String.prototype, "charCodeAt", { ...original, value: counting });
  try {
    work();
  } finally {
    Object.defineProperty(String.prototype, "charCodeAt", original);
  }
  return count;
}

test.each(forms(SECRET))("the client conceals secrets of a request that the API echoes: %s", async (_name, form) => {
  const server = await ScriptedServer.start(refuse(400, [{ code: 1, message: `bad: ${form}` }]));
  const client = new AccessClient({ accountId: "0".repeat(32), apiToken: random(40), baseUrl: server.url });
  try {
    const error: unknown = await client.mcp.servers
      .create({ id: "a", name: "a", hostname: "https://a.test/mcp", auth_type: "bearer", auth_credentials: SECRET })
      .catch((reason: unknown) => reason);
    expect(isAccessError(error)).toBe(true);
    expect(String(error)).toContain("[redacted]");
    assertConcealed(String(error), SECRET);
  } finally {
    await client.close();
    await server.stop();
  }
});

test.each(forms(SECRET))("the plugin framework conceals sensitive values: %s", (_name, form) => {
  const secrets = new Secrets();
  const attributes = {
    stored: attribute.string({ optional: true, sensitive: true, description: "" }),
    sent: attribute.string({ optional: true, writeOnly: true, description: "" }),
  };
  secrets.collect(attributes, { stored: "abc", sent: SECRET });
  expect(secrets.redact(`bad: ${form}`)).toContain("(sensitive value)");
  const others = new Secrets();
  others.collect(attributes, { stored: SECRET, sent: null });
  expect(others.redact(`bad: ${form}`)).toContain("(sensitive value)");
});

describe("cfaccess", () => {
  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["dist/cli/cfaccess.js", ...args], {
      cwd: path.join(__dirname, "../.."),
      env: { PATH: process.env.PATH, ...env },
      encoding: "utf8",
    });
    return { status, text: stdout + stderr };
  };
  const token = `cfat_${random(40)}`;

  test.each([
    ["as a command", ["api", "users", token]],
    ["as an option", ["api", "users", "list", `--${token}`]],
    ["as a value of another option", ["api", "users", "list", "--limit", token]],
    ["in the base URL", ["api", "users", "list", "--account-id", "0".repeat(32), "--base-url", `not a URL ${token}`]],
    ["as the name of a command", [token]],
  ])("fails with a token pasted %s, and does not print it", (_where, args) => {
    for (const env of [{}, { CLOUDFLARE_API_TOKEN: token }]) {
      const { status, text } = run(args, env);
      expect(status).not.toBe(0);
      expect(text).not.toContain(token.slice(5));
    }
  });
});

describe("the OAuth client of an MCP server", () => {
  const endpoints = { authorizationEndpoint: "https://id.example.com/a", tokenEndpoint: "https://id.example.com/t" };
  const client = { clientId: "portal", clientSecret: Secret.fromVariable("JIRA_SECRET"), ...endpoints };
  const synthesized = (auth: McpAuth) => {
    const stack = newStack();
    newAccount(stack);
    new McpServer(stack, "jira", { name: "Jira", url: "https://jira.example.com/mcp", auth });
    return onlyResource(synthesize(stack), "cfaccess_mcp_server_oauth_client");
  };

  test("has a write-only secret with a version", () => {
    const secret = { client_secret_wo: "${var.JIRA_SECRET}", client_secret_wo_version: 1 };
    expect(synthesized(McpAuth.oauth(client))).toMatchObject(secret);
    expect(synthesized(McpAuth.oauth(client))).not.toHaveProperty("client_secret");
    const third = synthesized(McpAuth.oauth({ ...client, clientSecretVersion: 3 }));
    expect(third).toMatchObject({ ...secret, client_secret_wo_version: 3 });
  });
});

test("every secret that a resource of the companion takes has a write-only twin with a version", () => {
  const missing = cfaccessProvider.resources.flatMap(({ type, schema: { attributes } }) =>
    Object.entries(attributes)
      .filter(([name, { sensitive, presence }]) => sensitive && presence !== "computed" && !name.endsWith("_wo"))
      .filter(([name]) => !(`${name}_wo` in attributes && `${name}_wo_version` in attributes))
      .map(([name]) => `${type}.${name}`),
  );
  expect(missing).toEqual([]);
});

describe("the emulator", () => {
  let folder: string;
  let stateFile: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "secrets-"));
    stateFile = path.join(folder, "state.json");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const BEARER = "the-bearer-token-of-docs";
  const CLIENT = "the-client-secret-of-jira";
  const OTHERS = [
    "the-password-of-scim",
    "the-secret-of-okta",
    "the-api-token-of-okta",
    "the-scim-secret-of-okta",
  ] as const;
  const manual = JSON.stringify({
    auth_mode: "manual",
    config: { authorization_endpoint: "https://id.example.com/a", token_endpoint: "https://id.example.com/t" },
    registration_info: { client_id: "portal", token_endpoint_auth_method: "client_secret_basic" },
  });

  /** Creates an object with each kind of secret. Returns the client secret of a service token. */
  function fill(emulator: AccessEmulator): string {
    const mcp = (id: string, more: object) =>
      emulator.call("mcp.servers.create", { id, name: id, hostname: `https://${id}.test/mcp`, ...more } as never);
    mcp("docs", { auth_type: "bearer", auth_credentials: BEARER });
    mcp("jira", { auth_type: "oauth", auth_credentials: manual, client_secret: CLIENT });
    const idp = emulator.call("identityProviders.create", {
      name: "Okta",
      type: "okta",
      config: { client_id: "c", client_secret: OTHERS[1], api_token: OTHERS[2] },
      scim_config: { enabled: true, secret: OTHERS[3] },
    });
    emulator.call("applications.create", {
      type: "self_hosted",
      name: "wiki",
      domain: `wiki.${emulator.zoneName}`,
      scim_config: {
        idp_uid: idp.id,
        remote_uri: "https://scim.test",
        authentication: { scheme: "httpbasic", user: "scim", password: OTHERS[0] },
      },
    });
    return emulator.call("serviceTokens.create", { name: "ci" }).client_secret ?? "";
  }

  test("shows its state with secrets masked", async () => {
    const emulator = await emulate();
    const secrets = [fill(emulator), BEARER, CLIENT, ...OTHERS];
    const text = await (await control(emulator, "/state")).text();
    const snapshot = JSON.stringify(emulator.snapshot());
    expect(snapshot).toBe(text);
    for (const secret of secrets) expect(text).not.toContain(secret);
    for (const secret of [BEARER, CLIENT])
      expect(JSON.stringify(emulator.snapshot({ secrets: true }))).toContain(secret);
    expect(JSON.parse(text)).toMatchObject({
      [`accounts/${emulator.accountId}`]: {
        mcpServers: [
          { id: "docs", auth_credentials: "********" },
          { id: "jira", auth_credentials: "********", client_secret: "********" },
        ],
      },
    });
  });

  test("stores in its file what a restart needs: hashes, and credentials that it sends", async () => {
    const first = await emulate({ stateFile });
    const token = fill(first);
    const { client_id = "" } = first.call("serviceTokens.list", {})[0] ?? {};
    await first.stop();

    const stored = readFileSync(stateFile, "utf8");
    for (const secret of [token, CLIENT, ...OTHERS]) expect(stored).not.toContain(secret);
    expect(stored).toContain(BEARER);
    expect(stored).toContain("sha256:");
    expect(statSync(stateFile).mode & 0o777).toBe(0o600);

    const second = await emulate({ stateFile });
    expect(second.acceptsServiceToken(client_id, token)).toBe(true);
    const jira = (): ApiServer => second.call("mcp.servers.get", { id: "jira" });
    expect(jira().auth_config_summary).toMatchObject({ has_client_secret: true, client_secret_version: 1 });
    second.call("mcp.servers.update", { id: "jira", name: "Jira" });
    expect(jira().auth_config_summary).toMatchObject({ client_secret_version: 1 });
    await second.stop();
    expect(readFileSync(stateFile, "utf8").match(/sha256:[0-9a-f]{64}"/g)).toHaveLength(1); // not hashed twice
  });

  test("replaces a state file that others may read by one that they may not", async () => {
    writeFileSync(stateFile, '{"format":"cfaccess emulator","version":1,"state":{}}', { mode: 0o644 });
    const emulator = await emulate({ stateFile });
    expect(statSync(stateFile).mode & 0o777).toBe(0o600);
    await emulator.stop();
  });

  test("logs requests without secrets: its own credentials, those of the body, and whatever is plainly a credential", async () => {
    const seen: LoggedRequest[] = [];
    const emulator = await emulate({ onRequest: (request) => seen.push(request) });
    const servers = `/accounts/${emulator.accountId}/access/ai-controls/mcp/servers`;
    const foreign = `cfut_${random(40)}`;
    const body = {
      id: "docs",
      name: "docs",
      hostname: "https://docs.test/mcp",
      auth_type: "bearer",
      auth_credentials: SECRET,
      [SECRET]: 1,
      [foreign]: 1,
    };
    const encoded = encodeURIComponent(SECRET);
    await send(emulator, "POST", `${servers}?echo=${encoded}&token=${emulator.apiToken}&other=${foreign}`, { body });
    await send(emulator, "GET", `/zones/${foreign}?key=${emulator.apiKey.key}`);
    expect(seen).toHaveLength(2);
    const text = JSON.stringify([seen, [...emulator.requests], await (await control(emulator, "/requests")).json()]);
    for (const secret of [
      encoded,
      emulator.apiToken,
      emulator.apiKey.key,
      foreign,
      JSON.stringify(SECRET).slice(1, -1),
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain("echo=(secret)&token=(secret)&other=(secret)");
    expect(seen[1]?.path).toBe("/client/v4/zones/(secret)?key=(secret)");
  });

  test("logs ordinary requests as they are", async () => {
    const emulator = await emulate();
    const url = `/accounts/${emulator.accountId}/access/apps/3f9e6e5a-8a4f-4c9e-9a53-3a7e7a9f1c01?name=a%20b&x=1`;
    await send(emulator, "GET", url);
    expect([...emulator.requests].map(({ path: logged }) => logged)).toEqual([`/client/v4${url}`]);
  });
});

test("schemas mark everything as sensitive whose name says that it is", () => {
  const named: string[] = [];
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const isField = at.endsWith(".properties") && /password|secret$|api_key|private_key|auth_credentials/.test(key);
      if (isField && (inner as { type?: string }).type === "string" && !hasSensitive(inner as never))
        named.push(`${at}.${key}`);
      walk(inner, `${at}.${key}`);
    }
  };
  for (const [name, { body, result }] of endpointsOf(accessApi)) walk({ body, result }, name);
  expect(named).toEqual([]);
});
