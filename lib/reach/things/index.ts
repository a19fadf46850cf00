import type { AccessModel } from "../model/access-model";
import { applicationThings } from "./applications";
import type { ThingInBoth } from "./decider";
import { mcpThings } from "./mcp";
import { opaqueThings } from "./opaque";
import { privateThings } from "./private/private-things";
import { targetThings } from "./targets/target-things";
import { unmatchedThings, Urls } from "./urls/url-things";
import { workerThings } from "./workers";

export type { Decider, ThingInBoth } from "./decider";
export { TooManyOverlapsError } from "./too-many-overlaps-error";
export { Urls } from "./urls/url-things";

/**
 * The things that two aligned models protect, each with what decides on it in both. No two of them overlap, but that a
 * Worker, a private address or an MCP server may be reached by a URL or a hostname as well. For the things of one model, give
 * it twice.
 */
export function* thingsOf(before: AccessModel, after: AccessModel): Generator<ThingInBoth> {
  const sides = { before, after };
  const urls = new Urls(sides);
  yield* urls.things();
  yield* unmatchedThings(sides);
  yield* privateThings(sides);
  yield* targetThings(sides);
  yield* mcpThings(sides, urls);
  yield* workerThings(sides);
  yield* applicationThings(sides);
  yield* opaqueThings(sides);
}
