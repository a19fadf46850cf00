import type { Application, ModelDestination } from "../../reach/model/access-model";
import { criteriaText, matchesCriteria } from "../../reach/things/targets/criteria";
import type { Guardrail } from "../guardrail";
import { named, subjectOf } from "../subject";

export const criteriaWithoutTarget: Guardrail = {
  id: "criteria-without-target",
  code: "CFA2617",
  level: "warning",
  why: "Criteria that match no target give access to nothing: mostly a hostname or a tag is misspelt. Targets without an application cannot be reached.",
  fix: "Correct the hostname or the tag, or add the target.",
  limits: "Only if the source has targets at all: they may be in another stack.",
  example: `new TargetFleet(this, "hosts", { targets: { "web-1": { hostname: "web-1", ip: "10.0.0.4" } } });
new SshInfrastructureApp(this, "ssh", {
  name: "SSH",
  targets: "web1",
  usernames: ["ubuntu"],
  allow: [AccessRule.emailDomain("example.com")],
});`,
  *check(context) {
    if (context.model.targets.size === 0 && !context.isWholeAccount) return;
    const targets = [...context.model.targets.values()];
    for (const application of context.applications) {
      for (const { criteria } of targetDestinations(application)) {
        if (targets.some((target) => matchesCriteria(criteria, target))) continue;
        const what = criteriaText(criteria);
        const message =
          `${named("application", application)} is for targets with ${what}, and there is none; correct the hostname or the ` +
          "tag, or add the target";
        yield { subject: subjectOf("application", application), message, about: `${criteria.port} ${what}` };
      }
    }
  },
};

const targetDestinations = ({ destinations }: Application): Extract<ModelDestination, { type: "targets" }>[] =>
  destinations.flatMap((destination) => (destination.type === "targets" ? [destination] : []));
