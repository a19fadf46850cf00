import type { Thing } from "../../reach/model/thing";
import type { Guardrail } from "../guardrail";
import { list, nameOf, subjectOf } from "../subject";

export const overlappingApplications: Guardrail = {
  id: "overlapping-applications",
  code: "CFA2607",
  level: "warning",
  why:
    "The most specific application decides about a URL. Where two match and neither is the more specific one, such as " +
    "`*.example.com/admin` and `shop.example.com`, Cloudflare documents no order: which policies hold may change without a change " +
    "of yours.",
  fix: "Add an application for what both match (`shop.example.com/admin`), or take it out of one of the two.",
  limits: "Not if both applications decide the same about everybody.",
  example: `new SelfHostedApp(this, "admin", { name: "Admin", domain: "*.example.com/admin", allow: [AccessRule.email("ann@example.com")] });
new SelfHostedApp(this, "shop", { name: "Shop", domain: "shop.example.com", allow: [AccessRule.emailDomain("example.com")] });`,
  *check(context) {
    const reported = new Set<string>();
    for (const { thing, applications } of context.undecided()) {
      const [first, ...others] = applications;
      if (first === undefined || others.every((other) => context.probes.isSame(first.key, other.key))) continue;
      const about = others.map(({ key, origin }) => origin.address ?? key).join(" ");
      if (reported.has(`${first.key} ${about}`)) continue;
      reported.add(`${first.key} ${about}`);
      const message =
        `the applications ${list(applications.map(nameOf))} both match ${exampleOf(thing)} and decide differently about it, and ` +
        "neither is the more specific one; add an application for what both match, or take it out of one";
      yield { subject: subjectOf("application", first), message, about };
    }
  },
};

const exampleOf = (thing: Thing): string =>
  thing.kind === "url" ? thing.example : thing.kind === "private" ? thing.destination : thing.kind;
