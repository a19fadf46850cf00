import type { AccessRequest } from "../evaluate";
import { descriptionOf, type Said } from "./class-description";
import { classWords } from "./class-words";
import { classesOf, classNode, necessaryClasses, type RequestClass } from "./cover";
import type { OpaqueFact } from "../model/access-model";
import { certainly } from "./certainly";
import { NO } from "./diagrams";
import { exampleRequest } from "./example-request";
import type { Names } from "./names";
import type { Node } from "./node-store";
import { smallestPath } from "./smallest-path";
import type { Theory } from "./theory";
import { UnsoundAnswerError } from "./unsound-answer-error";

/** How many classes words tell, and how many they count. */
const MOST_TOLD = 12;
const MOST_COUNTED = 64;

/** What the sets of one engine share. */
export interface Universe {
  readonly theory: Theory;
  readonly names: Names;
}

/** A set of requests, exact, and never empty. */
export class RequestSet {
  /** @param contains whether a request is in the set, without the diagram: it judges every example */
  private constructor(
    private readonly universe: Universe,
    readonly node: Node,
    readonly contains: (request: AccessRequest) => boolean,
  ) {}

  /** The set of a diagram; undefined if it is empty. */
  static of(universe: Universe, node: Node, contains: (request: AccessRequest) => boolean): RequestSet | undefined {
    return node === NO ? undefined : new RequestSet(universe, node, contains);
  }

  /**
   * A request of the set that says as little as can be.
   *
   * @throws {UnsoundAnswerError} When the evaluation of the request contradicts the engine.
   */
  example(): AccessRequest {
    const { theory, names } = this.universe;
    const path = smallestPath(theory, this.node);
    if (path === undefined) throw new UnsoundAnswerError("a set of requests has no example");
    const request = exampleRequest(theory, names, path);
    if (!this.contains(request))
      throw new UnsoundAnswerError(`the decision about ${JSON.stringify(request)} contradicts that of its diagram`);
    return request;
  }

  /** The set in few words: a sentence for each class of requests, and how many more there are. Together they are the set. */
  words(): readonly string[] {
    const { theory, names } = this.universe;
    const found = firstOf(this.requestClasses(), MOST_COUNTED);
    const necessary = found.length < MOST_COUNTED ? necessaryClasses(theory, found) : found;
    const told = necessary.slice(0, MOST_TOLD);
    const words = told.map((one) => classWords(names, descriptionOf(theory, one), this.isOfUsers(one)));
    const more = necessary.length - told.length;
    return more === 0 ? words : [...words, `and ${more}${found.length < MOST_COUNTED ? "" : " or even"} more`];
  }

  /** All classes of requests, for programs: each is what it says about some aspects, and all of them are the set. */
  *classes(): Generator<readonly Said[], void> {
    for (const one of this.requestClasses()) yield descriptionOf(this.universe.theory, one);
  }

  private requestClasses(): Generator<RequestClass, void> {
    return classesOf(this.universe.theory, this.node);
  }

  private isOfUsers(one: RequestClass): boolean {
    const { theory } = this.universe;
    return theory.diagrams.minus(classNode(theory, one), theory.loggedIn) === NO;
  }

  /** The facts that the source does not tell and on which it depends whether a request is in the set. */
  opaqueFacts(): readonly OpaqueFact[] {
    const { diagrams, variables } = this.universe.theory;
    return [...diagrams.support(this.node)].flatMap((variable) => {
      const fact = variables.factOf(variable);
      return fact?.kind === "opaque" || fact?.kind === "opaque policy" ? [fact.fact] : [];
    });
  }

  /** The requests that are in the set whatever the opaque facts are; undefined if there is none: then, it is a "may". */
  certain(): RequestSet | undefined {
    return RequestSet.of(this.universe, certainly(this.universe.theory, this.node), this.contains);
  }

  intersection(other: RequestSet): RequestSet | undefined {
    const node = this.universe.theory.diagrams.and(this.node, other.node);
    return RequestSet.of(this.universe, node, (request) => this.contains(request) && other.contains(request));
  }

  minus(other: RequestSet): RequestSet | undefined {
    const node = this.universe.theory.diagrams.minus(this.node, other.node);
    return RequestSet.of(this.universe, node, (request) => this.contains(request) && !other.contains(request));
  }

  union(other: RequestSet): RequestSet {
    const node = this.universe.theory.diagrams.or(this.node, other.node);
    return new RequestSet(this.universe, node, (request) => this.contains(request) || other.contains(request));
  }

  /** Whether all requests of the other set are in this one. */
  includes(other: RequestSet): boolean {
    return this.universe.theory.diagrams.minus(other.node, this.node) === NO;
  }
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === most) break;
  }
  return first;
}
