import { Aspects, TerraformStack, Testing, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  diagnosticsOf as publicDiagnosticsOf,
  IdentityProvider,
  InfrastructureApp,
  InfrastructureTarget,
  Person,
  Secret,
  SecureMcpPortal,
  SelfHostedApp,
  ServiceToken,
} from "../../../lib";
import { appOf, codesOf, diagnosticsOf, folderOf, newAccount, newStack, synthesize } from "../synthesis";

const ann = Person.user("ann@example.com");
const PACKAGE = "../../../lib";
const ZONE_ID = "fedcba9876543210fedcba9876543210";

/** A stack with Okta, and a wiki for its engineers and for a program. */
function stackWithWiki() {
  const stack = newStack();
  newAccount(stack);
  const okta = IdentityProvider.okta(stack, "okta", {
    name: "Okta",
    oktaAccount: "https://example.okta.com",
    clientId: "0oa1",
    clientSecret: Secret.fromVariable("OKTA_SECRET"),
  });
  const ci = new ServiceToken(stack, "ci", { name: "CI" });
  const engineers = new AccessGroup(stack, "engineers", { name: "Engineers", include: [okta.group("eng")] });
  const programs = new AccessPolicy(stack, "programs", {
    name: "Programs",
    decision: "non_identity",
    include: [AccessRule.serviceToken(ci)],
  });
  const wiki = new SelfHostedApp(stack, "wiki", {
    name: "Wiki",
    domain: "wiki.example.com",
    policies: [programs],
    allow: [AccessRule.group(engineers)],
  });
  return { stack, okta, ci, engineers, programs, wiki };
}

