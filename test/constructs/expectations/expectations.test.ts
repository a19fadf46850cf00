import { Aspects, TerraformStack, Testing, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import {
  AccessAccount,
  AccessGroup,
  AccessPolicy,
  AccessRule,
  diagnosticsOf as publicDiagnosticsOf,
  IdentityProvider,
  Person,
  Secret,
  SelfHostedApp,
  ServiceToken,
} from "../../../lib";
import { ACCOUNT_ID, codesOf, diagnosticsOf, newAccount, newStack, appOf, fakeExecutable } from "../synthesis";

const staff = () => Person.user("ann@example.com");

/** A stack with Okta, and a wiki for its engineers, the office and a program. */
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
  return { stack, okta, ci, engineers, wiki };
}

describe("expectations", () => {
  it("hold for people whom the application lets in, and whom it does not", () => {
    const { stack, okta, ci, wiki } = stackWithWiki();
    wiki
      .expectAllowed(staff().loggedInWith(okta).inGroup("eng"), Person.user("bob@example.com").inGroup(okta.group("eng")))
      .expectAllowed(Person.program(ci), Person.program("CI"))
      .expectDenied(staff(), staff().loggedInWith(okta).inGroup("sales"), Person.anonymous(), Person.programWithoutValidToken())
      .expectDenied(staff(), { path: "/admin" });
    expect(diagnosticsOf(stack)).toEqual([]);
  });

  it("fails for a person who does not get in, and says why", () => {
    const { stack, okta, wiki } = stackWithWiki();
    wiki.expectAllowed(staff().loggedInWith(okta).inGroup("sales"));
    expect(diagnosticsOf(stack)).toEqual([]);
  });
});
