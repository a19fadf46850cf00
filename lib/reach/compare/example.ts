import type { AccessRequest, DecidingPolicy } from "../evaluate";
import { refusalOf } from "../explain/explain";
import { conditionsInWords, outcomeInWords } from "../explain/outcome-in-words";
import { decisionInWords } from "../explain/policies-in-words";
import { ruleInWords } from "../explain/rule-in-words";
import type { AccessModel, Part } from "../model/access-model";
import { requestInWords } from "../person";
import type { DecisionOnExample, Example, PartOfSource } from "./comparison";
import type { Way } from "./deciding";

/** A way of deciding, in the model that it belongs to. */
export interface WayInModel {
  readonly model: AccessModel;
  readonly way: Way;
}

/** A request as an example, and what becomes of it. */
export function exampleOf(request: AccessRequest, after: WayInModel, before?: WayInModel): Example {
  return {
    who: requestInWords(after.model, request),
    request,
    ...(before !== undefined && { before: decisionOn(request, before) }),
    after: decisionOn(request, after),
  };
}

function decisionOn(request: AccessRequest, { model, way }: WayInModel): DecisionOnExample {
  const evaluation = way.evaluate(request);
  const { outcome, decidedBy } = evaluation;
  const but = refusalOf({ evaluation, sshUser: way.sshUser });
  const [application] = way.applications.flatMap((key) => model.applications.get(key) ?? []);
  return {
    outcome: outcomeInWords(outcome),
    conditions: outcome.kind === "admitted" ? conditionsInWords(outcome.conditions) : [],
    ...(application !== undefined && { application: partOfSource(application) }),
    ...(decidedBy !== undefined && policyOf(model, decidedBy)),
    rules: decidedBy?.rules.map((rule) => ruleInWords(model, rule)) ?? [],
    ...(but !== undefined && { but }),
  };
}

const policyOf = (model: AccessModel, { policy }: DecidingPolicy): Pick<DecisionOnExample, "policy" | "decision"> => ({
  policy: partOfSource(policy),
  ...(policy.opaque === undefined && { decision: decisionInWords(policy) }),
});

/** A part of a model as plain JSON. */
export function partOfSource({ name, key, origin: { address, constructPath: path, file } }: Part): PartOfSource {
  // The construct that the user wrote, not the L1 in it.
  const constructPath = path?.replace(/\/Resource$/, "");
  return {
    name: name ?? key,
    ...(address !== undefined && { address }),
    ...(constructPath !== undefined && { constructPath }),
    ...(file !== undefined && { file }),
  };
}
