/* eslint-disable @typescript-eslint/no-deprecated -- Deprecated endpoints are tested as well. */
import assert from "node:assert/strict";
import { InvalidRequestError } from "../../../../lib/client";
import type { BothClients } from "../both-clients";
import { everything, lifeCycle, PAGE } from "../life-cycle";

const target = (number: number) => ({
  hostname: `host-${number}`,
  ip: { ipv4: { ip_addr: `10.0.0.${number}` } },
});

export async function targets({ sdk, client, account }: BothClients): Promise<void> {
  const { targets: official } = sdk.zeroTrust.access.infrastructure;
  const { targets: ours } = client.infrastructure;
  await lifeCycle(
    {
      create: (number) => official.create({ ...account, ...target(number) }),
      get: (id) => official.get(id, account),
      update: (id, number) => official.update(id, { ...account, ...target(number) }),
      list: () => official.list({ ...account, ...PAGE }),
      delete: (id) => official.delete(id, account),
    },
    {
      create: (number) => ours.create(target(number)),
      get: (target_id) => ours.get({ target_id }),
      update: (target_id, number) => ours.update({ target_id, ...target(number) }),
      list: () => ours.list(PAGE),
      delete: (target_id) => ours.delete({ target_id }),
    },
  );
}

/** The SDK's bulk update is a PUT that creates targets. */
export async function targetBatches({ sdk, client, account }: BothClients): Promise<void> {
  const { targets: official } = sdk.zeroTrust.access.infrastructure;
  const { targets: ours } = client.infrastructure;
  const added = [
    ...(await everything(official.bulkUpdate({ ...account, body: [target(1), target(2)] }))),
    ...(await ours.createBatch({ body: [target(3), target(4)] }).toArray()),
  ];
  assert.deepEqual(
    added.map(({ hostname }) => hostname).sort(),
    [1, 2, 3, 4].map((number) => target(number).hostname),
  );
  const ids = added.map(({ id }) => id);
  assert.deepEqual((await everything(official.list(account))).map(({ id }) => id).sort(), [...ids].sort());
  await official.bulkDeleteV2({ ...account, target_ids: ids.slice(0, 2) });
  await ours.deleteBatch({ target_ids: ids.slice(2) });
  assert.deepEqual(await everything(official.list(account)), []);
}

/** The predecessor of `deleteBatch`. Its reference documents no body, but without one it cannot identify targets. */
export async function legacyTargetBatches({ sdk, client, account }: BothClients): Promise<void> {
  const { targets: official } = sdk.zeroTrust.access.infrastructure;
  const { targets: ours } = client.infrastructure;
  const { id } = await ours.create(target(1));
  await assert.rejects(ours.deleteBatchLegacy(), InvalidRequestError);
  await official.bulkDelete(account, { body: { target_ids: [id] } });
  assert.deepEqual(await ours.list().toArray(), []);
}
