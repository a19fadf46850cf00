import { TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { AccessAccount, GatewayCa, type GatewayCaProps } from "../../../lib";
import {
  ACCOUNT_ID,
  newAccount,
  newApp,
  newStack,
  onlyResource,
  codesOf,
  diagnosticsOf,
  synthesize,
} from "../synthesis";

const TYPE = "cfaccess_gateway_ca";
const KEY =
  "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg= open-ssh-ca@cloudflareaccess.org";

function stackWithAccount() {
  const stack = newStack();
  return { stack, account: newAccount(stack) };
}

describe("the certificate authority of an account", () => {
  test("is created by the first call, and shared by the stack", () => {
    const { stack, account } = stackWithAccount();
    const [one, other] = [new Construct(stack, "one"), new Construct(stack, "other")];
    const ca = GatewayCa.of(one);
    expect(GatewayCa.of(other)).toBe(ca);
    expect(GatewayCa.forAccount(account)).toBe(ca);
    expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
     {
       "account_id": "0123456789abcdef0123456789abcdef",
       "provider": "cfaccess",
     }
    `);
  });

  test("is the one that was created with props, if there is one", () => {
    const { stack } = stackWithAccount();
    const ca = new GatewayCa(stack, "ca", { onDestroy: "delete" });
    expect(GatewayCa.of(stack)).toBe(ca);
    expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({ on_destroy: "delete" });
  });

  test("differs between accounts and between stacks", () => {
    const app = newApp();
    const stack = new TerraformStack(app, "stack");
    newAccount(stack);
    const scope = new Construct(stack, "other");
    const account = new AccessAccount(scope, "account", { accountId: "f".repeat(32) });
    const next = new TerraformStack(app, "next");
    newAccount(next);
    const cas = [GatewayCa.of(stack), GatewayCa.of(scope), GatewayCa.of(next)];
    expect(new Set(cas).size).toBe(3);
    expect(cas[1]?.account).toBe(account);
    expect(Object.values(synthesize(stack).resource?.[TYPE] ?? {})).toMatchObject([
      { account_id: ACCOUNT_ID },
      { account_id: account.accountId, provider: expect.stringContaining("cfaccess.") },
    ]);
  });

  test("fails with two of them, and names both", () => {
    const { stack } = stackWithAccount();
    new GatewayCa(stack, "one");
    new GatewayCa(stack, "two", { onDestroy: "delete" });
    expect(diagnosticsOf(stack)).toEqual([
      expect.stringMatching(/^\[stack\/two\] "stack\/one" already is the SSH certificate authority of this account/),
    ]);
    expect(codesOf(stack)).toEqual(["CFA1601"]);
  });

  test("fails with two of them under two AccessAccounts with one account ID", () => {
    const { stack } = stackWithAccount();
    const scope = new Construct(stack, "again");
    new AccessAccount(scope, "account", { accountId: ACCOUNT_ID.toUpperCase() });
    new GatewayCa(stack, "one");
    new GatewayCa(scope, "two");
    expect(diagnosticsOf(stack)).toHaveLength(1);
  });

  test.each<[GatewayCaProps, string]>([
    [{ onDestroy: "burn" as "keep" }, 'onDestroy is "burn"; it must be "keep" or "delete"'],
  ])("fails for %j", (props, problem) => {
    const { stack } = stackWithAccount();
    new GatewayCa(stack, "ca", props);
    expect(diagnosticsOf(stack)).toEqual([`[stack/ca] ${problem}`]);
  });

  test("fails in a stack without an account, and with the account of another stack", () => {
    expect(() => GatewayCa.of(newStack())).toThrow("has no Cloudflare account");
    const { account } = stackWithAccount();
    expect(() => new GatewayCa(newStack(), "ca", { account })).toThrow("are in different stacks");
  });
});

describe("the configuration of hosts", () => {
  test("has the public key and the lines for sshd", () => {
    const { stack } = stackWithAccount();
    const ca = GatewayCa.of(stack);
    new TerraformOutput(stack, "key", { value: ca.publicKey });
    new TerraformOutput(stack, "id", { value: ca.gatewayCaId });
    const name = `${TYPE}.${ca.resource.friendlyUniqueId}`;
    expect(synthesize(stack).output).toEqual({
      key: { value: `\${${name}.public_key}` },
      id: { value: `\${${name}.id}` },
    });
    expect(ca.sshdConfig()).toBe("PubkeyAuthentication yes\nTrustedUserCAKeys /etc/ssh/ca.pub\n");
    expect(ca.sshdConfig({ caFile: "/srv/ssh/cf.pub" })).toContain("TrustedUserCAKeys /srv/ssh/cf.pub\n");
  });

  test("accepts Tokens as paths", () => {
    const { stack } = stackWithAccount();
    const file = new TerraformVariable(stack, "file", { type: "string" }).stringValue;
    new TerraformOutput(stack, "lines", { value: GatewayCa.of(stack).sshdConfig({ caFile: file }) });
    expect(synthesize(stack).output?.lines?.value).toBe("PubkeyAuthentication yes\nTrustedUserCAKeys ${var.file}\n");
  });

  test.each(["ca.pub", "/etc/ssh/my ca.pub", "/etc/ssh/${ca}.pub", "/etc/'; reboot", "/etc/ssh/", ""])(
    "fails with the path %j",
    (caFile) => {
      const { stack } = stackWithAccount();
      GatewayCa.of(stack).sshdConfig({ caFile });
      expect(diagnosticsOf(stack)).toEqual([
        `[stack/account/gateway-ca] caFile is "${caFile}"; it must be the absolute path of a file, with only letters, digits and . _ @ + - in its names`,
      ]);
      expect(codesOf(stack)).toEqual(["CFA1602"]);
    },
  );
});

describe("an existing certificate authority", () => {
  test("has its public key, and needs no account", () => {
    const stack = newStack();
    const ca = GatewayCa.fromPublicKey(stack, "ca", `${KEY}\n`);
    expect(ca.publicKey).toBe(KEY);
    expect(diagnosticsOf(stack)).toEqual([]);
  });

  test("may have a Token as public key", () => {
    const stack = newStack();
    const key = new TerraformVariable(stack, "key", { type: "string" }).stringValue;
    expect(GatewayCa.fromPublicKey(stack, "ca", key).publicKey).toBe(key);
    expect(diagnosticsOf(stack)).toEqual([]);
  });

  test.each([
    ["CFA1603", "an empty string", "", "is not an OpenSSH public key on one line"],
    ["CFA1001", "undefined, as from process.env", undefined as unknown as string, "publicKey is required (string)"],
    ["CFA1603", "two lines", `${KEY}\n${KEY}`, "is not an OpenSSH public key on one line"],
    ["CFA1603", "a template in its comment", KEY.replace("open-ssh-ca", "${path.cwd}"), "is not an OpenSSH public key"],
    ["CFA1603", "data of another type", KEY.replace("nistp256 ", "nistp384 "), "is damaged"],
    ["CFA1603", "a truncated key", KEY.slice(0, 24), "is damaged"],
    ["CFA1604", "a private key", "-----BEGIN OPENSSH PRIVATE KEY-----\nsecret", "is a private key"],
  ])("fails with code %s for %s, which the message does not repeat", (code, _name, key, problem) => {
    const stack = newStack();
    GatewayCa.fromPublicKey(stack, "ca", key);
    const [only = "", ...others] = diagnosticsOf(stack);
    expect(others).toEqual([]);
    expect(only).toContain(problem);
    expect(only).not.toContain("secret");
    expect(codesOf(stack)).toEqual([code]);
  });
});
