import { type DecisionEngine, type Decision } from "../engine";
import { evaluateApplication, evaluateTool, toolPath, type AccessRequest, type Evaluation } from "../evaluate";
import type { AccessModel, Key, OpaqueFact } from "../model/access-model";
import type { Outcome } from "../model/outcome";
import type { Thing } from "../model/thing";
import type { Decider } from "../things";
import { aliasKey } from "./email-alias";

/** One way in which a thing may be decided. There are several only where no source says which application decides. */
export interface Way {
  readonly decision: Decision;
  readonly evaluate: (request: AccessRequest) => Evaluation;
  /** The outcome of every request; undefined if it depends on the request. */
  readonly constant: Outcome | undefined;
  /** The applications that decide. */
  readonly applications: readonly Key[];
  /** The Unix user, over SSH. */
  readonly sshUser?: string | undefined;
  /** Identity of the way: the same in two models for the same application. */
  readonly identity: string;
}

/** The ways in which a thing may be decided, and the fact on which it depends which of them is right. */
export interface Ways {
  readonly ways: readonly Way[];
  readonly fact?: OpaqueFact | undefined;
}

/** Makes decisions of deciders, each once. */
export class Deciding {
  readonly #engine: DecisionEngine;
  readonly #ways = new Map<AccessModel, Map<string, Way>>();

  public constructor(engine: DecisionEngine) {
    this.#engine = engine;
  }

  /** What decides on a thing in a model with email aliases. */
  public waysOf(model: AccessModel, decider: Decider, thing: Thing): Ways {
    if (decider.by !== "one_of") return { ways: [this.#wayOf(model, decider, thing)] };
    const ways = decider.applications.map((application) =>
      this.#wayOf(model, { by: "application", application }, thing),
    );
    return { ways, fact: decider.fact };
  }

  #wayOf(model: AccessModel, decider: Exclude<Decider, { by: "one_of" }>, thing: Thing): Way {
    const user = thing.kind === "ssh" ? { user: thing.user } : undefined;
    const identity = JSON.stringify([decider, user?.user, user === undefined]);
    const known = this.#ways.get(model) ?? new Map<string, Way>();
    this.#ways.set(model, known);
    const way = known.get(identity) ?? { ...this.#madeWay(model, decider, user), identity };
    known.set(identity, way);
    return way;
  }

  #madeWay(
    model: AccessModel,
    decider: Exclude<Decider, { by: "one_of" }>,
    user: { readonly user: string | undefined } | undefined,
  ): Omit<Way, "identity"> {
    switch (decider.by) {
      case "application":
        return this.#applicationWay(model, decider.application, user);
      case "tool": {
        const path = toolPath(model, decider);
        return {
          decision: this.#engine.tool(model, decider),
          evaluate: (request) => evaluateTool(model, decider, request),
          constant: path === undefined ? { kind: "absent" } : undefined,
          applications: path === undefined ? [] : [path.portal.key, path.server.key],
        };
      }
      case "nothing": {
        const { outcome } = decider;
        return {
          decision: this.#engine.constant(outcome),
          evaluate: () => ({ outcome, decidedBy: undefined, considered: [] }),
          constant: outcome,
          applications: [],
        };
      }
    }
  }

  #applicationWay(
    model: AccessModel,
    application: Key,
    user: { readonly user: string | undefined } | undefined,
  ): Omit<Way, "identity"> {
    const isAlias = user !== undefined && user.user === undefined;
    const key = isAlias ? aliasKey(application) : application;
    const options = { sshUser: user?.user };
    return {
      decision: this.#engine.application(model, key, options),
      evaluate: (request) => evaluateApplication(model, key, request, options),
      constant: undefined,
      applications: [application],
      sshUser: user?.user,
    };
  }
}
