import { evaluateApplication, evaluateTool, toolPath, type AccessRequest, type Evaluation } from "../evaluate";
import type { AccessModel, Key } from "../model/access-model";
import type { Wanted } from "../wanted";

/** What decides on something: the applications, and how they do. */
export interface Deciding {
  readonly applications: readonly Key[];
  readonly evaluate: (request: AccessRequest) => Evaluation;
}

/** What may decide on something that is wanted: one, unless no source says which of several. */
export function decidingOn(model: AccessModel, { decider, sshUser }: Wanted): readonly Deciding[] {
  const application = (key: Key): Deciding => ({
    applications: [key],
    evaluate: (request) => evaluateApplication(model, key, request, { sshUser }),
  });
  switch (decider.by) {
    case "application":
      return [application(decider.application)];
    case "one_of":
      return decider.applications.map(application);
    case "tool": {
      const path = toolPath(model, decider);
      const applications = path === undefined ? [] : [path.portal.key, path.server.key];
      return [{ applications, evaluate: (request) => evaluateTool(model, decider, request) }];
    }
    case "nothing":
      return [
        { applications: [], evaluate: () => ({ outcome: decider.outcome, decidedBy: undefined, considered: [] }) },
      ];
  }
}

/** The providers that all of some applications accept; undefined if they accept all. */
export function acceptedIdps(model: AccessModel, applications: readonly Key[]): readonly Key[] | undefined {
  const limits = applications.flatMap((key) => {
    const allowed = model.applications.get(key)?.allowedIdps;
    return allowed === undefined ? [] : [allowed];
  });
  const [first, ...others] = limits;
  return first?.filter((key) => others.every((allowed) => allowed.includes(key)));
}
