import assert from "node:assert/strict";
import type { BothClients } from "../both-clients";
import { everything, PAGE } from "../life-cycle";

const FIRST = Date.parse("2026-11-24T10:00:00Z");
const times = [0, 1, 2, 3, 4].map((minute) => new Date(FIRST + minute * 60_000).toISOString());

/** The SDK returns one page of this log; our client reads all pages, although the API reports no totals. */
export async function accessRequests({ sdk, client, emulator, account }: BothClients): Promise<void> {
  emulator.seed({ "logs.accessRequests": times.map((created_at) => ({ created_at, user_email: "jane@example.com" })) });
  const { accessRequests: official } = sdk.zeroTrust.access.logs;
  const pages = await Promise.all([1, 2, 3].map((page) => official.list({ ...account, ...PAGE, page })));
  const listed = pages.flat();
  assert.deepEqual(
    listed.map(({ created_at }) => created_at),
    times.toReversed(),
  );
  for (const query of [PAGE, {}, { per_page: times.length }]) {
    assert.deepEqual(await client.logs.accessRequests.list(query).toArray(), listed);
  }
  assert.deepEqual(await client.logs.accessRequests.list({ limit: 3 }).toArray(), listed.slice(0, 3));
}

/** The log of changes by identity providers (SCIM). */
export async function scimUpdates({ sdk, client, emulator, account }: BothClients): Promise<void> {
  const idp_id = "b9a0d8f2-59a4-4f2c-a4a8-9c8b6f4f1d11";
  emulator.seed({ "logs.scim.updates": times.map((logged_at) => ({ logged_at, idp_id, resource_type: "USER" })) });
  const query = { idp_id: [idp_id], ...PAGE };
  const listed = await everything(sdk.zeroTrust.access.logs.scim.updates.list({ ...account, ...query }));
  assert.deepEqual(
    listed.map(({ logged_at }) => logged_at),
    times.toReversed(),
  );
  assert.deepEqual(await client.logs.scim.updates.list(query).toArray(), listed);
}
