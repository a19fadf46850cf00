import { accessApi, endpointsOf, type Endpoint } from "../../api";
import { ConfigurationError } from "../errors";
import { typeOf } from "../option-types";
import { RequestPlan } from "./request-plan";

/** The plans of all endpoints by their dotted names, created with the first client. */
let plans: ReadonlyMap<string, RequestPlan> | undefined;

const requestPlans = (): ReadonlyMap<string, RequestPlan> => (plans ??= planAll(new Map(endpointsOf(accessApi))));

/** @throws ConfigurationError if the API has no endpoint of that name; the hint lists similar ones */
export function requestPlan(name: string): RequestPlan {
  if (typeof (name as unknown) !== "string") {
    throw new ConfigurationError(`The name of an endpoint must be a string, but is ${typeOf(name)}.`, {
      hint: 'Pass a dotted name such as "infrastructure.targets.list".',
    });
  }
  const plan = requestPlans().get(name);
  if (plan !== undefined) return plan;
  const group = groupOf(name);
  const similar = [...requestPlans().keys()].filter((other) => groupOf(other) === group);
  const groups = new Set([...requestPlans().keys()].map(groupOf));
  throw new ConfigurationError(`The API has no endpoint "${name}".`, {
    hint:
      similar.length > 0 ? `${group} has ${similar.join(", ")}.` : `The endpoint groups are ${[...groups].join(", ")}.`,
  });
}

function planAll(endpoints: ReadonlyMap<string, Endpoint>): Map<string, RequestPlan> {
  return new Map(
    [...endpoints].map(([name, endpoint]) => [name, new RequestPlan(name, endpoint, checkedBy(name, endpoints))]),
  );
}

/** The endpoint that shows what another one may have changed: `list` of the same group, or `get` for a single object. */
function checkedBy(name: string, endpoints: ReadonlyMap<string, Endpoint>): string | undefined {
  return ["list", "get"].map((verb) => `${groupOf(name)}.${verb}`).find((candidate) => endpoints.has(candidate));
}

const groupOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));
