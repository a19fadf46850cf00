import { admissionOf, type AccessRequest } from "../../reach/evaluate";
import type { RequestSet } from "../../reach/engine";
import type { Application, KnownPolicy } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { list, nameOf, named, subjectOf } from "../subject";

export const oneTimePinOnly: Guardrail = {
  id: "one-time-pin-only",
  code: "CFA1308",
  level: "warning",
  why:
    "A one-time PIN proves that somebody reads a mailbox, and nothing else: no password, no second factor, no device. Whoever " +
    "gets into the mailbox gets into the application.",
  fix:
    "Allow another identity provider, let Access ask for a second factor (`mfa`), or require another rule, such as " +
    "`AccessRule.devicePosture`.",
  limits:
    "Only for policies that nobody gets through with another identity provider. Many accounts offer the PIN beside others, for guests.",
  example: `const pin = IdentityProvider.oneTimePin(this, "pin", { name: "One-time PIN" });
new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  allow: [AccessRule.emailDomain("example.com")],
  allowedIdps: [pin],
});`,
  *check(context) {
    const pins = pinLogins(context);
    if (pins === undefined) return;
    const open = new Map<KnownPolicy, { applications: Application[]; example: AccessRequest }>();
    for (const application of context.applications) {
      for (const policy of context.knownPoliciesOf(application)) {
        const example = onlyByPin(context, application, policy, pins);
        if (example === undefined) continue;
        const entry = open.get(policy) ?? { applications: [], example };
        open.set(policy, entry);
        entry.applications.push(application);
      }
    }
    for (const [policy, { applications, example }] of open) {
      const message =
        `a one-time PIN by email is the only proof that ${named("policy", policy)} asks for, at ` +
        `${list(applications.map(nameOf))}; allow another identity provider, ask for a second factor, or require another rule, ` +
        "such as device_posture";
      yield { subject: subjectOf("policy", policy), message, counterexample: example };
    }
  },
};

/** The requests of users who logged in with a one-time PIN; undefined if the model has no such provider. */
function pinLogins({ model, probes }: LintContext): RequestSet | undefined {
  const include = [...model.identityProviders.values()].flatMap(({ key, type }) =>
    type === "onetimepin" ? [{ login_method: { id: key } }] : [],
  );
  return include.length === 0 ? undefined : probes.matching("logins by one-time PIN", { include });
}

/** A request that a policy lets in for a PIN alone, if nobody gets in through it by another login. */
function onlyByPin(
  { model, probes }: LintContext,
  application: Application,
  policy: KnownPolicy,
  pins: RequestSet,
): AccessRequest | undefined {
  if (policy.decision !== "allow") return undefined;
  const { mfa, approval } = admissionOf(model, application, policy, "allow").conditions;
  if (mfa !== undefined || approval !== undefined) return undefined;
  const matches = probes.matchedBy(policy, application.allowedIdps);
  const byPin = matches?.intersection(pins);
  if (byPin === undefined || matches?.minus(pins) !== undefined) return undefined;
  const { email, login, lists = [] } = byPin.example().facts;
  if (email === undefined || login === undefined) return undefined;
  // Only what a PIN proves: the mailbox, and the lists that it is on.
  const onLists = lists.filter((key) => model.lists.get(key)?.type !== "IP");
  const proven: AccessRequest = {
    facts: {
      email,
      login: { identityProvider: login.identityProvider },
      ...(onLists.length > 0 && { lists: onLists }),
    },
  };
  return byPin.contains(proven) ? proven : undefined;
}