describe("expectations of an application", () => {
  it("hold for people who get in, people who do not, and everybody", () => {
    const { stack, okta, ci, engineers, wiki } = stackWithWiki();
    wiki
      .expectAllowed(ann.loggedInWith(okta).inGroup("eng"), Person.user("bob@example.com").inGroup(okta.group("eng")))
      .expectAllowed(Person.program(ci), Person.program("CI"))
      .expectDenied(ann, ann.loggedInWith("Okta").inGroup("sales"), Person.anonymous())
      .expectDenied(Person.programWithoutValidToken())
      .expectOnly(AccessRule.group(engineers), AccessRule.serviceToken(ci))
      .expectOnly(AccessRule.loginMethod(okta), AccessRule.anyValidServiceToken());
    expect(diagnosticsOf(stack)).toEqual([]);
  });

  it("fails for a person who does not get in, and says why", () => {
    const { stack, okta, wiki } = stackWithWiki();
    wiki.expectAllowed(ann.loggedInWith(okta).inGroup("sales"));
    expect(codesOf(stack)).toEqual(["CFA2501"]);
    expect(diagnosticsOf(stack)).toEqual([
      '[stack/wiki] expectAllowed: ann@example.com, logged in with Okta, in the group sales does not get in to the application "Wiki"; ' +
        'policy "Programs" (stack/programs), Service Auth does not match: it includes only the service token "CI"; ' +
        'policy "Wiki: allow" (stack/wiki/Allow), Allow does not match: it includes only the Access group "Engineers" (the group eng of "Okta")',
    ]);
  });

  it("fails for a person who gets in, and says by which policy and rule", () => {
    const { stack, ci, wiki } = stackWithWiki();
    wiki.expectDenied(Person.program(ci));
    expect(codesOf(stack)).toEqual(["CFA2502"]);
    expect(diagnosticsOf(stack)).toEqual([
      '[stack/wiki] expectDenied: a program with the service token CI gets in without a login to the application "Wiki"; ' +
        'by policy "Programs" (stack/programs), Service Auth: it includes the service token "CI"',
    ]);
  });

  it("fails for somebody else who gets in, and describes such a person", () => {
    const { stack, engineers, wiki } = stackWithWiki();
    wiki.expectOnly(AccessRule.group(engineers));
    expect(codesOf(stack)).toEqual(["CFA2503"]);
    expect(diagnosticsOf(stack)).toEqual([
      '[stack/wiki] expectOnly: a program with the service token CI gets in without a login to the application "Wiki"; ' +
        'by policy "Programs" (stack/programs), Service Auth: it includes the service token "CI"; whom none of the rules matches',
    ]);
  });

  it("fails for facts that may be anything, with the request that is not as expected", () => {
    const { stack, okta, wiki } = stackWithWiki();
    wiki.expectDenied(ann.any("country", "address")).expectDenied(ann.loggedInWith(okta).any("groups"));
    expect(diagnosticsOf(stack)).toEqual([
      expect.stringContaining("ann@example.com, logged in with Okta, in the group eng gets in"),
    ]);
  });

  it("fails for people and rules that the app does not have, each with the fix", () => {
    const { stack, wiki } = stackWithWiki();
    wiki
      .expectAllowed(ann.loggedInWith("Oktaa"))
      .expectDenied(ann.inGroup("eng"))
      .expectOnly(AccessRule.raw({ new_kind: { value: "x" } }));
    expect(new Set(codesOf(stack))).toEqual(new Set(["CFA2504"]));
    expect(diagnosticsOf(stack)).toEqual([
      '[stack/wiki] expectAllowed: there is no identity provider "Oktaa"; did you mean "Okta"?',
      expect.stringContaining(
        "a group is said without the identity provider that tells it; add .loggedInWith(provider)",
      ),
      expect.stringContaining("the rule new_kind is of a kind that this package does not know"),
    ]);
  });

  it("fails for what callers in JavaScript give by mistake", () => {
    const { stack, wiki } = stackWithWiki();
    wiki.expectAllowed("ann@example.com" as never);
    wiki.expectAllowed();
    wiki.expectDenied(ann, { pth: "/admin" } as never);
    wiki.expectOnly("example.com" as never);
    expect(diagnosticsOf(stack)).toEqual([
      expect.stringContaining('"ann@example.com" is not a Person; use Person.user("ann@example.com")'),
      expect.stringContaining("nobody is given"),
      expect.stringContaining('there is no option "pth"; did you mean "path"?'),
      expect.stringContaining('"example.com" is not an AccessRule'),
    ]);
  });

  it("fails with the facts on which the answer rests, if the app does not tell them", () => {
    const { stack } = stackWithWiki();
    const outside = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";
    const hr = new SelfHostedApp(stack, "hr", {
      name: "HR",
      domain: "hr.example.com",
      allow: [AccessRule.group(AccessGroup.fromId(stack, "outside", outside))],
    });
    hr.expectAllowed(ann.inAccessGroup(outside)).expectOnly(AccessRule.group(outside)).expectDenied(ann);
    expect(codesOf(stack)).toEqual(["CFA2505"]);
    expect(diagnosticsOf(stack)).toEqual([
      expect.stringContaining(`it rests on group "${outside}", which the app does not tell`),
    ]);
  });

  it("are about a path, a Unix user or a tool, if they say so", () => {
    const { stack, wiki } = stackWithWiki();
    new SelfHostedApp(stack, "admin", {
      name: "Admin",
      domain: "wiki.example.com/admin",
      allow: [AccessRule.email("root@example.com")],
    });
    const web = new InfrastructureTarget(stack, "web", { hostname: "web-1", ip: "10.0.0.1" });
    const ssh = new InfrastructureApp(stack, "ssh", {
      name: "SSH",
      targetCriteria: [web.criteria(22, "SSH")],
      usernames: ["ubuntu"],
      allow: [AccessRule.emailDomain("example.com")],
    });
    const portal = new SecureMcpPortal(stack, "tools", {
      name: "Tools",
      hostname: "mcp.example.com",
      zoneId: ZONE_ID,
      allow: [AccessRule.emailDomain("example.com")],
      servers: { docs: { url: "https://docs.example.com/mcp" } },
    });
    const admin = Person.user("root@example.com");
    wiki.expectAllowed(admin, { path: "/admin/users" }).expectDenied(admin).expectDenied(ann, { path: "admin" });
    ssh.expectAllowed(ann, { as: "ubuntu" }).expectAllowed(ann).expectDenied(ann, { as: "root" });
    portal.application
      .expectAllowed(ann, { tool: "docs/search" })
      .expectDenied(Person.anonymous(), { tool: "docs/search" });
    expect(diagnosticsOf(stack)).toEqual([]);
    wiki.expectDenied(ann, { as: "root" });
    ssh.expectAllowed(ann, { as: "root" }).expectDenied(ann, { path: "/" }).expectDenied(ann, { tool: "docs/search" });
    portal.application.expectAllowed(ann, { tool: "dcs/search" });
    expect(publicDiagnosticsOf(stack).map(({ message }) => message)).toEqual([
      expect.stringContaining('as is for SSH applications of targets, and "Wiki" has the type self_hosted'),
      expect.stringContaining("it lets people in as ubuntu, not as root; the first policy that matches decides"),
      expect.stringContaining('"SSH" has no public hostname, and so no path'),
      expect.stringContaining('tool is for applications of MCP portals, and "SSH" is none'),
      expect.stringContaining('there is no MCP server "dcs"'),
    ]);
  });
});

