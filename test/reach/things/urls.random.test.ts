import { Urls, type Decider } from "../../../lib/reach/things";
import { application, modelOf } from "./sample-models";

/** Deterministic random numbers, so that a failure can be repeated by its seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const HOSTS = ["a.c", "b.c", "ab.c", "*.c", "a*.c", "*b.c", "*a*.c", "*.a.c", "a.a.c", "c"];
const PATHS = ["", "/a", "/a/b", "/*", "/a*", "/a/*", "/*/b", "/*b", "/b", "/a*/b", "/*a/*"];

const texts = (letters: readonly string[], longest: number): string[] =>
  longest === 0 ? [""] : ["", ...texts(letters, longest - 1).flatMap((text) => letters.map((letter) => letter + text))];

/** All hostnames and paths that are short enough to try, and long enough to tell the patterns above apart. */
const ALL_HOSTS = texts(["a", "b", "z"], 3)
  .filter((label) => label !== "")
  .flatMap((label) => [`${label}.c`, `${label}.a.c`])
  .concat("c");
const ALL_PATHS = texts(["a", "b", "z", "/"], 5).map((rest) => `/${rest}`);

/** The same rules, said again as regular expressions. */
function hostExpression(host: string): RegExp {
  const labels = host.split(".").map((label) => (label === "*" ? "[^.]+" : label.replaceAll("*", "[^.]*")));
  return new RegExp(`^${labels.join("\\.")}$`);
}

const pathExpression = (path: string): RegExp =>
  path === "/*" ? /^\// : new RegExp(`^${path.replaceAll("*", ".*")}${path.endsWith("*") ? "" : "(/.*)?"}$`);

const hostsOf = new Map(HOSTS.map((host) => [host, ALL_HOSTS.filter((text) => hostExpression(host).test(text))]));
const pathsOf = new Map(PATHS.map((path) => [path, ALL_PATHS.filter((text) => pathExpression(path).test(text))]));

const isSubset = (some: readonly string[] = [], all: readonly string[] = []): boolean => {
  const set = new Set(all);
  return some.every((text) => set.has(text));
};

interface Pattern {
  readonly host: string;
  readonly path: string;
}

const relation = new Map<string, boolean>();
/** Whether a pattern matches everything that another one matches, by trying. */
function includes(outer: Pattern, inner: Pattern): boolean {
  const key = `${outer.host}${outer.path} ${inner.host}${inner.path}`;
  const known = relation.get(key);
  if (known !== undefined) return known;
  const result =
    isSubset(hostsOf.get(inner.host), hostsOf.get(outer.host)) &&
    isSubset(pathsOf.get(inner.path), pathsOf.get(outer.path));
  relation.set(key, result);
  return result;
}

/** The applications whose pattern is the most specific one at a URL. */
function bruteForce(patterns: readonly Pattern[], host: string, path: string): string[] {
  const matching = patterns.filter((one) => hostExpression(one.host).test(host) && pathExpression(one.path).test(path));
  const best = matching.filter((one) => !matching.some((other) => includes(one, other) && !includes(other, one)));
  return best.map((one) => one.host + one.path).sort();
}

const keysOf = (decider: Decider): readonly string[] => {
  if (decider.by === "application") return [decider.application];
  return decider.by === "one_of" ? decider.applications : [];
};

const SEEDS = Array.from({ length: process.env["LONG_RUNS"] === undefined ? 25 : 1000 }, (_, index) => index + 1);

test.each(SEEDS)("the most specific pattern decides on random URLs (seed %d)", (seed) => {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value;
  const draw = (): Pattern[] => {
    const drawn = Array.from({ length: 2 + random(5) }, () => ({ host: pick(HOSTS), path: pick(PATHS) }));
    return [...new Map(drawn.map((one) => [one.host + one.path, one])).values()];
  };
  const [before, after] = [draw(), draw()];
  const model = (patterns: readonly Pattern[]) =>
    modelOf({ applications: patterns.map(({ host, path }) => application(host + path, [host + path])) });
  const urls = new Urls({ before: model(before), after: model(after) });

  for (let count = 0; count < 30; count++) {
    const [host, path] = [pick(ALL_HOSTS), pick(ALL_PATHS)];
    const deciders = urls.decidersOfUrl(`https://${host}${path}`);
    expect({ host, path, before: keysOf(deciders.before), after: keysOf(deciders.after) }).toEqual({
      host,
      path,
      before: bruteForce(before, host, path),
      after: bruteForce(after, host, path),
    });
  }

  // What the things say of their example is what is true of it, and every URL is in one of them.
  const known = new Set<string>();
  for (const { thing, before: one, after: other } of urls.things()) {
    if (thing.kind !== "url") continue;
    const [host = "", ...path] = thing.example.split(/(?=\/)/);
    const at = path.length === 0 ? "/" : path.join("");
    const expected = [bruteForce(before, host, at), bruteForce(after, host, at)];
    expect({ thing, deciders: [keysOf(one), keysOf(other)] }).toEqual({ thing, deciders: expected });
    known.add(JSON.stringify([keysOf(one), keysOf(other), (thing.matches ?? [thing.uri]).length]));
  }
  for (let count = 0; count < 30; count++) {
    const [host, path] = [pick(ALL_HOSTS), pick(ALL_PATHS)];
    const all = bruteForce([...before, ...after], host, path);
    if (all.length === 0) continue;
    const deciders = urls.decidersOfUrl(host + path);
    // A hostname, and all paths of it, are the same pattern.
    const unique = new Set(all.map((pattern) => pattern.replace(/c\/\*$/, "c")));
    expect([...known]).toContain(JSON.stringify([keysOf(deciders.before), keysOf(deciders.after), unique.size]));
  }
});
