import type { Static } from "@sinclair/typebox";
import type { AccessApi } from "../../../api";
import type { StoredApplication } from "../../state/stored-application";
import { takenDomains } from "./public-domains";
import { selects } from "./target-criteria";

type Query = Static<AccessApi["applications"]["list"]["query"]>;
type Test = (application: StoredApplication) => boolean;

/** What a list's filters ask of an application, all of them together. */
export function applicationFilter(query: Query): Test {
  const tests = [...textTests(query), ...otherTests(query)];
  return (application) => tests.every((test) => test(application));
}

const domainsOf = (application: StoredApplication): string[] => [
  ...(application.domain === undefined ? [] : [application.domain]),
  ...takenDomains(application),
];

function* textTests({ name, domain, search, exact = false }: Query): Generator<Test> {
  const matches = (part: string) => (text: string) =>
    exact ? text.toLowerCase() === part.toLowerCase() : text.toLowerCase().includes(part.toLowerCase());
  if (name !== undefined) yield (application) => [application.name ?? ""].some(matches(name));
  if (domain !== undefined) yield (application) => domainsOf(application).some(matches(domain));
  if (search !== undefined) {
    const part = search.toLowerCase();
    yield (application) =>
      [application.name ?? "", application.aud, ...domainsOf(application)].some((text) =>
        text.toLowerCase().includes(part),
      );
  }
}

function* otherTests({ aud, target_attributes }: Query): Generator<Test> {
  if (aud !== undefined) yield (application) => application.aud === aud.toLowerCase();
  if (target_attributes !== undefined) yield (application) => selects(application, target_attributes);
}
