import type { RequestSet } from "../../reach/engine";
import type { Application } from "../../reach/model/access-model";
import type { LintContext } from "../context";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const pathMoreOpenThanHost: Guardrail = {
  id: "path-more-open-than-host",
  code: "CFA2606",
  level: "warning",
  why:
    "An application for a path goes before that of its hostname, and takes nothing over from it. If the " +
    "path admits users that the hostname denies, or asks for less, the path is a hole in the policies of the hostname. Usually, " +
    "somebody changed the policies of one application and forgot the other.",
  fix: "Give the path the policies of the hostname and those that it needs beside, or suppress this with the reason.",
  limits:
    "Only what Allow policies let in counts: a Bypass or Service Auth policy for a path, such as a webhook, is there to be more open.",
  example: `new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com", allow: [AccessRule.email("ann@example.com")] });
new SelfHostedApp(this, "export", { name: "Export", domain: "wiki.example.com/export", allow: [AccessRule.emailDomain("example.com")] });`,
  *check(context) {
    for (const application of context.applications) {
      for (const { uri, host } of pathsOf(application)) {
        const outer = context.applicationAt(host);
        if (outer === undefined || outer.key === application.key) continue;
        const hole = holeIn(context, application, outer);
        if (hole === undefined) continue;
        const message =
          `${named("application", application)} lets users in at ${uri} ${hole.what}, unlike ` +
          `${named("application", outer)} at ${host}; give the path the policies of the hostname`;
        const mayDependOn = hole.set.opaqueFacts().map(({ name }) => name);
        const subject = subjectOf("application", application);
        yield { subject, message, about: uri, counterexample: hole.set.example(), mayDependOn };
        break;
      }
    }
  },
};

/** The paths that an application protects, each with its hostname. */
const pathsOf = ({ destinations }: Application): { uri: string; host: string }[] =>
  destinations.flatMap((destination) => {
    if (destination.type !== "public") return [];
    const slash = destination.uri.indexOf("/");
    return slash === -1 ? [] : [{ uri: destination.uri, host: destination.uri.slice(0, slash) }];
  });

/** Users whom only the path lets in, or else who need a second factor only at the hostname. */
function holeIn(
  { probes }: LintContext,
  path: Application,
  host: Application,
): { set: RequestSet; what: string } | undefined {
  const strangers = minus(
    probes.admitted(path.key, ({ by }) => by === "allow"),
    probes.admitted(host.key),
  );
  if (strangers !== undefined) return { set: strangers, what: "that its hostname denies" };
  const weaker = minus(
    probes.admitted(path.key, ({ by, conditions }) => by === "allow" && conditions.mfa === undefined),
    probes.admitted(host.key, ({ conditions }) => conditions.mfa === undefined),
  );
  return weaker && { set: weaker, what: "without the second factor that its hostname asks for" };
}

const minus = (set: RequestSet | undefined, other: RequestSet | undefined): RequestSet | undefined =>
  other === undefined ? set : set?.minus(other);
