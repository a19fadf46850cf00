import type { Static } from "@sinclair/typebox";
import type { Input } from "../api";
import { ApiError } from "./core/api-error";
import { EmulatorError } from "./core/emulator-error";
import type { EndpointName, EndpointOf } from "./core/handler";
import { checkOf } from "./core/schema/schema-check";
import { takeUnknownFields } from "./core/schema/unknown-fields";
import type { SeedRecord } from "./core/seed-record";
import { seedRecords } from "./seed-records";
import type { Service } from "./service";
import type { McpUpstreamScripts } from "./areas/mcp/upstreams/upstream-script";

type SeedRecords = typeof seedRecords;

/** Objects to begin with, by the place they are created in: what `create` of that place takes, in order. */
type SeedObjects = {
  readonly [Name in EndpointName as Name extends `${infer Place}.create` ? Place : never]?: readonly Input<
    EndpointOf<Name>
  >[];
} & {
  /** What stands behind MCP servers, by their identifier or hostname. */
  readonly mcpUpstreams?: McpUpstreamScripts;
};

/** What an emulator has to begin with: objects, and records of what people did, which no call creates. */
export type Seed = SeedObjects & {
  readonly [Place in keyof SeedRecords]?: readonly Static<SeedRecords[Place]["schema"]>[];
};

/** Puts one thing in its place. */
type Seeder = (input: unknown) => void;

const seedError = (message: string): EmulatorError => new EmulatorError("INVALID_SEED", `seed: ${message}`);

/**
 * Creates and keeps what a seed says: all of it or nothing.
 * @throws {EmulatorError} When it makes no sense or something in it is refused.
 */
export function applySeed(service: Service, seed: unknown): void {
  if (typeof seed !== "object" || seed === null || Array.isArray(seed)) {
    throw seedError(`it has to be an object with lists at ${places(service)}`);
  }
  service.state.atomically(() => {
    const { mcpUpstreams, ...objects } = seed as Readonly<Record<string, unknown>>;
    for (const [place, inputs] of Object.entries(objects)) applySeedObjects(service, place, inputs);
    if (mcpUpstreams !== undefined) applySeedUpstreams(service, mcpUpstreams);
  });
}

function applySeedObjects(service: Service, place: string, inputs: unknown): void {
  const seeder = seederOf(service, place);
  if (!Array.isArray(inputs)) throw seedError(`${place} has to be a list`);
  for (const [index, input] of (inputs as readonly unknown[]).entries()) {
    try {
      seeder(input);
    } catch (error) {
      throw error instanceof ApiError ? seedError(`${place}[${index}]: ${error.message}`) : error;
    }
  }
}

/** Last of all, for what is refused before it must not leave it behind. */
function applySeedUpstreams({ mcpUpstreams }: Service, scripts: unknown): void {
  try {
    mcpUpstreams.setAll(scripts as McpUpstreamScripts);
  } catch (error) {
    throw error instanceof EmulatorError ? seedError(error.message) : error;
  }
}

function seederOf(service: Service, place: string): Seeder {
  if (service.operations.has(`${place}.create`)) return (input) => void service.call(`${place}.create`, input);
  if (Object.hasOwn(seedRecords, place)) return recordSeeder(service, seedRecords[place as keyof SeedRecords]);
  throw seedError(`nothing is created at ${JSON.stringify(place)}, but at ${places(service)}`);
}

function recordSeeder(service: Service, kind: SeedRecord): Seeder {
  const { schema } = kind;
  const check = checkOf(schema, "body");
  return (input) => {
    const record: unknown = structuredClone(input);
    const unknown = takeUnknownFields(schema, record);
    if (unknown.length > 0) {
      throw ApiError.invalid("", `unknown fields ${unknown.map((pointer) => pointer.slice(1)).join(", ")}`);
    }
    const problem = check(record);
    if (problem !== undefined) throw ApiError.invalid(problem.pointer, problem.message);
    kind.keep(service.context(service.home, undefined), record);
  };
}

const places = ({ operations }: Service): string =>
  [
    ...[...operations.keys()].flatMap((name) => /^(.*)\.create$/.exec(name)?.[1] ?? []),
    ...Object.keys(seedRecords),
  ].join(", ");
