import { AccessClient, ConfigurationError, type AccessClientOptions } from "../../lib/client";
import { errorWith } from "./sample";
import { ACCOUNT, TOKEN, ZONE } from "./scripted-server";

const make = (options: Partial<AccessClientOptions>) => () => new AccessClient({ apiToken: TOKEN, ...options });

describe("a client", () => {
  test("calls Cloudflare unless told otherwise", () => {
    const client = new AccessClient({ apiToken: TOKEN, accountId: ACCOUNT });
    expect(client).toMatchObject({ baseUrl: "https://api.cloudflare.com/client/v4", accountId: ACCOUNT });
    expect(client).toBeInstanceOf(AccessClient);
  });

  test("has the calls of the table, as functions in groups", () => {
    const client = new AccessClient({ apiToken: TOKEN });
    expect(Object.keys(client.infrastructure.targets)).toContain("createBatch");
    expect(client.gatewayCa.create).toBeInstanceOf(Function);
  });

  test.each([
    ["no credentials", { apiToken: undefined }, /No credentials/],
    ["both kinds of credentials", { email: "a@b.c", apiKey: "k" }, /Both/],
    ["a key without an e-mail address", { apiToken: undefined, apiKey: "k" }, /without email/],
    ["an e-mail address without a key", { apiToken: undefined, email: "a@b.c" }, /without apiKey/],
    ["an empty token", { apiToken: "" }, /not empty/],
    ["a token with a line break", { apiToken: "abc\n" }, /U\+000A, at position 4 of 4/],
    ["a token with an umlaut", { apiToken: "abü" }, /U\+00FC, at position 3/],
    ["a key with a blank", { apiToken: undefined, email: "a@b.c", apiKey: "a b" }, /apiKey .* U\+0020/],
    ["a name as account", { accountId: "example" }, /accountId must be 32 hexadecimal digits .* 7 characters/],
    ["capitals in the account", { accountId: ACCOUNT.toUpperCase() }, /accountId/],
    ["a name as zone", { zoneId: "example.com" }, /zoneId/],
    ["no URL", { baseUrl: "127.0.0.1:8787" }, /"127.0.0.1:8787" is not a URL/],
    ["another scheme", { baseUrl: "ftp://example.com" }, /begins with ftp:/],
    ["a password in the URL", { baseUrl: "https://u:p@example.com" }, /user or password/],
    ["a query in the URL", { baseUrl: "https://example.com/?a=b" }, /without \? or #/],
    ["a timeout of nothing", { timeout: 0 }, /timeout .* is 0/],
    ["a timeout beyond timers", { timeout: 2 ** 31 }, /timeout/],
    ["no attempts", { retry: { attempts: 0 } }, /retry.attempts .* is 0/],
    ["a wait that is no number", { retry: { minDelay: NaN } }, /retry.minDelay .* is NaN/],
    ["a rate of nothing", { throttle: { requests: 1 } }, /throttle.requests .* is 1/],
    [
      "a burst that is the whole rate",
      { throttle: { requests: 10, burst: 10 } },
      /throttle.burst .* \(10\), but is 10/,
    ],
    ["a window of nothing", { throttle: { window: 0 } }, /throttle.window .* is 0/],
    ["a user agent of two lines", { userAgent: "a\r\nb: c" }, /userAgent/],
  ])("fails with %s", (_what, options, message) => {
    expect(make(options)).toThrow(ConfigurationError);
    expect(make(options)).toThrow(message);
  });

  test("fails without repeating a token that was given as account or as URL", () => {
    for (const options of [{ accountId: TOKEN }, { baseUrl: TOKEN }, { apiToken: ACCOUNT, accountId: TOKEN }]) {
      expect(make(options)).toThrow(errorWith({ message: expect.not.stringContaining(TOKEN) }));
    }
  });

  test("fails for a timeout of a call that is none", async () => {
    const client = new AccessClient({ apiToken: TOKEN });
    await expect(client.tokens.verify({}, { timeout: -1 })).rejects.toThrow("timeout");
  });
});

describe("a client from the environment", () => {
  const before = { ...process.env };
  const environment = (variables: Record<string, string>) => {
    for (const name of Object.keys(process.env))
      if (name.startsWith("CLOUDFLARE_")) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, variables);
  };
  afterEach(() => {
    process.env = { ...before };
  });

  test("has the token, the account and the base URL of the official provider", () => {
    environment({
      CLOUDFLARE_API_TOKEN: TOKEN,
      CLOUDFLARE_ACCOUNT_ID: ACCOUNT,
      CLOUDFLARE_BASE_URL: "http://127.0.0.1:8787/client/v4",
    });
    expect(AccessClient.fromEnvironment().toJSON()).toEqual({
      baseUrl: "http://127.0.0.1:8787/client/v4",
      accountId: ACCOUNT,
      zoneId: undefined,
      credentials: "API token",
    });
  });

  test("has the key of a user where there is no token", () => {
    environment({ CLOUDFLARE_EMAIL: "me@example.com", CLOUDFLARE_API_KEY: "k".repeat(37), CLOUDFLARE_API_TOKEN: "" });
    expect(AccessClient.fromEnvironment().toJSON()).toMatchObject({ credentials: "API key" });
  });

  test("prefers a token to a key, and what is given to both", () => {
    environment({ CLOUDFLARE_EMAIL: "me@example.com", CLOUDFLARE_API_KEY: "k", CLOUDFLARE_API_TOKEN: TOKEN });
    expect(AccessClient.fromEnvironment().toJSON()).toMatchObject({ credentials: "API token" });
    const given = AccessClient.fromEnvironment({ email: "you@example.com", apiKey: "k", zoneId: ZONE });
    expect(given.toJSON()).toMatchObject({ credentials: "API key", zoneId: ZONE });
  });

  test("fails where the environment says nothing, and names the variables", () => {
    environment({});
    expect(() => AccessClient.fromEnvironment()).toThrow(
      errorWith({ hint: expect.stringContaining("CLOUDFLARE_API_TOKEN") }),
    );
  });
});
