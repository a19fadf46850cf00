import type { TObject, TSchema } from "@sinclair/typebox";
import {
  accessApi,
  endpointsOf,
  pathParameters,
  pathSchema,
  scopeOf,
  SCHEMA_KEYWORDS,
  type Endpoint,
} from "../../lib/api";
import { compile } from "./json-schema";

const endpoints = [...endpointsOf(accessApi)];

/** All schemas inside a schema, with their paths, and whether each is the schema of a named field. */
interface Place {
  readonly at: string;
  readonly schema: TSchema;
  readonly isField: boolean;
}

function* placesIn(schema: TSchema, at: string, isField = false): Generator<Place> {
  yield { at, schema, isField };
  const alternatives = (schema.anyOf ?? schema.oneOf ?? []) as TSchema[];
  for (const alternative of alternatives) yield* placesIn(alternative, at);
  if (schema.items !== undefined) yield* placesIn(schema.items as TSchema, `${at}[]`);
  const { properties = {}, patternProperties = {} } = schema as Record<string, Record<string, TSchema>>;
  for (const [name, inner] of Object.entries(properties)) yield* placesIn(inner, `${at}.${name}`, true);
  for (const inner of Object.values(patternProperties)) yield* placesIn(inner, `${at}{}`);
}

const partsOf = (name: string, endpoint: Endpoint) =>
  (["query", "body", "result"] as const).flatMap((part) => {
    const schema = endpoint[part];
    return schema === undefined ? [] : [...placesIn(schema, `${name} ${part}`)];
  });

const everywhere = endpoints.flatMap(([name, endpoint]) => partsOf(name, endpoint));

/** The names of the fields of a body, including those of every variant. */
const fieldsOf = (body: TSchema): string[] =>
  body.type === "array"
    ? ["body"]
    : [...((body.oneOf as TSchema[] | undefined) ?? [body])].flatMap((variant) =>
        Object.keys(variant.properties as object),
      );

describe("every endpoint of the table", () => {
  test.each(endpoints)("can be called with flat input, without two fields of the same name: %s", (_name, endpoint) => {
    const names = [
      ...pathParameters(endpoint),
      ...(scopeOf(endpoint) === "account_or_zone" ? ["zone_id"] : []),
      ...Object.keys(endpoint.query?.properties ?? {}),
      ...new Set(endpoint.body === undefined ? [] : fieldsOf(endpoint.body)),
    ];
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(endpoints)("has a schema for each path parameter: %s", (_name, endpoint) => {
    const { properties, required } = pathSchema(accessApi, endpoint) as TObject;
    expect(required).toEqual(pathParameters(endpoint));
    for (const { description } of Object.values(properties)) expect(description).toMatch(/\w/);
  });

  test("has a body only if its method allows one, and has a summary", () => {
    const wrong = endpoints.filter(
      ([, { method, body, summary }]) => summary === "" || (["GET", "DELETE"].includes(method) && body !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test("can be repeated if it reads or replaces, and asks for confirmation if it deletes", () => {
    const names = (by: (endpoint: Endpoint) => boolean) =>
      endpoints.flatMap(([name, endpoint]) => (by(endpoint) ? [name] : []));
    expect(names(({ method, repeat }) => repeat === "unsafe" && !["POST", "PATCH"].includes(method))).toEqual([
      "infrastructure.targets.createBatch",
    ]);
    expect(names(({ method, repeat }) => repeat === "safe" && ["POST", "PATCH"].includes(method))).toEqual([
      "applications.revokeTokens",
      "applications.policyTests.create",
      "applications.settings.edit",
      "gatewayCa.create",
      "identityProviders.samlCertificate.create",
      "infrastructure.targets.deleteBatch",
      "mcp.portals.create",
      "mcp.servers.sync",
      "organizations.edit",
      "organizations.revokeUsers",
      "serviceTokens.refresh",
    ]);
    expect(names(({ method, destroys }) => destroys && method !== "DELETE")).toEqual([
      "applications.revokeTokens",
      "infrastructure.targets.deleteBatch",
      "keys.rotate",
      "organizations.revokeUsers",
      "samlCertificates.rotate",
      "serviceTokens.rotate",
    ]);
  });

  test("describes every field", () => {
    const silent = everywhere.filter(({ schema, isField }) => isField && !isDescribed(schema));
    expect([...new Set(silent.map(({ at }) => at))]).toEqual([]);
  });

  test("has schemas that a strict validator accepts", () => {
    const schemas = endpoints.flatMap(([, { query, body, result }]) => [
      query,
      body,
      result.type === "void" ? undefined : result,
    ]);
    for (const schema of new Set(schemas)) if (schema !== undefined) expect(() => compile(schema)).not.toThrow();
  });

  test("marks every secret as sensitive", () => {
    const secrets = everywhere.flatMap(({ at, schema }) =>
      schema.sensitive === true ? [at.replace(/^\S+ \w+/, "")] : [],
    );
    expect([...new Set(secrets)].sort()).toEqual([
      ".auth_credentials",
      ".client_secret",
      ".config.api_token",
      ".config.client_secret",
      ".saas_app.client_secret",
      ".scim_config.authentication.client_secret",
      ".scim_config.authentication.password",
      ".scim_config.authentication.token",
      ".scim_config.authentication[].client_secret",
      ".scim_config.authentication[].password",
      ".scim_config.authentication[].token",
      ".scim_config.secret",
    ]);
  });

  test("uses only the listed keywords", () => {
    const own = new Set<string>(SCHEMA_KEYWORDS);
    const found = new Set(everywhere.flatMap(({ schema }) => Object.keys(schema)).filter((key) => own.has(key)));
    expect([...found].sort()).toEqual([...own].sort());
  });
});

/** A field may have the description of its schema, which several fields share. */
function isDescribed(schema: TSchema): boolean {
  if (typeof schema.description === "string" && schema.description !== "") return true;
  const alternatives = (schema.anyOf ?? schema.oneOf) as TSchema[] | undefined;
  return alternatives?.filter(({ type }) => type !== "null").every(isDescribed) ?? false;
}
