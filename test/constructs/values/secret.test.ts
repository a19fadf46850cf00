import { DataCloudflareZone } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zone";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { inspect } from "node:util";
import { ScimAuthentication, Secret } from "../../../lib";
import { newStack, synthesize } from "../synthesis";

test("a variable is created once in a stack, sensitive and with its own name", () => {
  const stack = newStack();
  const secret = Secret.fromVariable("JIRA_TOKEN");
  const users = ["a", "b"].map((id) => new Construct(new Construct(stack, id), "user"));

  const tokens = users.map((user) => secret.tokenFor(user));
  new TerraformOutput(stack, "used", { value: tokens, sensitive: true });

  const json = synthesize(stack);
  expect(json.variable).toEqual({ JIRA_TOKEN: { type: "string", sensitive: true, nullable: false } });
  expect(json.output?.used?.value).toEqual(["${var.JIRA_TOKEN}", "${var.JIRA_TOKEN}"]);
});

test("each stack has its own variable", () => {
  const [one, two] = [newStack(), newStack()];
  const secret = Secret.fromVariable("JIRA_TOKEN");
  secret.tokenFor(one);
  secret.tokenFor(two);

  expect(Object.keys(synthesize(one).variable ?? {})).toEqual(["JIRA_TOKEN"]);
  expect(Object.keys(synthesize(two).variable ?? {})).toEqual(["JIRA_TOKEN"]);
});

test("an existing sensitive variable of that name is used", () => {
  const stack = newStack();
  new TerraformVariable(stack, "JIRA_TOKEN", { type: "string", sensitive: true, description: "mine" });
  Secret.fromVariable("JIRA_TOKEN").tokenFor(stack);

  expect(synthesize(stack).variable?.JIRA_TOKEN).toMatchObject({ description: "mine" });
});

test("an attribute can be the secret", () => {
  const stack = newStack();
  const zone = new DataCloudflareZone(stack, "zone", {});
  const { name } = zone;
  expect(Secret.fromToken(name).tokenFor(stack)).toBe(name);
});

test("does not print its value in any way", () => {
  const stack = newStack();
  const secrets = [Secret.fromVariable("JIRA_TOKEN"), Secret.fromToken(new DataCloudflareZone(stack, "zone", {}).name)];

  const printed = secrets.flatMap((secret) => [
    String(secret),
    inspect(secret, { showHidden: true }),
    JSON.stringify(secret),
  ]);

  expect(new Set(printed)).toEqual(
    new Set([
      "Secret (variable JIRA_TOKEN)",
      '"Secret (variable JIRA_TOKEN)"',
      "Secret (a Token)",
      '"Secret (a Token)"',
    ]),
  );
});

test("fails with a value in plain text, and does not print it", () => {
  const make = () => Secret.fromToken("v1.0-very-secret");
  expect(make).toThrow("the value is in plain text, and would be readable in the synthesized JSON");
  expect(make).not.toThrow("very-secret");
});

const plain = "hunter2" as unknown as Secret;
const urls = { authorizationUrl: "https://id.example.com/authorize", tokenUrl: "https://id.example.com/token" };

test.each<[string, () => ScimAuthentication]>([
  ["ScimAuthentication.basic: the password", () => ScimAuthentication.basic("scim", plain)],
  ["ScimAuthentication.bearer: the token", () => ScimAuthentication.bearer(plain)],
  [
    "ScimAuthentication.oauth2: clientSecret",
    () => ScimAuthentication.oauth2({ ...urls, clientId: "1", clientSecret: plain }),
  ],
  ["ScimAuthentication.serviceToken: the client secret", () => ScimAuthentication.serviceToken("1", plain)],
])("fails with a secret in plain text, and does not print it: %s", (what, make) => {
  expect(make).toThrow(`${what} is in plain text`);
  expect(make).not.toThrow("hunter2");
});

test.each(["", "jira-token", "1ST", "a b"])("fails with %p as the name of a variable", (name) => {
  expect(() => Secret.fromVariable(name)).toThrow(`"${name}" is not a variable name`);
});

test("fails if the name is that of a variable that is not sensitive", () => {
  const stack = newStack();
  new TerraformVariable(stack, "JIRA_TOKEN", { type: "string" });
  expect(() => Secret.fromVariable("JIRA_TOKEN").tokenFor(stack)).toThrow(
    '"stack/JIRA_TOKEN" has the name "JIRA_TOKEN" already, and is not a sensitive TerraformVariable',
  );
});
