import type { TSchema } from "@sinclair/typebox";
import fc, { type Arbitrary } from "fast-check";
import { generate } from "selfsigned";
import { endpointsOf, pathParameters, type Endpoint, type IdentityProviderType } from "../../lib/api";
import type { AccessEmulator } from "../../lib/emulator";
import { servedApi } from "../../lib/emulator/core/handler";
import { arbitraryOf, type Meanings } from "./arbitrary-of";
import { emulate, send, stopEmulators } from "./running-emulators";
import { longOr } from "../support/long-runs";

/** The endpoints of one kind of object. */
interface Area {
  readonly create: Endpoint;
  readonly get: Endpoint;
  readonly update: Endpoint;
}

/** Kinds with tests of their own, because their fields depend on each other in ways that no schema contains, or there is only one. */
const TESTED_ELSEWHERE = [
  "applications",
  "organizations",
  "relatedApis.dnsRecords",
  "relatedApis.gatewayLists",
  "relatedApis.postureIntegrations",
  "relatedApis.postureRules",
  "relatedApis.routes",
];

/** Values of fields that have a special meaning in one area. */
const MEANINGS: Readonly<Record<string, Meanings>> = {
  "mcp.servers": { hostname: fc.domain().map((domain) => `https://${domain}/mcp`) },
  // A default virtual network cannot be deleted.
  "relatedApis.virtualNetworks": { is_default: fc.constant(false), is_default_network: fc.constant(false) },
};

const endpoints = new Map(endpointsOf(servedApi));
const areas = [...endpoints.keys()].flatMap((name): (readonly [string, Area])[] => {
  const path = /^(.*)\.create$/.exec(name)?.[1] ?? "";
  const [create, get, update] = ["create", "get", "update"].map((verb) => endpoints.get(`${path}.${verb}`));
  if (TESTED_ELSEWHERE.includes(path) || create === undefined || get === undefined || update === undefined) return [];
  return create.body === undefined ? [] : [[path, { create, get, update }]];
});

let emulator: AccessEmulator;
let app: string;
let meanings: Meanings;
beforeAll(async () => {
  emulator = await emulate({ rateLimit: false, behaviors: { bookmarksCreation: "accept" } });
  const { cert } = await generate([{ name: "commonName", value: "CA" }], {
    keyType: "ec",
    extensions: [{ name: "basicConstraints", cA: true }],
  });
  const { id = "" } = emulator.call("applications.create", { type: "self_hosted", domain: "app.example.com" });
  app = id;
  const { id: group } = emulator.call("groups.create", { name: "G", include: [{ everyone: {} }] });
  const { id: token } = emulator.call("serviceTokens.create", { name: "T" });
  const provider = (type: IdentityProviderType) =>
    fc.constant(emulator.call("identityProviders.create", { name: type, type, config: {} }).id);
  const azure = provider("azureAD");
  meanings = {
    certificate: fc.constant(cert),
    "group.id": fc.constant(group),
    token_id: fc.constant(token),
    "login_method.id": provider("onetimepin"),
    "auth_context.identity_provider_id": azure,
    "azureAD.identity_provider_id": azure,
    "github-organization.identity_provider_id": provider("github"),
    "gsuite.identity_provider_id": provider("google-apps"),
    "okta.identity_provider_id": provider("okta"),
    "oidc.identity_provider_id": provider("oidc"),
    "saml.identity_provider_id": provider("saml"),
    "mfa_config.session_duration": fc.constantFrom("30m", "24h"),
    "ip.ip": fc.ipV4().map((ip) => `${ip}/32`),
    "email.email": fc.emailAddress(),
    domain: fc.domain(),
    "geo.country_code": fc.constantFrom("NL", "PT"),
    evaluate_url: fc.webUrl({ validSchemes: ["https"] }),
    keys_url: fc.webUrl({ validSchemes: ["https"] }),
    ip_addr: fc.nat(0xffff).map((n) => `10.9.${n >> 8}.${n & 255}`),
  };
});
afterAll(stopEmulators);

