import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { status } from "@grpc/grpc-js";
import { ExampleExecutable } from "./example-executable";
import { connect, ExampleProcess, MAGIC_COOKIE, makeIdentity } from "./example-process";
import { wire } from "./wire-value";
import type { ProtocolClient } from "./protocol-client";

const example = new ExampleExecutable();
const started: ExampleProcess[] = [];
const connected: ProtocolClient[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(connected.splice(0).map((client) => client.stop()));
  for (const one of started) one.kill("SIGTERM");
  await Promise.all(started.splice(0).map((one) => one.ended()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => example.remove());

function start(environment: NodeJS.ProcessEnv = {}): ExampleProcess {
  const provider = new ExampleProcess(example.path, [], {
    TF_PLUGIN_MAGIC_COOKIE: MAGIC_COOKIE,
    PLUGIN_PROTOCOL_VERSIONS: "5,6",
    ...environment,
  });
  started.push(provider);
  return provider;
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "handshake-"));
  folders.push(made);
  return made;
}

function connectTo(...args: Parameters<typeof connect>): ProtocolClient {
  const client = connect(...args);
  connected.push(client);
  return client;
}

test("prints its address, and serves without TLS if Terraform sends no certificate", async () => {
  const provider = start();
  const handshake = await provider.handshake();
  const [core, protocol, network, address = "", rpc, certificate, ...rest] = handshake;
  expect([core, protocol, network, rpc, certificate, rest]).toEqual(["1", "6", "unix", "grpc", "", []]);
  expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
  const client = connectTo(handshake);
  expect((await client.call("GetMetadata", {})).resources).toEqual([{ type_name: "example_note" }]);
  expect(await client.callService("grpc.health.v1.Health", "Check", { service: "plugin" })).toEqual({ status: 1 });
  await client.callService("plugin.GRPCController", "Shutdown", {});
  expect(await provider.ended()).toEqual({ code: 0, signal: null });
  expect(existsSync(dirname(address))).toBe(false);
});

test("serves only the client with Terraform's certificate", async () => {
  const [known, other] = await Promise.all([makeIdentity(), makeIdentity()]);
  const handshake = await start({ PLUGIN_CLIENT_CERT: known.cert }).handshake();
  expect(handshake[5]).toMatch(/^[A-Za-z0-9+/]+$/);
  await expect(connectTo(handshake, other).call("GetMetadata", {})).rejects.toMatchObject({ code: status.UNAVAILABLE });
  await expect(connectTo(handshake).call("GetMetadata", {})).rejects.toMatchObject({ code: status.UNAVAILABLE });
  const { resources } = await connectTo(handshake, known).call("GetMetadata", {});
  expect(resources).toHaveLength(1);
});

test("the socket is in the folder and for the group that Terraform requests", async () => {
  const directory = folder();
  const provider = start({ PLUGIN_UNIX_SOCKET_DIR: directory, PLUGIN_UNIX_SOCKET_GROUP: String(process.getgid?.()) });
  const [, , , address = ""] = await provider.handshake();
  expect(dirname(address)).toBe(directory);
  expect(statSync(address).mode & 0o777).toBe(0o660);
  provider.kill("SIGTERM");
  await provider.ended();
  expect(readdirSync(directory)).toEqual([]);
});

test("declines multiplexing if Terraform asks for it", async () => {
  const handshake = await start({ PLUGIN_MULTIPLEX_GRPC: "true" }).handshake();
  expect(handshake[6]).toBe("false");
});

test("writes only the handshake to stdout", async () => {
  const provider = start();
  const handshake = await provider.handshake();
  const client = connectTo(handshake);
  await client.call("ConfigureProvider", { terraform_version: "1.11.4", config: wire({ token: null }) });
  await client.callService("plugin.GRPCController", "Shutdown", {});
  await provider.ended();
  expect(provider.stdout).toBe(`${handshake.join("|")}\n`);
  expect(provider.stderr).toContain("a stray line");
});

test("survives SIGINT, which Terraform receives too, and ends at SIGTERM", async () => {
  const provider = start();
  const handshake = await provider.handshake();
  const client = connectTo(handshake);
  await client.call("GetMetadata", {});
  provider.kill("SIGINT");
  expect((await client.call("GetMetadata", {})).resources).toHaveLength(1);
  provider.kill("SIGTERM");
  expect(await provider.ended()).toEqual({ code: 143, signal: null });
});

test("fails with one line if Terraform did not start it", async () => {
  const provider = start({ TF_PLUGIN_MAGIC_COOKIE: "crumbs" });
  expect(await provider.ended()).toEqual({ code: 1, signal: null });
  expect(provider.stdout).toBe("");
  expect(provider.stderr).toBe(
    "This is version 1.2.3 of the Terraform provider example. Terraform starts it automatically. To debug it, start it with --debug.\n",
  );
});

test("fails with one line for an old Terraform", async () => {
  const provider = start({ PLUGIN_PROTOCOL_VERSIONS: "4,5" });
  expect(await provider.ended()).toMatchObject({ code: 1 });
  expect(provider.stderr).toMatch(
    /^The provider example supports version 6 .* this Terraform supports only 4,5\. .*\n$/,
  );
});

test("fails with one line for an invalid client certificate", async () => {
  const provider = start({ PLUGIN_CLIENT_CERT: "-----BEGIN NONSENSE-----" });
  expect(await provider.ended()).toMatchObject({ code: 1 });
  expect(provider.stderr).toContain("PLUGIN_CLIENT_CERT is not a certificate in PEM");
});

test("fails with one line for a socket folder that is missing or whose path is too long", async () => {
  const long = start({ PLUGIN_UNIX_SOCKET_DIR: join(folder(), "x".repeat(100)) });
  expect(await long.ended()).toMatchObject({ code: 1 });
  expect(long.stderr).toMatch(/The socket path .* is longer than 103 bytes/);
  const missing = start({ PLUGIN_UNIX_SOCKET_DIR: join(folder(), "none") });
  expect(await missing.ended()).toMatchObject({ code: 1 });
  expect(missing.stderr).toMatch(/^The provider failed to start: /m);
});

test("fails with one line for an unknown group, and leaves no socket", async () => {
  const directory = folder();
  const provider = start({ PLUGIN_UNIX_SOCKET_DIR: directory, PLUGIN_UNIX_SOCKET_GROUP: "no-such-group" });
  expect(await provider.ended()).toMatchObject({ code: 1 });
  expect(provider.stderr).toContain('PLUGIN_UNIX_SOCKET_GROUP is "no-such-group", but this machine has no such group');
  expect(readdirSync(directory)).toEqual([]);
});
