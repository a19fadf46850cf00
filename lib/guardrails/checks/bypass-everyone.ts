import type { Application } from "../../reach/model/access-model";
import type { Guardrail } from "../guardrail";
import { opensToAnybody } from "./shared/open-to-anybody";

export const bypassEveryone: Guardrail = {
  id: "bypass-everyone",
  code: "CFA1303",
  level: "error",
  why:
    "A Bypass policy that matches everyone switches Access off: no login, no log, for anyone on the Internet. It is evaluated " +
    "before all Allow and Block policies, so the other policies of the application have no effect.",
  fix:
    "Require something about the request, such as `AccessRule.ip`, or use an Allow policy. If only a part is public, such as a " +
    "webhook, give that path an application of its own.",
  limits: "Not for applications all of whose destinations have a path: a public path is what Bypass is for.",
  example: `new SelfHostedApp(this, "wiki", {
  name: "Wiki",
  domain: "wiki.example.com",
  policies: [new AccessPolicy(this, "open", { name: "Open", decision: "bypass", include: [AccessRule.everyone()] })],
});`,
  check: (context) =>
    opensToAnybody(context, "bypass", {
      isExempt: (application) => isOnlyPaths(application),
      message: (policy, applications) =>
        `${policy} bypasses Access for everyone, so ${applications} public, without login and log; require a rule about ` +
        "the request, such as ip, or use an Allow policy",
    }),
};

/** Whether an application protects only paths below hostnames. */
export const isOnlyPaths = ({ destinations }: Application): boolean =>
  destinations.length > 0 &&
  destinations.every((destination) => destination.type === "public" && destination.uri.includes("/"));
