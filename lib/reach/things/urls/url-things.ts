import type { AccessModel, OrganizationSettings } from "../../model/access-model";
import type { Outcome } from "../../model/outcome";
import type { Thing } from "../../model/thing";
import { SINGLE_TYPES } from "../applications";
import { deciderOf, type Decider, type ThingInBoth } from "../decider";
import { groupedBy } from "../grouped-by";
import { mostSpecific } from "../most-specific";
import { destinationsOf, Ownership, type Owners, type Side, type Sides } from "../sides";
import { globClasses, type GlobClass } from "./glob-classes";
import { HostIndex } from "./host-index";
import { matchesUrl, patternIncludes, urlPattern, type UrlPattern } from "./url-pattern";

/** A pattern, and the applications that protect it. */
interface Entry {
  readonly owned: UrlPattern;
  readonly owners: Owners;
}

/** The URLs that applications protect, and which application decides on each. */
export class Urls {
  readonly #sides: Sides;
  readonly #entries: readonly Entry[];
  readonly #pathClasses = new Map<string, readonly GlobClass[]>();

  public constructor(sides: Sides) {
    this.#sides = sides;
    const ownership = new Ownership<UrlPattern>();
    for (const { side, application, destination } of destinationsOf(sides, ["public"])) {
      // Of these, the address only says where they are; they are things by themselves.
      if (SINGLE_TYPES.has(application.type)) continue;
      const pattern = urlPattern(destination.uri);
      ownership.add(pattern.text, () => pattern, side, application.key);
    }
    this.#entries = ownership.entries;
  }

  /** Each URL is in one of the things, or in none, if no application of either model protects it. */
  public *things(): Generator<ThingInBoth> {
    const byHost = groupedBy(this.#entries, ({ owned }) => owned.host.text);
    const hosts = [...byHost.values()].flatMap(([entry]) => (entry === undefined ? [] : [entry.owned.host]));
    for (const { globs, example } of new HostIndex(hosts).classes()) {
      yield* this.#thingsOfHost(
        globs.flatMap(({ text }) => byHost.get(text) ?? []),
        example,
      );
    }
  }

  *#thingsOfHost(entries: readonly Entry[], host: string): Generator<ThingInBoth> {
    for (const { globs, example } of this.#classesOfPaths(entries)) {
      const texts = new Set(globs.map(({ text }) => text));
      const matching = entries.filter(({ owned }) => texts.has(owned.path.text));
      yield this.#thingOf(matching, host + example);
    }
  }

  #classesOfPaths(entries: readonly Entry[]): readonly GlobClass[] {
    const globs = new Map(entries.map(({ owned: { path } }) => [path.text, path]));
    const key = [...globs.keys()].sort().join(" ");
    const classes = this.#pathClasses.get(key) ?? globClasses([...globs.values()], "/");
    this.#pathClasses.set(key, classes);
    return classes;
  }

  #thingOf(matching: readonly Entry[], example: string): ThingInBoth {
    const deciding = mostSpecificEntries(matching).map(({ owned }) => owned.text);
    const [uri = example] = deciding;
    const thing: Thing =
      deciding.length === 1 ? { kind: "url", uri, example } : { kind: "url", uri: example, example, matches: deciding };
    return { thing, ...this.#decidersOf(matching, example) };
  }

  #decidersOf(matching: readonly Entry[], url: string): { before: Decider; after: Decider } {
    const on = (side: Side): Decider => {
      const deciding = mostSpecificEntries(matching.filter(({ owners }) => owners[side].length > 0));
      const applications = deciding.flatMap(({ owners }) => owners[side]);
      const patterns = deciding.map(({ owned }) => owned.text).join(" and ");
      return deciderOf(applications, patterns, withoutApplication(url, this.#sides[side].organization));
    };
    return { before: on("before"), after: on("after") };
  }

  /** What decides on one URL. */
  public decidersOfUrl(url: string): { before: Decider; after: Decider } {
    const matching = this.#entries.filter(({ owned }) => matchesUrl(owned, url));
    return this.#decidersOf(matching, urlPattern(url).text);
  }
}

const mostSpecificEntries = (entries: readonly Entry[]): readonly Entry[] =>
  mostSpecific(entries, (outer, inner) => patternIncludes(outer.owned, inner.owned));

/**
 * What becomes of requests to a URL that no application protects
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/access-settings/require-access-protection/). If the source
 * does not tell the setting, they are not taken to be denied.
 */
function withoutApplication(
  url: string,
  { denyUnmatchedRequests, denyUnmatchedExemptZones = [] }: OrganizationSettings,
): Outcome {
  if (denyUnmatchedRequests !== true) return { kind: "unprotected" };
  const [host = ""] = url.split("/");
  const isExempt = denyUnmatchedExemptZones.some(
    (zone) => host === zone.toLowerCase() || host.endsWith(`.${zone.toLowerCase()}`),
  );
  return { kind: isExempt ? "unprotected" : "unmatched_denied" };
}

/** The URLs that no application protects, where an organization denies requests to them. */
export function* unmatchedThings({ before, after }: Sides): Generator<ThingInBoth> {
  const settings = [before.organization, after.organization];
  if (settings.every(({ denyUnmatchedRequests }) => denyUnmatchedRequests !== true)) return;
  const zones = settings.flatMap(({ denyUnmatchedExemptZones = [] }) => denyUnmatchedExemptZones);
  for (const zone of [...new Set(zones.map((name) => name.toLowerCase())), undefined]) {
    const on = ({ organization }: AccessModel): Decider => ({
      by: "nothing",
      outcome: withoutApplication(zone ?? "", organization),
    });
    yield { thing: { kind: "unmatched", zone }, before: on(before), after: on(after) };
  }
}
