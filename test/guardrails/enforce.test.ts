import { App, TerraformStack, Testing } from "cdktf";
import { AccessPolicy, AccessRule, Guardrails, SelfHostedApp, diagnosticsOf as errorsOf } from "../../lib";
import { annotationsOf, appOf, newAccount, newStack, synthesizeText } from "../constructs/synthesis";

/** A stack with an application that everyone can use, by a Bypass policy. */
function openStack() {
  const stack = newStack();
  newAccount(stack);
  const open = new AccessPolicy(stack, "open", {
    name: "Open",
    decision: "bypass",
    include: [AccessRule.everyone()],
  });
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", policies: [open] });
  return { stack, open, wiki };
}

const MESSAGE =
  'policy "Open" bypasses Access for everyone, so application "Wiki" is public, without login and log; require a rule about the ' +
  "request, such as ip, or use an Allow policy (bypass-everyone)";

test("without enforce, the construct warns, as it always did", () => {
  const { stack } = openStack();
  Guardrails.of(stack).set({ "bypass-everyone": "off" });

  synthesizeText(stack);

  expect(annotationsOf(stack)).toEqual([expect.stringMatching(/^CFA1303: .*\(bypass-everyone\)$/)]);
});

test("enforce fails the synthesis on errors, and the construct does not warn as well", () => {
  const { stack } = openStack();
  Guardrails.of(stack).enforce();

  expect(() => synthesizeText(stack)).toThrow(`[stack/open] CFA1303: ${MESSAGE}`);
  expect(annotationsOf(stack)).toEqual([]);
});

test("enforce reports an error once, also in a unit test of the stack", () => {
  const { stack } = openStack();
  Guardrails.of(appOf(stack)).enforce();

  expect(errorsOf(appOf(stack)).map(({ message }) => message)).toEqual([MESSAGE]);
  expect(Testing.synth(stack)).toContain("The stack has errors, so it cannot be deployed");
});

test("a level is that of the innermost scope", () => {
  const { stack, open } = openStack();
  Guardrails.of(appOf(stack)).enforce().set({ "bypass-everyone": "off" });
  Guardrails.of(stack).set({ "bypass-everyone": "warning" });

  synthesizeText(stack);

  expect(annotationsOf(stack)).toEqual([`CFA1303: ${MESSAGE}`]);
  expect(appOf(stack).manifest.forStack(stack).annotations).toEqual([
    { constructPath: open.node.path, level: "@cdktf/warn", message: `CFA1303: ${MESSAGE}` },
  ]);
});

test("a suppression accepts a finding, and stays in the JSON", () => {
  const { stack, open } = openStack();
  Guardrails.of(stack).enforce().suppress("bypass-everyone", { on: open, reason: "The wiki is for customers." });

  const json = JSON.parse(synthesizeText(stack)) as { "//": { guardrails: unknown } };

  expect(annotationsOf(stack)).toEqual([]);
  expect(json["//"].guardrails).toEqual({
    suppressions: [{ id: "bypass-everyone", on: "stack/open", reason: "The wiki is for customers." }],
  });
});

test("a suppression of an app is in the JSON of its stacks, also of those that are created later", () => {
  const app = new App({ outdir: appOf(newStack()).outdir });
  Guardrails.of(app).enforce().suppress("application-without-policy", { on: "Wiki", reason: "It is being built." });
  const stack = new TerraformStack(app, "stack");
  newAccount(stack);
  new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com" });

  const json = JSON.parse(synthesizeText(stack)) as { "//": { metadata: object; guardrails: unknown } };

  expect(annotationsOf(stack)).toEqual([]);
  expect(json["//"].guardrails).toEqual({
    suppressions: [{ id: "application-without-policy", on: "Wiki", reason: "It is being built." }],
  });
  expect(json["//"].metadata).toMatchObject({ stackName: "stack" });
});

test("a suppression that suppresses nothing is said", () => {
  const { stack, open, wiki } = openStack();
  Guardrails.of(stack)
    .enforce()
    .suppress("bypass-everyone", { on: [open, wiki], reason: "The wiki is for customers." });

  synthesizeText(stack);

  expect(annotationsOf(stack)).toEqual([
    'CFA2623: the suppression of bypass-everyone on "stack/wiki" suppresses nothing: the guardrail finds nothing there any more; ' +
      "remove it",
  ]);
});

test.each<[string, (guardrails: Guardrails) => unknown, string]>([
  [
    "an unknown ID",
    (guardrails) => guardrails.suppress("bypass-everone", { on: "*", reason: "Because." }),
    'CFA2622: suppression 1: there is no guardrail "bypass-everone"; did you mean "bypass-everyone"?',
  ],
  [
    "no reason",
    (guardrails) => guardrails.suppress("bypass-everyone", { on: "*", reason: " " }),
    'CFA2622: suppression 1 has " " as reason; say why the finding is accepted',
  ],
  [
    "an unknown level",
    (guardrails) => guardrails.set({ "bypass-everyone": "fatal" as "error" }),
    'the level of "bypass-everyone" is "fatal"; it must be error, warning, note, off',
  ],
])("fails for %s", (_what, change, message) => {
  const { stack } = openStack();
  change(Guardrails.of(stack).enforce());

  expect(() => synthesizeText(stack)).toThrow(message);
});

test("a finding in another stack is not that of the scope", () => {
  const app = new App({ outdir: appOf(newStack()).outdir });
  const [one, other] = ["one", "other"].map((id) => new TerraformStack(app, id));
  if (one === undefined || other === undefined) throw new Error("no stacks");
  for (const stack of [one, other]) newAccount(stack);
  new AccessPolicy(one, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });
  new SelfHostedApp(other, "wiki", { name: "Wiki", domain: "wiki.example.com" });
  Guardrails.of(one).enforce().set({ "application-without-policy": "error", "unused-policy": "off" });

  app.synth();

  expect(annotationsOf(one)).toEqual([]);
  expect(annotationsOf(other)).toEqual([expect.stringMatching(/^CFA1414/)]);
});

test("an app with two accounts is checked account by account", () => {
  const { stack, wiki } = openStack();
  const other = new TerraformStack(appOf(stack), "other");
  newAccount(other, { accountId: "f".repeat(32) });
  new SelfHostedApp(other, "wiki", {
    name: "Wiki",
    domain: "wiki.example.com",
    allow: [AccessRule.emailDomain("example.com")],
  });
  Guardrails.of(appOf(stack)).enforce({ limits: { sessionDuration: "1h" } });

  expect(() => synthesizeText(stack)).toThrow(`[${wiki.node.scope?.node.path ?? ""}/open] CFA1303: ${MESSAGE}`);
  expect(annotationsOf(other)).toEqual([expect.stringMatching(/^CFA2613: sessions of application "Wiki" last 24h/)]);
});
