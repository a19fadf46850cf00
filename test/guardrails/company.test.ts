import { ZeroTrustAccessApplication } from "@cdktf/provider-cloudflare/lib/zero-trust-access-application";
import { TerraformStack } from "cdktf";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  Destination,
  SelfHostedApp,
  ServiceToken,
  SshInfrastructureApp,
} from "../../lib";
import { company } from "../../examples/company/company";
import { lint, type LintOptions } from "../../lib/guardrails";
import { readSynthesized, type SynthesizedStack } from "../../lib/reach/readers";
import { ACCOUNT_ID, newAccount, newApp, newStack, synthesizeText, temporaryFolder } from "../constructs/synthesis";
import { foundIn, NOW } from "./support";

const staff = AccessRule.emailDomain("example.com");

let companyStacks: readonly SynthesizedStack[];
beforeAll(() => {
  const outdir = join(temporaryFolder(), "cdktf.out");
  const app = newApp(outdir);
  company(app, { accountId: ACCOUNT_ID, zoneId: ACCOUNT_ID, domain: "example.com" });
  app.synth();
  companyStacks = app.node.children
    .filter((child) => TerraformStack.isStack(child))
    .map(({ node: { id } }) => {
      const file = join(outdir, app.manifest.stacks[id]?.synthesizedStackPath ?? "");
      return { name: id, json: JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>, file };
    });
});

/** What is found in the example company, with a stack of its own beside it in which something is planted. */
function foundInCompany(plant: (stack: TerraformStack) => unknown, options: LintOptions = {}): string[] {
  const stack = newStack();
  newAccount(stack);
  plant(stack);
  const planted = {
    name: "planted",
    json: JSON.parse(synthesizeText(stack)) as Record<string, unknown>,
    file: "planted",
  };
  const model = readSynthesized([...companyStacks, planted]);
  // What the company has is a note about each MCP server on its own domain.
  return foundIn(lint(model, { now: NOW, ...options })).filter((line) => !line.startsWith("note mcp-direct-address"));
}

const app = (stack: TerraformStack, id: string, policies: AccessPolicy[], domain = `${id}.example.com`): unknown =>
  new SelfHostedApp(stack, id, { name: id, domain, policies });

const PLANTED: Readonly<Record<string, readonly [(stack: TerraformStack) => unknown, string, LintOptions?]>> = {
  nothing: [() => undefined, ""],
  "a public application": [
    (stack) => {
      const open = { name: "Open", decision: "bypass", include: [AccessRule.everyone()] } as const;
      app(stack, "status", [new AccessPolicy(stack, "open", open)]);
    },
    "error bypass-everyone Open",
  ],
  "an application for everyone who can read a mailbox": [
    (stack) =>
      app(stack, "survey", [new AccessPolicy(stack, "all", { name: "All", include: [AccessRule.everyone()] })]),
    "error allow-everyone All",
  ],
  "a Block policy that comes too late": [
    (stack) => {
      const allow = new AccessPolicy(stack, "allow", { name: "Allow", include: [staff] });
      const block = { name: "Block", decision: "deny", include: [AccessRule.email("bob@example.com")] } as const;
      app(stack, "late", [allow, new AccessPolicy(stack, "block", block)]);
    },
    "warning unreachable-policy Block",
  ],
  "a path that is more open than its hostname": [
    (stack) =>
      app(
        stack,
        "export",
        [new AccessPolicy(stack, "all-staff", { name: "S", include: [staff] })],
        "ledger.example.com/export",
      ),
    "warning path-more-open-than-host export",
  ],
  "a group that nobody is in": [
    (stack) =>
      new AccessGroup(stack, "both", {
        name: "Both",
        include: [staff],
        require: [AccessRule.emailDomain("example.org")],
      }),
    "warning matches-nobody Both",
  ],
  "a token without end": [
    (stack) => new ServiceToken(stack, "old", { name: "Old", duration: "forever", neverExpires: true }),
    "warning token-without-end Old",
  ],
  "a hostname of no target": [
    (stack) =>
      new SshInfrastructureApp(stack, "ssh", { name: "SSH", targets: "databse", usernames: ["root"], allow: [staff] }),
    "warning criteria-without-target SSH",
  ],
  "CORS for any origin, in an L1": [
    (stack) =>
      new ZeroTrustAccessApplication(stack, "cors", {
        accountId: ACCOUNT_ID,
        name: "CORS",
        type: "self_hosted",
        domain: "cors.example.com",
        corsHeaders: { allowAllOrigins: true, allowCredentials: true },
        policies: [{ id: new AccessPolicy(stack, "staff", { name: "Staff", include: [staff] }).policyId }],
      }),
    "error cors-any-origin-with-credentials CORS",
  ],
  "many domains of one application": [
    (stack) =>
      new SelfHostedApp(stack, "many", {
        name: "Many",
        destinations: Array.from({ length: 46 }, (_, n) => Destination.publicHostname(`many-${n}.example.com`)),
        allow: [staff],
      }),
    "warning limit-near Many",
  ],
  "an application of production": [
    () => undefined,
    "error production-without-mfa Invoices",
    { production: { names: ["Invoices"] } },
  ],
};

test.each(Object.entries(PLANTED))("in the example company is found: %s", (_what, [plant, found, options]) => {
  expect(foundInCompany(plant, options)).toEqual(found === "" ? [] : [found]);
});
