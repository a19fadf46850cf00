import { DataCloudflareZone } from "@cdktf/provider-cloudflare/lib/data-cloudflare-zone";
import { TerraformOutput, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { inspect } from "node:util";
import { ScimAuthentication, Secret } from "../../../lib";
import { newStack, synthesize } from "../synthesis";

test("a variable is made once in a stack, sensitive and under its own name", () => {
  const stack = newStack();
  const secret = Secret.fromVariable("JIRA_TOKEN");
  const users = ["a", "b"].map((id) => new Construct(new Construct(stack, id), "user"));

  const tokens = users.map((user) => secret.tokenFor(user));
  new TerraformOutput(stack, "used", { value: tokens, sensitive: true });

  const json = synthesize(stack);
  expect(json.variable).toEqual({ JIRA_TOKEN: { type: "string", sensitive: true, nullable: false } });
  expect(json.output?.used?.value).toEqual(["${var.JIRA_TOKEN}", "${var.JIRA_TOKEN}"]);
});

test("each stack has a variable of its own", () => {
  const [one, two] = [newStack(), newStack()];
  const secret = Secret.fromVariable("JIRA_TOKEN");
  secret.tokenFor(one);
  secret.tokenFor(two);

  expect(Object.keys(synthesize(one).variable ?? {})).toEqual(["JIRA_TOKEN"]);
  expect(Object.keys(synthesize(two).variable ?? {})).toEqual(["JIRA_TOKEN"]);
});

test("a sensitive variable of that name is used", () => {
  const stack = newStack();
  new TerraformVariable(stack, "JIRA_TOKEN", { type: "string", sensitive: true, description: "mine" });
  Secret.fromVariable("JIRA_TOKEN").tokenFor(stack);

  expect(synthesize(stack).variable?.JIRA_TOKEN).toMatchObject({ description: "mine" });
});

test("an attribute may be the secret", () => {
  const stack = newStack();
  const zone = new DataCloudflareZone(stack, "zone", {});
  const { name } = zone;
  expect(Secret.fromToken(name).tokenFor(stack)).toBe(name);
});

test("says nothing of its value, however it is printed", () => {
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

test("fails with a plain value, and does not repeat it", () => {
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
])("fails with a plain value as a secret, and does not repeat it: %s", (what, make) => {
  expect(make).toThrow(`${what} is in plain text`);
  expect(make).not.toThrow("hunter2");
});

test.each(["", "jira-token", "1ST", "a b"])("fails with %p as the name of a variable", (name) => {
  expect(() => Secret.fromVariable(name)).toThrow(`"${name}" is not a variable name`);
});

test("fails where the name is that of a variable that Terraform would print", () => {
  const stack = newStack();
  new TerraformVariable(stack, "JIRA_TOKEN", { type: "string" });
  expect(() => Secret.fromVariable("JIRA_TOKEN").tokenFor(stack)).toThrow(
    '"stack/JIRA_TOKEN" has the name "JIRA_TOKEN" already, and is not a sensitive TerraformVariable',
  );
});
