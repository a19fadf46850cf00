import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { lifeCycle, PAGE } from "../life-cycle";

const server = (number: number) => ({
  id: `server-${number}`,
  name: `Server ${number}`,
  hostname: `https://mcp-${number}.example.com/mcp`,
  auth_type: "unauthenticated" as const,
});
const named = (number: number) => ({ name: `Named ${number}` });

export async function mcpServers({ sdk, client, account }: BothClients): Promise<void> {
  const { servers: official } = sdk.zeroTrust.access.aiControls.mcp;
  const { servers: ours } = client.mcp;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...server(number) }),
      get: (id) => official.read(id, account),
      update: (id, number) => official.update(id, { ...account, ...named(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => ours.create(server(number)),
      get: (id) => ours.get({ id }),
      update: (id, number) => ours.update({ id, ...named(number) }),
      list: () => ours.list(PAGE),
      delete: (id) => ours.delete({ id }),
    },
  );
}

/** The call succeeds even if the MCP server cannot be reached. */
export async function mcpServerSync({ sdk, client, account }: BothClients): Promise<void> {
  const { servers: official } = sdk.zeroTrust.access.aiControls.mcp;
  const { id } = server(1);
  await official.create({ ...account, ...server(1) });
  await official.sync(id, account);
  await client.mcp.servers.sync({ id });
  const { status } = await client.mcp.servers.get({ id });
  assert.equal((await official.read(id, account)).status, status);
  assert.notEqual(status, undefined);
  await client.mcp.servers.delete({ id });
}

export async function mcpPortals({ sdk, client, account }: BothClients): Promise<void> {
  const { portals: official } = sdk.zeroTrust.access.aiControls.mcp;
  const { portals: ours } = client.mcp;
  const { id: server_id } = await client.mcp.servers.create(server(1));
  const portal = (number: number) => ({
    id: `portal-${number}`,
    name: `Portal ${number}`,
    hostname: `portal-${number}.example.com`,
    servers: [{ server_id }],
  });
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...portal(number) }),
      get: (id) => official.read(id, account),
      update: (id, number) => official.update(id, { ...account, ...named(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => ours.create(portal(number)),
      get: (id) => ours.get({ id }),
      update: (id, number) => ours.update({ id, ...named(number) }),
      list: () => ours.list(PAGE),
      delete: (id) => ours.delete({ id }),
    },
  );
  await client.mcp.servers.delete({ id: server_id });
}
