import { endpointsOf, scopeOf, writes, type Envelope, type Permission } from "../../../lib/api";
import type { AccessEmulator, TokenPermission } from "../../../lib/emulator";
import { servedApi } from "../../../lib/emulator/core/handler";
import { emulate, send, stopEmulators } from "../running-emulators";
import { filledIn, servedEndpoints, type ServedEndpoint } from "../served-requests";

const permissions = [...new Set([...endpointsOf(servedApi)].map(([, { permission }]) => permission))].filter(
  (permission): permission is Exclude<Permission, null> => permission !== null,
);
const allOf = (level: "Read" | "Edit", except?: Permission): TokenPermission[] =>
  permissions.filter((permission) => permission !== except).map((permission) => `${permission} ${level}` as const);

const tokenFor = (permission: Permission): string => `edits-all-but-${permissions.indexOf(permission as never)}`;
const TOKENS = [
  { token: "may-do-nothing", permissions: [] },
  { token: "may-read-all", permissions: allOf("Read") },
  { token: "may-edit-all", permissions: allOf("Edit") },
  ...permissions.map((permission) => ({ token: tokenFor(permission), permissions: allOf("Edit", permission) })),
];

let emulator: AccessEmulator;
let served: ServedEndpoint[];
beforeAll(async () => {
  emulator = await emulate({ rateLimit: false, apiTokens: TOKENS });
  served = servedEndpoints(emulator);
});
afterAll(stopEmulators);

const NOBODY = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415";

interface Outcome {
  readonly status: number;
  readonly code: number | undefined;
}

/** Calls an endpoint for an unknown object with an invalid body. */
async function call(one: ServedEndpoint, headers: Readonly<Record<string, string>>): Promise<Outcome> {
  const { method } = one.endpoint;
  const url = `${emulator.url}${filledIn(one, () => NOBODY)}`;
  const body = method === "GET" ? {} : { body: '"neither object nor list"' };
  const response = await fetch(url, { method, headers: { "content-type": "application/json", ...headers }, ...body });
  const { errors } = (await response.json()) as Envelope;
  return { status: response.status, code: errors[0]?.code };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The endpoints with an unexpected outcome. */
async function exceptions(
  some: readonly ServedEndpoint[],
  headersFor: (one: ServedEndpoint) => Readonly<Record<string, string>>,
  expected: (outcome: Outcome) => boolean,
): Promise<string[]> {
  const found: string[] = [];
  for (const one of some) {
    const outcome = await call(one, headersFor(one));
    if (!expected(outcome)) found.push(`${one.title}: ${JSON.stringify(outcome)}`);
  }
  return found;
}

const isForbidden = ({ status, code }: Outcome): boolean => status === 403 && code === 10000;
const needsPermission = ({ endpoint }: ServedEndpoint): boolean => endpoint.permission !== null;

/** Endpoints that change something without a body. */
const ACTS_WITHOUT_BODY: ReadonlySet<string> = new Set([
  "POST /accounts/{account_id}/access/gateway_ca",
  "POST /accounts/{account_id}/access/keys/rotate",
]);
const isHarmless = ({ endpoint: { method, path } }: ServedEndpoint): boolean =>
  !ACTS_WITHOUT_BODY.has(`${method} ${path}`);

afterEach(() => expect(emulator.snapshot()).toEqual({}));

test("fails everywhere without credentials", async () => {
  const refused = ({ status, code }: Outcome): boolean => status === 400 && code === 9106;
  expect(await exceptions(served, () => ({}), refused)).toEqual([]);
});

test("fails everywhere with an unknown token or key", async () => {
  const refused = ({ status }: Outcome): boolean => status === 401 || status === 403;
  expect(await exceptions(served, () => bearer("nobodys"), refused)).toEqual([]);
  const key = { "x-auth-email": emulator.apiKey.email, "x-auth-key": "0".repeat(37) };
  expect(await exceptions(served, () => key, refused)).toEqual([]);
});

test("fails with 403 everywhere for a token without permissions, except where no permission is required", async () => {
  const some = served.filter(needsPermission);
  expect(await exceptions(some, () => bearer("may-do-nothing"), isForbidden)).toEqual([]);
  const others = served.filter((one) => !needsPermission(one));
  expect(others.length).toBeGreaterThan(0);
  expect(
    await exceptions(
      others,
      () => bearer("may-do-nothing"),
      (outcome) => outcome.status === 200,
    ),
  ).toEqual([]);
});

test("fails with 403 for every write with a read-only token", async () => {
  const writing = served.filter(({ endpoint }) => writes(endpoint));
  expect(await exceptions(writing, () => bearer("may-read-all"), isForbidden)).toEqual([]);
});

test("fails with 403 for a token with every permission except the endpoint's", async () => {
  const some = served.filter(needsPermission);
  const headers = ({ endpoint }: ServedEndpoint) => bearer(tokenFor(endpoint.permission));
  expect(await exceptions(some, headers, isForbidden)).toEqual([]);
});

test("a token with every Read permission can read everything, and one with every Edit permission can also write", async () => {
  const allowed = (outcome: Outcome): boolean => !isForbidden(outcome) && outcome.status !== 401;
  const reading = served.filter(({ endpoint }) => !writes(endpoint));
  expect(await exceptions(reading, () => bearer("may-read-all"), allowed)).toEqual([]);
  expect(await exceptions(served.filter(isHarmless), () => bearer("may-edit-all"), allowed)).toEqual([]);
});

test("an email address and the global API key have every permission", async () => {
  const { email, key } = emulator.apiKey;
  const headers = { "x-auth-email": email, "x-auth-key": key };
  expect(
    await exceptions(
      served.filter(isHarmless),
      () => headers,
      (outcome) => !isForbidden(outcome),
    ),
  ).toEqual([]);
});

test("fails with 403 for the identifier of an account as a zone, and of a zone as an account", async () => {
  const { accountId, zoneId } = emulator;
  const swapped = served
    .filter(({ endpoint }) => scopeOf(endpoint) !== "none")
    .map((one) => ({
      ...one,
      path: one.path.startsWith("/zones/") ? one.path.replace(zoneId, accountId) : one.path.replace(accountId, zoneId),
    }));
  expect(await exceptions(swapped, () => bearer("may-edit-all"), isForbidden)).toEqual([]);
});

test("a zone does not have the objects of its account", async () => {
  emulator.seed({ serviceTokens: [{ name: "CI" }], groups: [{ name: "All", include: [{ everyone: {} }] }] });
  for (const area of ["service_tokens", "groups"]) {
    const headers = bearer("may-edit-all");
    const inZone = await send(emulator, "GET", `/zones/${emulator.zoneId}/access/${area}`, { headers });
    const inAccount = await send(emulator, "GET", `/accounts/${emulator.accountId}/access/${area}`, { headers });
    expect(inZone.envelope.result).toEqual([]);
    expect(inAccount.envelope.result).toHaveLength(1);
  }
  emulator.reset();
});
