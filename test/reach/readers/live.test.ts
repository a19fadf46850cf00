import { AccessClient } from "../../../lib/client";
import { AccessEmulator } from "../../../lib/emulator";
import { modelOfAccount, readLive, SourceError } from "../../../lib/reach/readers";

const ID = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

describe("a live account", () => {
  let emulator: AccessEmulator;
  let client: AccessClient;
  beforeEach(async () => {
    emulator = await AccessEmulator.start({ rateLimit: false });
    client = new AccessClient({ accountId: emulator.accountId, apiToken: emulator.apiToken, baseUrl: emulator.url });
  });
  afterEach(async () => {
    await client.close();
    await emulator.stop();
  });

  test("is read with 9 requests, none of which changes anything", async () => {
    const group = await client.groups.create({ name: "Eng", include: [{ email_domain: { domain: "example.com" } }] });
    const policy = await client.policies.create({
      name: "Staff",
      decision: "allow",
      include: [{ group: { id: group.id ?? "" } }],
    });
    const application = await client.applications.create({
      type: "self_hosted",
      name: "Wiki",
      domain: `wiki.${emulator.zoneName}`,
      policies: [
        { id: policy.id ?? "" },
        { name: "Own", decision: "deny", include: [{ geo: { country_code: "T1" } }] },
      ],
    });
    await client.mcp.servers.create({
      id: "docs",
      name: "Docs",
      hostname: "https://docs.example.com/mcp",
      auth_type: "unauthenticated",
    });
    await client.mcp.portals.create({
      id: "tools",
      name: "Tools",
      hostname: `tools.${emulator.zoneName}`,
      servers: [{ server_id: "docs", on_behalf: false, updated_tools: [{ name: "search", enabled: false }] }],
    });
    await client.infrastructure.targets.create({
      hostname: "web-1",
      ip: { ipv4: { ip_addr: "10.0.0.1" } },
      tags: { env: "prod" },
    });
    emulator.requests.clear();

    const model = await readLive(client);

    const requests = [...emulator.requests];
    expect(requests.every(({ method }) => method === "GET")).toBe(true);
    expect(requests).toHaveLength(9);
    const own = [...model.policies.values()].find(({ name }) => name === "Own");
    expect(model.applications.get(application.id ?? "")).toMatchObject({
      name: "Wiki",
      destinations: [{ type: "public", uri: `wiki.${emulator.zoneName}` }],
      policies: [policy.id, own?.key],
    });
    expect(own).toMatchObject({ reusable: false, decision: "deny" });
    expect(model.policies.get(policy.id ?? "")).toMatchObject({
      reusable: true,
      include: [{ group: { id: group.id } }],
    });
    expect([...model.mcpPortals.values()]).toMatchObject([
      {
        servers: [
          {
            server: "docs",
            defaultDisabled: false,
            onBehalf: false,
            toolOverrides: [{ name: "search", enabled: false }],
          },
        ],
      },
    ]);
    expect([...model.targets.values()]).toMatchObject([
      { hostname: "web-1", addresses: ["10.0.0.1"], tags: { env: "prod" } },
    ]);
    expect(model.notes.map(({ text }) => text)).toEqual([expect.stringContaining("are not read")]);
  });

  test("without MCP is read with a note, fails without groups", async () => {
    emulator.faults.add({ match: { endpoint: "mcp.portals.list" }, kind: "status", code: 403 });
    const model = await readLive(client);
    expect(model.notes.map(({ text }) => text).join()).toContain("The token may not read the MCP portals");
    emulator.faults.add({ match: { endpoint: "groups.list" }, kind: "status", code: 403 });
    await expect(readLive(client)).rejects.toThrow(SourceError);
  });
});

describe("answers of the API", () => {
  const policy = {
    id: ID(2),
    name: "Staff",
    decision: "allow" as const,
    reusable: true as const,
    include: [{ group: { id: ID(9) } }],
  };

  test("that refer to what no list has say that the role may see only some", () => {
    const model = modelOfAccount({
      applications: [
        {
          id: ID(1),
          type: "self_hosted",
          name: "Wiki",
          domain: "wiki.example.com",
          policies: [{ id: ID(3), reusable: true }],
        },
      ],
      policies: [policy],
      groups: [],
      serviceTokens: [],
    });
    const text = model.notes.map((note) => note.text);
    expect(text).toEqual([
      expect.stringContaining(`The list of policies is not complete: ${ID(1)} refers to ${ID(3)}`),
      expect.stringContaining(`The list of groups is not complete: ${ID(2)} refers to ${ID(9)}`),
    ]);
    expect(model.policies.get(ID(3))).toMatchObject({ opaque: { name: `policy "${ID(3)}"` } });
  });

  test("about an application have its reusable policies in full, also where no list has them", () => {
    const model = modelOfAccount({
      applications: [{ id: ID(1), type: "biso", name: "Isolation", policies: [policy] }],
      policies: [],
      groups: [{ id: ID(9), name: "Eng", include: [{ everyone: {} }] }],
    });
    expect(model.policies.get(ID(2))).toMatchObject({
      decision: "allow",
      reusable: true,
      include: [{ group: { id: ID(9) } }],
    });
    expect(model.notes).toEqual([]);
  });
});
