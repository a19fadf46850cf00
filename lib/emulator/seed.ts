import type { Static } from "@sinclair/typebox";
import type { Input } from "../api";
import { ApiError } from "./core/api-error";
import { EmulatorError } from "./core/emulator-error";
import type { EndpointName, EndpointOf, SeedRecord } from "./core/handler";
import { checkOf } from "./core/schema/schema-check";
import { removeUnknownFields } from "./core/schema/unknown-fields";
import type { Service } from "./service";
import { scimGroupRecord, scimUserRecord } from "./areas/identity-providers/scim";
import { accessRequestRecord } from "./areas/logs/access-requests";
import { scimUpdateRecord } from "./areas/logs/scim-updates";
import type { McpUpstreamScripts } from "./areas/mcp/upstreams/upstream-script";
import { sessionRecord } from "./areas/users/active-sessions";
import { failedLoginRecord } from "./areas/users/failed-logins";
import { identityRecord } from "./areas/users/last-seen-identity";

/** Records that no API call creates, by the path of the endpoints that read them. */
const seedRecords = {
  "identityProviders.scim.groups": scimGroupRecord,
  "identityProviders.scim.users": scimUserRecord,
  "users.activeSessions": sessionRecord,
  "users.failedLogins": failedLoginRecord,
  "users.lastSeenIdentity": identityRecord,
  "logs.accessRequests": accessRequestRecord,
  "logs.scim.updates": scimUpdateRecord,
} as const;

type SeedRecords = typeof seedRecords;

/** Objects to create, by endpoint path: each list holds inputs of `<path>.create`, in order. */
type SeedObjects = {
  readonly [Name in EndpointName as Name extends `${infer Path}.create` ? Path : never]?: readonly Input<
    EndpointOf<Name>
  >[];
} & {
  /** Scripted sync results of MCP servers, by identifier or hostname of the server. */
  readonly mcpUpstreams?: McpUpstreamScripts;
};

/**
 * Initial content of an emulator: objects, and records of what people did, which no API call creates.
 *
 * - Objects by endpoint path: `groups`, `"infrastructure.targets"`, `"relatedApis.dnsRecords"` …; items are inputs of
 *   the path's `create` endpoint.
 * - Records: `"users.activeSessions"`, `"users.failedLogins"`, `"users.lastSeenIdentity"`, `"logs.accessRequests"`,
 *   `"logs.scim.updates"`, `"identityProviders.scim.groups"`, `"identityProviders.scim.users"`.
 * - `mcpUpstreams`: scripted sync results of MCP servers.
 */
export type Seed = SeedObjects & {
  readonly [Path in keyof SeedRecords]?: readonly Static<SeedRecords[Path]["schema"]>[];
};

/** Creates one object, or stores one record. */
type Seeder = (input: unknown) => void;

const seedError = (message: string): EmulatorError => new EmulatorError("INVALID_SEED", `seed: ${message}`);

/**
 * Applies a seed completely or not at all.
 * @throws {EmulatorError} If the seed is invalid, or the API rejects an object.
 */
export function applySeed(service: Service, seed: unknown): void {
  if (typeof seed !== "object" || seed === null || Array.isArray(seed)) {
    throw seedError(`must be an object of lists by path; paths: ${paths(service)}`);
  }
  service.state.atomically(() => {
    const { mcpUpstreams, ...objects } = seed as Readonly<Record<string, unknown>>;
    for (const [path, inputs] of Object.entries(objects)) applySeedObjects(service, path, inputs);
    // Last, because scripts are not part of the state: an error above must not leave them behind.
    if (mcpUpstreams !== undefined) applySeedUpstreams(service, mcpUpstreams);
  });
}

function applySeedObjects(service: Service, path: string, inputs: unknown): void {
  const seeder = seederOf(service, path);
  if (!Array.isArray(inputs)) throw seedError(`${path} must be a list`);
  for (const [index, input] of (inputs as readonly unknown[]).entries()) {
    try {
      seeder(input);
    } catch (error) {
      throw error instanceof ApiError ? seedError(`${path}[${index}]: ${error.message}`) : error;
    }
  }
}

function applySeedUpstreams({ mcpUpstreams }: Service, scripts: unknown): void {
  try {
    mcpUpstreams.setAll(scripts as McpUpstreamScripts);
  } catch (error) {
    throw error instanceof EmulatorError ? seedError(error.message) : error;
  }
}

function seederOf(service: Service, path: string): Seeder {
  if (service.operations.has(`${path}.create`)) return (input) => void service.call(`${path}.create`, input);
  if (Object.hasOwn(seedRecords, path)) return recordSeeder(service, seedRecords[path as keyof SeedRecords]);
  throw seedError(`unknown path ${JSON.stringify(path)}; known paths: ${paths(service)}`);
}

function recordSeeder(service: Service, kind: SeedRecord): Seeder {
  const { schema } = kind;
  const check = checkOf(schema, "body");
  return (input) => {
    const record: unknown = structuredClone(input);
    const unknown = removeUnknownFields(schema, record);
    if (unknown.length > 0) {
      throw ApiError.invalid("", `unknown fields ${unknown.map((pointer) => pointer.slice(1)).join(", ")}`);
    }
    const problem = check(record);
    if (problem !== undefined) throw ApiError.invalid(problem.pointer, problem.message);
    kind.store(service.context(service.defaultScope, undefined), record);
  };
}

const paths = ({ operations }: Service): string =>
  [
    ...[...operations.keys()].flatMap((name) => /^(.*)\.create$/.exec(name)?.[1] ?? []),
    ...Object.keys(seedRecords),
  ].join(", ");
