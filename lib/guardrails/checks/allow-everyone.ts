import type { Application, KnownPolicy } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Found, Guardrail } from "../guardrail";
import { doorForUsers } from "../strangers";
import { nameOf, named, subjectOf } from "../subject";
import { areApplications } from "./shared/open-to-anybody";

export const allowEveryone: Guardrail = {
  id: "allow-everyone",
  code: "CFA1305",
  level: "error",
  why:
    "An Allow policy that matches everyone lets in whoever can log in. With a one-time PIN, or with Google or GitHub as " +
    "identity provider, that is everyone who has an email address.",
  fix:
    "Include groups or email domains, or add `require`. If everyone of the company may get in, allow only the company's " +
    "identity provider: `allowedIdps: [okta]`.",
  limits:
    "A warning instead of an error where it is not certain that strangers can log in: the source does not have all identity " +
    "providers of the account, and the application does not say which ones it allows. Not if every provider that the " +
    "application allows is that of an organization, such as Okta or Entra ID, and not if approval is required.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  allow: [AccessRule.everyone()],
});`,
  *check(context) {
    const open = new Map<KnownPolicy, { applications: Application[]; found: Omit<Found, "message"> }>();
    for (const application of context.applications) {
      const opened = openDoor(context, application);
      if (opened === undefined) continue;
      const { door, ...found } = opened;
      const entry = open.get(door) ?? { applications: [], found: { subject: subjectOf("policy", door), ...found } };
      open.set(door, entry);
      entry.applications.push(application);
      if (found.level === undefined) entry.found = { subject: entry.found.subject, ...found };
    }
    for (const [policy, { applications, found }] of open) {
      yield { ...found, message: messageOf(context, policy, applications, found) };
    }
  },
};

function openDoor(
  context: LintContext,
  application: Application,
): ({ door: KnownPolicy } & Pick<Found, "level" | "counterexample">) | undefined {
  const door = doorForUsers(context, application);
  if (door?.policy === undefined || door.admission.conditions.approval !== undefined) return undefined;
  return {
    door: door.policy,
    counterexample: door.example,
    ...(!door.login.isCertain && { level: "warning" as const }),
  };
}

function messageOf(
  { model }: LintContext,
  policy: KnownPolicy,
  applications: readonly Application[],
  { counterexample, level }: Pick<Found, "level" | "counterexample">,
): string {
  const key = counterexample?.facts.login?.identityProvider ?? "";
  const provider = model.identityProviders.get(key);
  const who =
    level === undefined && provider !== undefined
      ? `everyone who has an account of ${named("identity provider", provider)}`
      : "everyone who can log in";
  const how = provider?.type === "onetimepin" ? `everyone with an email address, by ${nameOf(provider)}` : who;
  return (
    `${named("policy", policy)} includes everyone and requires nothing, so ${areApplications(applications)} open to ${how}; ` +
    "include groups or email domains, add require, or allow only the identity provider of your organization"
  );
}
