import type { Static } from "@sinclair/typebox";
import type { AccessApi } from "../../../api";
import type { StoredApplication } from "../../state/stored-application";
import { domainsOf } from "../../state/application-domains";
import { selects } from "./target-criteria";

type Query = Static<AccessApi["applications"]["list"]["query"]>;
type Test = (application: StoredApplication) => boolean;

/** The filter of a list: an application must pass every test. */
export function applicationFilter(query: Query): Test {
  const tests = [...textTests(query), ...otherTests(query)];
  return (application) => tests.every((test) => test(application));
}

const allDomainsOf = (application: StoredApplication): string[] => [
  ...(application.domain === undefined ? [] : [application.domain]),
  ...domainsOf(application),
];

function* textTests({ name, domain, search, exact = false }: Query): Generator<Test> {
  const matches = (wanted: string) => (value: string) =>
    exact ? value.toLowerCase() === wanted.toLowerCase() : value.toLowerCase().includes(wanted.toLowerCase());
  if (name !== undefined) yield (application) => [application.name ?? ""].some(matches(name));
  if (domain !== undefined) yield (application) => allDomainsOf(application).some(matches(domain));
  if (search !== undefined) {
    const part = search.toLowerCase();
    yield (application) =>
      [application.name ?? "", application.aud, ...allDomainsOf(application)].some((value) =>
        value.toLowerCase().includes(part),
      );
  }
}

function* otherTests({ aud, target_attributes }: Query): Generator<Test> {
  if (aud !== undefined) yield (application) => application.aud === aud.toLowerCase();
  if (target_attributes !== undefined) yield (application) => selects(application, target_attributes);
}
