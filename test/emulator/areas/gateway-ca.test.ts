import { execFileSync } from "node:child_process";
import type { GatewayCa } from "../../../lib/api";
import { hasPrograms } from "../../support/programs.cjs";
import { emulate, send, stopEmulators } from "../running-emulators";

afterEach(stopEmulators);

test("an account has one certificate authority, with a key that OpenSSH reads", async () => {
  const emulator = await emulate();
  const path = `/accounts/${emulator.accountId}/access/gateway_ca`;
  expect(await send(emulator, "GET", path)).toMatchObject({ envelope: { result: [] } });
  const { envelope } = await send<GatewayCa>(emulator, "POST", path);
  const { id = "", public_key = "" } = envelope.result ?? {};
  expect(public_key).toMatch(/^ecdsa-sha2-nistp256 [\w+/]+=* open-ssh-ca@cloudflareaccess\.org$/);
  if (hasPrograms("reading the key of an account's CA with OpenSSH", "ssh-keygen")) {
    const fingerprint = execFileSync("ssh-keygen", ["-l", "-f", "-"], { input: public_key, encoding: "utf8" });
    expect(fingerprint).toMatch(/^256 SHA256:\S+ open-ssh-ca@cloudflareaccess\.org \(ECDSA\)/);
  }
  expect(await send(emulator, "GET", path)).toMatchObject({
    envelope: { result: [{ id, public_key }], result_info: { count: 1, total_count: 1 } },
  });
  expect(await send(emulator, "DELETE", `${path}/${id}`)).toMatchObject({ status: 200, envelope: { result: { id } } });
  const again = await send<GatewayCa>(emulator, "POST", path);
  expect(again.envelope.result?.public_key).not.toBe(public_key);
});

test("fails with gateway_ca_already_exists when there is one", async () => {
  const emulator = await emulate();
  emulator.seed({ gatewayCa: [{}] });
  const before = emulator.snapshot();
  const response = await send(emulator, "POST", `/accounts/${emulator.accountId}/access/gateway_ca`);
  expect(response).toMatchObject({
    status: 409,
    envelope: { success: false, errors: [{ message: "access.api.error.gateway_ca_already_exists" }] },
  });
  expect(emulator.snapshot()).toEqual(before);
});

test("fails with 404 to delete one that does not exist", async () => {
  const emulator = await emulate();
  emulator.seed({ gatewayCa: [{}] });
  const path = `/accounts/${emulator.accountId}/access/gateway_ca/f174e90a-fafe-4643-bbbc-4a0ed4fc8415`;
  expect(await send(emulator, "DELETE", path)).toMatchObject({ status: 404 });
  expect(emulator.call("gatewayCa.list", {})).toHaveLength(1);
});