const pathOf = ({ path }: Endpoint, params: Readonly<Record<string, string>>): string =>
  path
    .replace("{accounts_or_zones}/{account_or_zone_id}", "accounts/{account_id}")
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

/** The schema of `create`, with the required fields of `update`: otherwise responses could not be written back. */
function creationSchema(create: Endpoint, update: Endpoint): TSchema {
  const body = create.body as TSchema;
  const needed = ((update.body?.required ?? []) as string[]).filter((name) => name in (body.properties as object));
  return { ...body, required: [...new Set([...((body.required ?? []) as string[]), ...needed])] };
}

/** Deletes an object. The hostnames of a certificate are removed first. */
async function remove(path: string): Promise<void> {
  if ((await send(emulator, "DELETE", path)).status === 200) return;
  await send(emulator, "PUT", path, { body: { associated_hostnames: [] } });
  expect((await send(emulator, "DELETE", path)).status).toBe(200);
}

/** An object without the time, author and version of its last change. */
const withoutLastChange = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => !/^(?:(?:updated|modified)_(?:at|by)|version)$/.test(name)),
  );

/** The fields of an input that a response must contain: not secrets, unknown fields, empty lists or empty tags. */
function expectedFields(create: Endpoint, get: Endpoint, body: object): Record<string, unknown> {
  const responseFields = (get.result.properties ?? {}) as Record<string, TSchema>;
  return Object.fromEntries(
    Object.entries(withoutSecrets(create.body ?? {}, body)).filter(
      ([name, value]) => responseFields[name] !== undefined && !["[]", "{}"].includes(JSON.stringify(value)),
    ),
  );
}

/** An object without its secrets, which responses leave out or mask. */
function withoutSecrets(schema: object, value: object): object {
  const fields = (schema as TSchema).properties as Readonly<Record<string, TSchema>> | undefined;
  const isObject = (one: unknown): one is object => typeof one === "object" && one !== null && !Array.isArray(one);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => fields?.[name]?.sensitive !== true)
      .map(([name, one]: [string, unknown]) => [name, isObject(one) ? withoutSecrets(fields?.[name] ?? {}, one) : one]),
  );
}

describe.each(areas)("%s", (area, { create, get, update }) => {
  test("reading returns the input of create; writing the response back changes only the time", async () => {
    let accepted = 0;
    const chosen = pathParameters(create).filter((name) => name !== "app_id");
    const body = arbitraryOf(creationSchema(create, update), { ...MEANINGS[area], ...meanings }) as Arbitrary<object>;
    await fc.assert(
      fc.asyncProperty(body, fc.uuid(), async (input, uuid) => {
        const params: Record<string, string> = { account_id: emulator.accountId, app_id: app };
        for (const name of chosen) params[name] = uuid;
        const made = await send<object>(emulator, "POST", pathOf(create, params), { body: input });
        fc.pre(made.status === 200);
        accepted += 1;
        const id = pathParameters(get).at(-1) ?? "";
        const identifiers = made.envelope.result as Readonly<Record<string, string>>;
        params[id] = identifiers.id ?? identifiers.uid ?? identifiers.name ?? "";
        // fetch removes such segments from URLs.
        fc.pre(![".", ".."].includes(params[id]));
        const one = pathOf(get, params);
        const read = await send<object>(emulator, "GET", one);
        expect(read.envelope.result).toMatchObject(expectedFields(create, get, input));
        const written = await send<object>(emulator, update.method, pathOf(update, params), {
          body: read.envelope.result,
        });
        expect([written.status, written.envelope.errors]).toEqual([200, []]);
        const again = await send<object>(emulator, "GET", one);
        expect(withoutLastChange(again.envelope.result ?? {})).toEqual(withoutLastChange(read.envelope.result ?? {}));
        await remove(one);
      }),
      { numRuns: longOr(25, 6), maxSkipsPerRun: 40 },
    );
    expect(accepted).toBeGreaterThan(0);
  });
});