describe("when expectations are checked", () => {
  it("is after the aspects of all stacks", () => {
    const { stack, okta, wiki } = stackWithWiki();
    new TerraformStack(appOf(stack), "other");
    const engineer = ann.loggedInWith(okta).inGroup("eng");
    wiki.expectDenied(engineer);
    class Close implements IAspect {
      visit(node: IConstruct): void {
        if (node.node.path === "stack/wiki/Resource") {
          (node as unknown as { resetPolicies(): void }).resetPolicies();
        }
      }
    }
    expect(codesOf(stack)).toEqual(["CFA2502"]);
    Aspects.of(appOf(stack)).add(new Close());
    Aspects.of(stack).add(new Close());
    expect(diagnosticsOf(stack)).toEqual([]);
  });

  it("fails in diagnosticsOf and Testing.synth, too", () => {
    const { stack, wiki } = stackWithWiki();
    wiki.expectAllowed(ann);
    expect(publicDiagnosticsOf(stack)).toEqual([expect.objectContaining({ code: "CFA2501", path: "stack/wiki" })]);
    expect(() => Testing.synth(stack, true)).toThrow("CFA2501");
    // Without validation, Terraform refuses the stack.
    expect(Testing.synth(stack)).toContain("The stack has errors, so it cannot be deployed");
  });

  it("fails closed: Terraform refuses what was written before", () => {
    const { stack, wiki } = stackWithWiki();
    wiki.expectAllowed(ann);
    const file = join(folderOf(stack), "cdk.tf.json");
    expect(codesOf(stack)).toEqual(["CFA2501"]);
    expect(readFileSync(file, "utf8")).toContain("The stack has errors, so it cannot be deployed");
  });

  it("writes the same JSON as without expectations", () => {
    const [plain, expecting] = [stackWithWiki(), stackWithWiki()];
    expecting.wiki.expectDenied(ann).expectOnly(AccessRule.everyone());
    expect(synthesize(expecting.stack)).toEqual(synthesize(plain.stack));
  });
});

test("constructs and the package load without what checks expectations", async () => {
  await jest.isolateModulesAsync(async () => {
    for (const name of ["../../../lib/constructs/expectations/failures", "../../../lib/reach/engine"]) {
      jest.doMock(name, () => {
        throw new Error(`${name} was loaded`);
      });
    }
    const access = (await import(PACKAGE)) as typeof import("../../../lib");
    expect(access.SelfHostedApp.name).toBe("SelfHostedApp");
    expect(access.Person.anonymous().toString()).toBe("somebody who has not logged in");
  });
});
