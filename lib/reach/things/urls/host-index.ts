import { groupedBy } from "../grouped-by";
import { includes, isLiteral, overlap, type Glob } from "./glob";
import { globClasses, type GlobClass } from "./glob-classes";

/** Patterns of hostnames, found by the labels after their last wildcard: an account may have thousands. */
export class HostIndex {
  readonly #literal: readonly Glob[];
  readonly #wild: readonly Glob[];
  readonly #wildBySuffix: ReadonlyMap<string, readonly Glob[]>;

  public constructor(hosts: readonly Glob[]) {
    this.#literal = hosts.filter(isLiteral);
    this.#wild = hosts.filter((host) => !isLiteral(host));
    this.#wildBySuffix = groupedBy(this.#wild, ({ text }) => suffixOf(text));
  }

  /** The classes of hostnames. */
  public *classes(): Generator<GlobClass> {
    for (const host of this.#literal) {
      yield { globs: [host, ...this.#candidates(host).filter((wild) => includes(wild, host))], example: host.text };
    }
    // A wildcard matches more hostnames than can be named, so that those that are named leave some of them.
    const named = this.#literal.map(({ text }) => text);
    for (const overlapping of this.#clusters()) yield* globClasses(overlapping, ".", named);
  }

  /** Wildcard patterns that may match what a pattern matches. */
  #candidates({ text }: Glob): readonly Glob[] {
    const labels = text.split(".");
    const suffixes = [...labels.map((_, index) => labels.slice(index)), []];
    return suffixes.flatMap((suffix) => this.#wildBySuffix.get(suffixKey(suffix, labels.length)) ?? []);
  }

  /** Wildcard patterns, so that those that overlap are together. */
  *#clusters(): Generator<readonly Glob[]> {
    const clusterOf = new Map<Glob, Set<Glob>>();
    for (const host of this.#wild) {
      const cluster = new Set([host]);
      for (const other of this.#candidates(host)) {
        if (!overlap(host, other)) continue;
        for (const member of clusterOf.get(other) ?? []) cluster.add(member);
      }
      for (const member of cluster) clusterOf.set(member, cluster);
    }
    for (const cluster of new Set(clusterOf.values())) yield [...cluster];
  }
}

/** The number of labels, and the labels after the last one with a wildcard. */
function suffixOf(host: string): string {
  const labels = host.split(".");
  return suffixKey(labels.slice(labels.findLastIndex((label) => label.includes("*")) + 1), labels.length);
}

const suffixKey = (suffix: readonly string[], labels: number): string => `${labels} ${suffix.join(".")}`;
