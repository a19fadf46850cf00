import { App, TerraformStack } from "cdktf";
import {
  AccessGroup,
  AccessPolicy,
  AccessRule,
  IdentityProvider,
  InfrastructureTarget,
  SelfHostedApp,
  SshInfrastructureApp,
} from "../../lib";
import { accessMatchers, Person } from "../../lib/testing";
import { newAccount, newApp, newStack } from "../constructs/synthesis";
import { policy, wiki as wikiModel } from "../reach/support/model";

expect.extend(accessMatchers);

const ann = Person.user("ann@example.com");
const eve = Person.user("eve@elsewhere.example");

/** What a matcher says when it fails. */
function failureOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("the assertion holds");
}

function stackOfStaff(allow = [AccessRule.emailDomain("example.com")], stack = newStack()) {
  newAccount(stack);
  const wiki = new SelfHostedApp(stack, "wiki", { name: "Wiki", domain: "wiki.example.com", allow });
  return { stack, wiki };
}

describe("on the construct of an application", () => {
  it("say who gets in", () => {
    const { wiki } = stackOfStaff();
    expect(wiki).toAllow(ann);
    expect(wiki).toDeny(eve, Person.anonymous());
    expect(wiki).toDeny([eve, Person.anonymous()], { path: "/admin" });
    expect(wiki).not.toAllow(eve);
    expect(wiki).toLetInOnly(AccessRule.emailDomain("example.com"));
    expect(wiki).not.toLetInOnly(AccessRule.email("ann@example.com"));
    expect(wiki).toRequire("login");
    expect(wiki).not.toRequire("mfa");
  });

  it("fails with the person who does not get in, and why", () => {
    const { wiki } = stackOfStaff();
    expect(failureOf(() => expect(wiki).toAllow(ann, eve))).toBe(`expected eve@elsewhere.example to get in

eve@elsewhere.example does not get in to the application "Wiki"
  decided by application "Wiki" (stack/wiki)
  no policy matches
  passed over:
    policy "Wiki: allow" (stack/wiki/Allow), Allow does not match: it includes only the email domain example.com`);
  });

  it("fails with the person who gets in, and how", () => {
    const { wiki } = stackOfStaff();
    const message = `ann@example.com gets in to the application "Wiki"
  decided by application "Wiki" (stack/wiki)
  by policy "Wiki: allow" (stack/wiki/Allow), Allow: it includes the email domain example.com
  for a session of 24h`;
    expect(failureOf(() => expect(wiki).toDeny(ann))).toBe(`expected ann@example.com not to get in\n\n${message}`);
    expect(failureOf(() => expect(wiki).not.toAllow(ann))).toContain(message);
  });

  it("fails with somebody else who gets in", () => {
    const { wiki } = stackOfStaff();
    expect(failureOf(() => expect(wiki).toLetInOnly(AccessRule.email("ann@example.com")))).toContain(
      'expected nobody else to get in to the application "Wiki", but somebody does\n\nsomeone@example.com',
    );
    expect(failureOf(() => expect(wiki).toRequire("mfa"))).toContain("expected nobody to get in");
    expect(failureOf(() => expect(wiki).toRequire(AccessRule.country("NL")))).toContain("someone@example.com");
    expect(failureOf(() => expect(wiki).not.toRequire("login"))).toContain("and nobody does");
  });

  it("take the application of a construct that has one, and Unix users", () => {
    const stack = newStack();
    newAccount(stack);
    const web = new InfrastructureTarget(stack, "web", { hostname: "web-1", ip: "10.0.0.1" });
    const ssh = new SshInfrastructureApp(stack, "ssh", {
      name: "SSH",
      targets: web,
      usernames: ["ubuntu"],
      allow: [AccessRule.emailDomain("example.com")],
    });
    expect(ssh).toAllow(ann, { as: "ubuntu" });
    expect(ssh).toDeny(ann, { as: "root" });
    expect(stack).toAllow(ann, { to: "ssh ubuntu@web-1" });
    expect(stack).toDeny(ann, { to: "ssh root@10.0.0.1" });
  });
});

