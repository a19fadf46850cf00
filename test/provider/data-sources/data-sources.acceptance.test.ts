import { pathParameters, type Endpoint } from "../../../lib/api";
import type { Fault } from "../../../lib/emulator";
import { endpointOf } from "../../../lib/provider/data-sources/data-source";
import type { Read } from "../../../lib/provider/data-sources/read";
import { READS } from "../../../lib/provider/data-sources/reads";
import { EmulatedStack, outputOf } from "../emulated-stack";
import type { Attributes } from "../life-cycles";
import { matching } from "../matching";
import { ROWS, type Row } from "./rows";
import { LOGINS, seedAccount, timeOf, type SeededAccount } from "./seeded-account";

const ACCOUNT = "0123456789abcdef0123456789abcdef";
const EMPTY_ACCOUNT = "e0000000000000000000000000000000";
const MISSING = "00000000-0000-4000-8000-00000000dead";

/** A data source: what it reads, its endpoint and its row in the table of tests. */
interface Source extends Read {
  readonly type: string;
  readonly table: Endpoint;
  readonly row: Row | undefined;
}
const SOURCES = Object.entries(READS).map(([type, read]): Source => ({
  ...read,
  type,
  table: endpointOf(read.endpoint),
  row: ROWS[type],
}));
/** Lists of a whole account, not of one of its objects. */
const LISTS = SOURCES.filter(({ table }) => table.paging !== "none" && pathParameters(table).length === 0);

let stack: EmulatedStack;
let account: SeededAccount;

beforeAll(async () => {
  const behaviors = { bookmarksCreation: "accept", policyTestSeconds: 0 } as const;
  stack = new EmulatedStack(...(await EmulatedStack.parts({ accounts: [ACCOUNT, EMPTY_ACCOUNT], behaviors }, {})));
  account = await seedAccount(stack.emulator);
});
afterAll(() => stack.remove());
beforeEach(() => stack.emulator.requests.clear());
afterEach(() => stack.emulator.faults.clear());

/** One data source in a configuration. */
interface Configured {
  readonly type: string;
  readonly name: string;
  readonly config: Attributes;
}

/** Writes data sources, an output for each, and a resource that uses all of them. */
async function write(configured: readonly Configured[]): Promise<void> {
  const data: Record<string, Record<string, Attributes>> = {};
  for (const { type, name, config } of configured) (data[type] ??= {})[name] = config;
  const addresses = configured.map(({ type, name }) => `data.${type}.${name}`);
  const output = addresses.map((address) => [address.replaceAll(".", "-"), { value: `\${${address}}` }]);
  const user = { input: `\${sha256(jsonencode([${addresses.join(", ")}]))}` };
  await stack.stack.write({
    data,
    output: Object.fromEntries(output) as object,
    resource: { terraform_data: { user } },
  });
}

/** What each data source has read. */
async function outputs(): Promise<(type: string, name: string) => Attributes | undefined> {
  const all = JSON.parse(await stack.stack.terraform.run("output", "-json")) as Record<string, { value: Attributes }>;
  return (type, name) => all[`data-${type}-${name}`]?.value;
}

/** The queries of the requests to an endpoint of the account, without the paging. */
function queriesOf(endpoint: string): Record<string, string>[] {
  return [...stack.emulator.requests]
    .filter((request) => request.endpoint === endpoint && request.path.includes(ACCOUNT))
    .map(({ path }) => {
      const query = new URL(path, "http://localhost").searchParams;
      for (const name of ["page", "per_page"]) query.delete(name);
      return Object.fromEntries(query);
    });
}

test("each data source has a row in test/provider/data-sources/rows.ts", () => {
  expect(Object.keys(ROWS)).toEqual(Object.keys(READS));
});

test("all data sources read a full and an empty account, with filters and limits, and the next plan is empty", async () => {
  const log = "cfaccess_access_requests";
  await write([
    ...SOURCES.map(({ type, row }) => ({
      type,
      name: "main",
      config: { account_id: ACCOUNT, ...row?.config(account) },
    })),
    ...LISTS.map(({ type, row }) => ({
      type,
      name: "empty",
      config: { ...row?.config(account), account_id: EMPTY_ACCOUNT },
    })),
    { type: log, name: "newest", config: { account_id: ACCOUNT, limit: 2 } },
    { type: log, name: "all", config: { account_id: ACCOUNT, limit: LOGINS } },
    { type: "cfaccess_organization", name: "zone", config: { zone_id: stack.emulator.zoneId } },
  ]);
  await stack.applied();

  const read = await outputs();
  expect(SOURCES.map(({ type }) => [type, read(type, "main")])).toEqual(
    SOURCES.map(({ type, row }) => [type, matching(row?.read(account))]),
  );
  expect(SOURCES.map(({ endpoint }) => [endpoint, queriesOf(endpoint)])).toEqual(
    SOURCES.map(({ endpoint, row }) => [endpoint, expect.arrayContaining([row?.query?.(account) ?? {}]) as unknown]),
  );
  expect(LISTS.length).toBeGreaterThan(5);
  expect(LISTS.map(({ type }) => [type, read(type, "empty")])).toEqual(
    LISTS.map(({ type }) => [type, matching({ result: [], limited: false })]),
  );
  const newest = [LOGINS - 1, LOGINS - 2].map((number) => ({ created_at: timeOf(number) }));
  expect(read(log, "newest")).toMatchObject({ limit: 2, limited: true, result: newest });
  expect(read(log, "all")).toMatchObject({ limited: false });
  expect(read(log, "all")?.result).toHaveLength(LOGINS);
  expect(read("cfaccess_organization", "zone")).toMatchObject({ account_id: null, zone_id: stack.emulator.zoneId });

  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
});

