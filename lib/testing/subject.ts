import type { IConstruct } from "constructs";
import type { AccessModel, Application, Key } from "../reach/model/access-model";
import { keyOfPart, type ReferenceOfToken } from "../reach/person";
import { wantedApplication, WantedError, wantedOf, type Wanted } from "../reach/wanted";
import type { AccessRule } from "../rules";
import type { ModelRule } from "../reach/model/access-model";
import type * as appModel from "../constructs/expectations/app-model";
import type * as wantedParts from "../constructs/expectations/wanted-part";

/** What of a stack, an app or a model is asked for, or what of an application. */
export interface ReachOptions {
  /**
   * What is asked for, of a stack, an app or a model: a URL, `ssh root@host`, `rdp host`, a tool (`portal/server/tool`), or the name
   * of an application.
   *
   * @default - the application itself
   */
  readonly to?: string;

  /**
   * Path below the hostname of an application: `/admin`.
   *
   * @default - the application itself decides
   */
  readonly path?: string;

  /**
   * Unix user, of an SSH application of targets.
   *
   * @default - any Unix user
   */
  readonly as?: string;

  /**
   * Tool of an MCP server, of the application of a portal: `jira/search`.
   *
   * @default - the portal itself
   */
  readonly tool?: string;
}

/** What a matcher is about: a model, and what decides in it. */
export interface Subject {
  readonly model: AccessModel;
  /** The application, if the subject is the construct of one. */
  readonly application: Key | undefined;
  readonly referenceOfToken: ReferenceOfToken | undefined;
  /** A rule with keys of the model in place of IDs. */
  readonly ruleOfModel: (rule: AccessRule) => ModelRule;
}

/** The subject of `expect`: the construct of an application, a stack, an app, or an access model. */
export function subjectOf(given: unknown): Subject {
  if (isModel(given)) {
    return {
      model: given,
      application: undefined,
      referenceOfToken: undefined,
      ruleOfModel: (rule) => loaded().ruleOfModel(given, rule),
    };
  }
  if (isConstruct(given)) return subjectOfConstruct(given);
  throw new TypeError(
    "expect(…) needs an application such as a SelfHostedApp, a stack, an app, or an access model, which readSource(path).after is",
  );
}

const isModel = (value: unknown): value is AccessModel =>
  typeof value === "object" &&
  value !== null &&
  ["applications", "policies", "groups"].every(
    (part) => (value as Readonly<Record<string, unknown>>)[part] instanceof Map,
  );

const isConstruct = (value: unknown): value is IConstruct =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { node?: { path?: unknown } }).node?.path === "string";

/** An application, or a construct that has one: its L1. */
interface WithApplication {
  readonly application?: unknown;
  readonly applicationId?: unknown;
  readonly resource?: IConstruct;
}

function subjectOfConstruct(construct: IConstruct): Subject {
  const { modelOfTestedApp, referenceOfToken, ruleOfModel } = loaded();
  const model = modelOfTestedApp(construct);
  const application = applicationOf(construct);
  const path = application?.resource?.node.path;
  return {
    model,
    application: path === undefined ? undefined : keyOfPart(model, "applications", { words: "", path }),
    referenceOfToken,
    ruleOfModel: (rule) => ruleOfModel(model, rule),
  };
}

/** The application that a construct is, or that it has: `SshInfrastructureApp`, `SecureMcpPortal`. */
function applicationOf(construct: IConstruct): WithApplication | undefined {
  const { application } = construct as WithApplication;
  const one = (isConstruct(application) ? application : construct) as WithApplication;
  return "applicationId" in one && isConstruct(one.resource) ? one : undefined;
}

/** What of a subject is wanted. */
export function wantedFrom({ model, application }: Subject, { to, ...part }: ReachOptions): Wanted {
  if (to !== undefined) {
    const [given] = Object.keys(part);
    if (given !== undefined) throw new WantedError(`to says everything that is asked for; remove ${given}`);
    return wantedOf(model, to);
  }
  const decider = application === undefined ? undefined : model.applications.get(application);
  if (decider === undefined) {
    throw new WantedError(
      'a stack, an app and a model have many applications; say what is asked for: { to: "wiki.example.com" }',
    );
  }
  return partOf(model, decider, part);
}

function partOf(model: AccessModel, application: Application, part: Omit<ReachOptions, "to">): Wanted {
  if (Object.keys(part).length === 0) return wantedApplication(application);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a test of a plan does not load what constructs need
  const { wantedPart } = require("../constructs/expectations/wanted-part") as typeof wantedParts;
  return wantedPart(model, application, part);
}

function loaded(): typeof appModel {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a test of a plan does not load CDK for Terraform
  return require("../constructs/expectations/app-model") as typeof appModel;
}

/** Splits the arguments of a matcher: values, alone or in a list, and perhaps options at the end. */
export function valuesAndOptions<Value>(
  given: readonly (Value | readonly Value[] | ReachOptions)[],
  isValue: (value: unknown) => boolean,
): { readonly values: readonly Value[]; readonly options: ReachOptions } {
  const last = given.at(-1);
  const isOptions = typeof last === "object" && last !== null && !Array.isArray(last) && !isValue(last);
  const values = (isOptions ? given.slice(0, -1) : given).flat() as readonly Value[];
  return { values, options: isOptions ? (last as ReachOptions) : {} };
}