describe("on a stack, an app and a model", () => {
  it("say who gets in to what", () => {
    const { stack } = stackOfStaff();
    for (const subject of [
      stack,
      App.of(stack),
      wikiModel([policy("staff", { include: [{ email_domain: { domain: "example.com" } }] })]),
    ]) {
      expect(subject).toAllow(ann, { to: "https://wiki.example.com/start" });
      expect(subject).toDeny(eve, { to: "wiki" });
      expect(subject).toLetInOnly(AccessRule.emailDomain("example.com"), { to: "wiki.example.com" });
      expect(subject).toLetInOnly({ email_domain: { domain: "example.com" } }, { to: "wiki.example.com" });
    }
  });

  it("follow references between stacks", () => {
    const app = newApp();
    const [base, apps] = [new TerraformStack(app, "base"), new TerraformStack(app, "apps")];
    newAccount(base);
    newAccount(apps);
    const pin = IdentityProvider.oneTimePin(base, "pin", { name: "PIN" });
    const staff = new AccessGroup(base, "staff", { name: "Staff", include: [AccessRule.emailDomain("example.com")] });
    const policies = [
      new AccessPolicy(apps, "staff-policy", {
        name: "Staff",
        include: [AccessRule.group(staff)],
        require: [pin.login()],
      }),
    ];
    const wiki = new SelfHostedApp(apps, "wiki", { name: "Wiki", domain: "wiki.example.com", policies });
    wiki.expectAllowed(ann.loggedInWith(pin));
    expect(wiki).toAllow(ann.loggedInWith(pin));
    expect(wiki).toDeny(ann, eve.loggedInWith(pin));
    expect(wiki).toLetInOnly(AccessRule.group(staff));
  });

  it("fails without what is asked for, and for what is not there", () => {
    const { stack, wiki } = stackOfStaff();
    expect(() => expect(stack).toAllow(ann)).toThrow('say what is asked for: { to: "wiki.example.com" }');
    expect(() => expect(stack).toAllow(ann, { to: "wikki" })).toThrow(
      'nothing in the source is called "wikki"; did you mean "Wiki"?',
    );
    expect(() => expect(wiki).toAllow(ann, { to: "wiki", path: "/" })).toThrow(
      "to says everything that is asked for; remove path",
    );
    expect(failureOf(() => expect(stack).toAllow(ann, { to: "wkii.example.com" }))).toContain(
      "Access does not protect it",
    );
    expect(failureOf(() => expect(stack).toDeny(ann, { to: "wkii.example.com" }))).toContain(
      "Access does not protect it",
    );
  });

  it("fails for an app with errors, of which nobody can tell who gets in", () => {
    const { stack } = stackOfStaff();
    new SelfHostedApp(stack, "bad", { name: "", domain: "bad.example.com" });
    expect(() => expect(stack).toAllow(ann, { to: "wiki" })).toThrow(/the app has errors.*\n\[stack\/bad\] CFA1004/);
  });
});

describe("toBeEquivalentTo", () => {
  it("compares two applications, and two stacks", () => {
    const [one, other] = [stackOfStaff(), stackOfStaff()];
    const strict = stackOfStaff([AccessRule.email("ann@example.com")]);
    expect(one.wiki).toBeEquivalentTo(other.wiki);
    expect(one.stack).toBeEquivalentTo(other.stack);
    expect(one.wiki).not.toBeEquivalentTo(strict.wiki);
    expect(failureOf(() => expect(one.wiki).toBeEquivalentTo(strict.wiki))).toBe(
      "expected no difference in who gets in\n\nsomeone@example.com, logged in with another identity provider gets in, and did not to the other",
    );
    expect(failureOf(() => expect(one.stack).toBeEquivalentTo(strict.stack))).toContain("gained: ");
  });
});

describe("fails", () => {
  it("where the answer rests on facts that the source does not tell, also with not", () => {
    const model = wikiModel([policy("staff", { include: [{ group: { id: "outside" } }] })]);
    const to = { to: "wiki" };
    for (const assertion of [
      () => expect(model).toAllow(ann, to),
      () => expect(model).not.toAllow(ann, to),
      () => expect(model).toDeny(ann, to),
      () => expect(model).toLetInOnly(AccessRule.email("bob@example.com"), to),
      () => expect(model).not.toLetInOnly(AccessRule.email("bob@example.com"), to),
    ]) {
      expect(failureOf(assertion)).toContain('it rests on group "outside", which the source does not tell');
    }
  });

  it("for what is no subject, no person, no rule and no requirement", () => {
    const { wiki } = stackOfStaff();
    expect(() => expect(5).toAllow(ann)).toThrow("expect(…) needs an application such as a SelfHostedApp");
    expect(() => expect(wiki).toAllow()).toThrow("the matcher needs people");
    expect(() => expect(wiki).toAllow("ann@example.com" as never)).toThrow("the matcher needs people");
    expect(() => expect(wiki).toLetInOnly("example.com" as never)).toThrow("the matcher needs rules");
    expect(() => expect(wiki).toRequire("MFA" as never)).toThrow('there is no requirement "MFA"; use "mfa", "login"');
  });
});