test("reads no more pages than the limit needs", async () => {
  await write([{ type: "cfaccess_access_requests", name: "main", config: { account_id: ACCOUNT, limit: 30 } }]);
  await stack.applied();
  // Each of plan and apply reads 31 entries, to know whether there are more.
  const pages = [...stack.emulator.requests].map(({ path }) => new URL(path, "http://localhost").searchParams);
  expect(pages.map((page) => [page.get("page"), page.get("per_page")])).toEqual([
    ["1", "25"],
    ["2", "25"],
  ]);
});

test("fails for objects that do not exist, and names each with its identifiers", async () => {
  const parts = SOURCES.filter(({ table }) => pathParameters(table).length > 0);
  const missing = ({ table }: Source) => Object.fromEntries(pathParameters(table).map((name) => [name, MISSING]));
  await write(
    parts.map((source) => ({ type: source.type, name: "main", config: { account_id: ACCOUNT, ...missing(source) } })),
  );
  const outcome = await stack.stack.plan();
  expect(outcome.code).toBe(1);
  const text = outputOf(outcome);
  const expected = parts.map(({ noun, table }) => {
    const given = pathParameters(table).map((name) => `${name} = "${MISSING}"`);
    return `Could not read ${noun} (${given.join(", ")})`;
  });
  expect(expected.filter((summary) => !text.includes(summary))).toEqual([]);
  expect(text.match(/It does not exist, or the API token may not see it. Check/g)).toHaveLength(parts.length);
});

test("fails for a configuration without an account, with two scopes, or with a value that the API does not know", async () => {
  await write([
    { type: "cfaccess_organization", name: "none", config: {} },
    { type: "cfaccess_organization", name: "both", config: { account_id: ACCOUNT, zone_id: stack.emulator.zoneId } },
    { type: "cfaccess_access_requests", name: "since", config: { account_id: ACCOUNT, since: "yesterday" } },
    { type: "cfaccess_access_requests", name: "limit", config: { account_id: ACCOUNT, limit: 0 } },
    { type: "cfaccess_targets", name: "direction", config: { account_id: ACCOUNT, direction: "up" } },
  ]);
  const outcome = await stack.stack.plan();
  expect(outcome.code).toBe(1);
  const text = outputOf(outcome);
  for (const problem of [
    "Neither is set. Set account_id",
    "Both are set. Set account_id",
    "since must be a point in time, RFC 3339, such as 2026-11-23T10:00:00Z",
    "limit must be a whole number, 1 or greater, not 0",
    'direction must be one of "asc", "desc"',
  ]) {
    expect(text).toContain(problem);
  }
  expect(stack.emulator.requests.count()).toBe(0);
});

test("survives too many requests, an error of the server and a reset connection", async () => {
  const faults: Record<string, Fault> = {
    cfaccess_users: { match: { endpoint: "users.list" }, kind: "status", code: 429, retryAfter: 0 },
    cfaccess_targets: { match: { endpoint: "infrastructure.targets.list" }, kind: "status", code: 502 },
    cfaccess_mcp_servers: { match: { endpoint: "mcp.servers.list" }, kind: "reset-before" },
  };
  for (const fault of Object.values(faults)) stack.emulator.faults.add(fault);
  await write(Object.keys(faults).map((type) => ({ type, name: "main", config: { account_id: ACCOUNT } })));
  await stack.applied();
  const read = await outputs();
  expect(Object.keys(faults).map((type) => (read(type, "main")?.result as unknown[]).length)).toEqual([2, 3, 2]);
});

test("fails for malformed responses, also of a later page, and returns no part of the list", async () => {
  const malformed = (endpoint: string, after: number): Fault => ({
    match: { endpoint },
    kind: "malformed",
    form: "truncated",
    after,
    times: "always",
  });
  stack.emulator.faults.add(malformed("logs.accessRequests.list", 1));
  stack.emulator.faults.add(malformed("organizations.get", 0));
  await write([
    { type: "cfaccess_access_requests", name: "main", config: { account_id: ACCOUNT } },
    { type: "cfaccess_organization", name: "main", config: { account_id: ACCOUNT } },
  ]);
  const outcome = await stack.stack.plan();
  expect(outcome.code).toBe(1);
  const text = outputOf({ stdout: "", stderr: outcome.stderr });
  for (const noun of ["the log of logins", "the Zero Trust organization"]) {
    expect(text).toMatch(new RegExp(`Could not read ${noun} .*received HTTP 200 with invalid or truncated JSON`));
  }
  expect(stack.emulator.requests.count("logs.accessRequests.list")).toBeGreaterThan(1);
});
