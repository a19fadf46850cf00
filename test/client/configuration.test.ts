import { AccessClient, ConfigurationError, type AccessClientOptions } from "../../lib/client";
import { errorWith } from "./sample";
import { ACCOUNT, TOKEN, ZONE } from "./scripted-server";

const create = (options: Partial<AccessClientOptions>) => () => new AccessClient({ apiToken: TOKEN, ...options });

describe("a client", () => {
  test("calls Cloudflare's API by default", () => {
    const client = new AccessClient({ apiToken: TOKEN, accountId: ACCOUNT });
    expect(client).toMatchObject({ baseUrl: "https://api.cloudflare.com/client/v4", accountId: ACCOUNT });
    expect(client).toBeInstanceOf(AccessClient);
  });

  test("has a method for each endpoint of the table, in groups", () => {
    const client = new AccessClient({ apiToken: TOKEN });
    expect(Object.keys(client.infrastructure.targets)).toContain("createBatch");
    expect(client.gatewayCa.create).toBeInstanceOf(Function);
  });

  test.each([
    ["no credentials", { apiToken: undefined }, /No credentials/],
    ["both kinds of credentials", { email: "a@b.c", apiKey: "k" }, /Both/],
    ["a key without an email address", { apiToken: undefined, apiKey: "k" }, /without email/],
    ["an email address without a key", { apiToken: undefined, email: "a@b.c" }, /without apiKey/],
    ["an empty token", { apiToken: "" }, /non-empty/],
    ["a token with a line break", { apiToken: "abc\n" }, /U\+000A, at position 4 of 4/],
    ["a token with a non-ASCII character", { apiToken: "abü" }, /U\+00FC, at position 3/],
    ["a key with a space", { apiToken: undefined, email: "a@b.c", apiKey: "a b" }, /apiKey .* U\+0020/],
    [
      "a name as account ID",
      { accountId: "example" },
      /accountId must be 32 lowercase hexadecimal digits, but is a string of 7 characters/,
    ],
    ["uppercase letters in the account ID", { accountId: ACCOUNT.toUpperCase() }, /accountId/],
    ["a name as zone ID", { zoneId: "example.com" }, /zoneId/],
    ["a base URL that is not a URL", { baseUrl: "127.0.0.1:8787" }, /"127.0.0.1:8787" is not a URL/],
    ["another scheme", { baseUrl: "ftp://example.com" }, /starts with ftp:/],
    ["a password in the URL", { baseUrl: "https://u:p@example.com" }, /user name or password/],
    ["a query in the URL", { baseUrl: "https://example.com/?a=b" }, /query or fragment/],
    ["a timeout of 0", { timeout: 0 }, /timeout .* is 0/],
    ["a timeout that timers do not support", { timeout: 2 ** 31 }, /timeout/],
    ["0 attempts", { retry: { attempts: 0 } }, /retry.attempts .* is 0/],
    ["a delay that is not a number", { retry: { minDelay: NaN } }, /retry.minDelay .* is NaN/],
    ["a rate of 1 request", { throttle: { requests: 1 } }, /throttle.requests .* is 1/],
    ["a burst of all requests", { throttle: { requests: 10, burst: 10 } }, /throttle.burst .* \(10\), but is 10/],
    ["a window of 0", { throttle: { window: 0 } }, /throttle.window .* is 0/],
    ["a user agent with a line break", { userAgent: "a\r\nb: c" }, /userAgent/],
  ])("fails with %s", (_what, options, message) => {
    expect(create(options)).toThrow(ConfigurationError);
    expect(create(options)).toThrow(message);
  });

  test("fails without repeating a token that was passed as account ID or base URL", () => {
    for (const options of [{ accountId: TOKEN }, { baseUrl: TOKEN }, { apiToken: ACCOUNT, accountId: TOKEN }]) {
      expect(create(options)).toThrow(errorWith({ message: expect.not.stringContaining(TOKEN) }));
    }
  });

  test("fails for a negative timeout of a call", async () => {
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

  test("reads the token, account and base URL of the official provider's variables", () => {
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

  test("reads the API key if there is no token", () => {
    environment({ CLOUDFLARE_EMAIL: "me@example.com", CLOUDFLARE_API_KEY: "k".repeat(37), CLOUDFLARE_API_TOKEN: "" });
    expect(AccessClient.fromEnvironment().toJSON()).toMatchObject({ credentials: "API key" });
  });

  test("prefers a token to a key, and options to both", () => {
    environment({ CLOUDFLARE_EMAIL: "me@example.com", CLOUDFLARE_API_KEY: "k", CLOUDFLARE_API_TOKEN: TOKEN });
    expect(AccessClient.fromEnvironment().toJSON()).toMatchObject({ credentials: "API token" });
    const overridden = AccessClient.fromEnvironment({ email: "you@example.com", apiKey: "k", zoneId: ZONE });
    expect(overridden.toJSON()).toMatchObject({ credentials: "API key", zoneId: ZONE });
  });

  test("fails without credentials, and names the variables", () => {
    environment({});
    expect(() => AccessClient.fromEnvironment()).toThrow(
      errorWith({ hint: expect.stringContaining("CLOUDFLARE_API_TOKEN") }),
    );
  });
});
