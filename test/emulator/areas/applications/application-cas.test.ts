import { execFileSync } from "node:child_process";
import type { ApplicationCa } from "../../../../lib/api";
import { hasPrograms } from "../../../support/programs.cjs";
import { stopEmulators } from "../../running-emulators";
import { accessCalls, site } from "./access-calls";

afterEach(stopEmulators);

test("an application has one CA, with the application's audience tag and a key that OpenSSH reads", async () => {
  const api = await accessCalls();
  const { id, aud } = await api.app(site("a.example.com"));
  const ca = await api.ok<Required<ApplicationCa>>("POST", `apps/${id}/ca`);
  expect(ca).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{48}$/), aud });
  if (hasPrograms("reading the key of an application's CA with OpenSSH", "ssh-keygen")) {
    const fingerprint = execFileSync("ssh-keygen", ["-l", "-f", "-"], { input: ca.public_key, encoding: "utf8" });
    expect(fingerprint).toMatch(/^256 SHA256:/);
  }
  expect(await api.ok("GET", `apps/${id}/ca`)).toEqual(ca);
  const { id: other } = await api.app(site("b.example.com"));
  const second = await api.ok("POST", `apps/${other}/ca`);
  expect(await api.ok("GET", "apps/ca")).toEqual([ca, second]);
  expect(await api.ok("DELETE", `apps/${id}/ca`)).toEqual({ id: ca.id });
  expect(await api.ok("GET", "apps/ca")).toEqual([second]);
});

test("fails to create a second one", async () => {
  const api = await accessCalls();
  const { id } = await api.app(site("a.example.com"));
  await api.ok("POST", `apps/${id}/ca`);
  expect(await api.failure("POST", `apps/${id}/ca`)).toMatchObject({
    status: 409,
    message: expect.stringContaining(`application ${id} already has a certificate authority`),
  });
});

test.each(["GET", "DELETE"])("fails to %s one that does not exist", async (method) => {
  const api = await accessCalls();
  const { id } = await api.app(site("a.example.com"));
  expect(await api.failure(method, `apps/${id}/ca`)).toMatchObject({ status: 404 });
  expect(await api.failure(method, `apps/x/ca`)).toMatchObject({ status: 404 });
});
