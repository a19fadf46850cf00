import { accessApi, endpointsOf, type Endpoint } from "../../api";
import { ConfigurationError } from "../errors";
import { RequestPlan } from "./request-plan";

/** The plans of all endpoints by their dotted names, made when the first client is. */
let plans: ReadonlyMap<string, RequestPlan> | undefined;

export function requestPlans(): ReadonlyMap<string, RequestPlan> {
  return (plans ??= planAll(new Map(endpointsOf(accessApi))));
}

/** @throws ConfigurationError for a name that is none, with the names that come close */
export function requestPlan(name: string): RequestPlan {
  const plan = requestPlans().get(name);
  if (plan !== undefined) return plan;
  const group = groupOf(name);
  const near = [...requestPlans().keys()].filter((other) => groupOf(other) === group);
  const groups = new Set([...requestPlans().keys()].map(groupOf));
  throw new ConfigurationError(`The API has no endpoint "${name}".`, {
    hint: near.length > 0 ? `${group} has ${near.join(", ")}.` : `Its groups are ${[...groups].join(", ")}.`,
  });
}

function planAll(endpoints: ReadonlyMap<string, Endpoint>): Map<string, RequestPlan> {
  return new Map(
    [...endpoints].map(([name, endpoint]) => [name, new RequestPlan(name, endpoint, checkOf(name, endpoints))]),
  );
}

/** The call that shows what another one may have changed: the list of the same group, or its one object. */
function checkOf(name: string, endpoints: ReadonlyMap<string, Endpoint>): string | undefined {
  return ["list", "get"].map((verb) => `${groupOf(name)}.${verb}`).find((candidate) => endpoints.has(candidate));
}

const groupOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf(".")));
