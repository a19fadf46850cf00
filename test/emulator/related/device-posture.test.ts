import type { PostureIntegration } from "../../../lib/emulator/related/api/posture-integrations";
import type { PostureRule } from "../../../lib/emulator/related/api/posture-rules";
import { control, emulate, stopEmulators } from "../running-emulators";
import { RelatedCalls, UUID } from "./related-calls";

afterEach(stopEmulators);

const rules = async () => new RelatedCalls<PostureRule>(await emulate(), "devices/posture");
const integrations = async () => new RelatedCalls<PostureIntegration>(await emulate(), "devices/posture/integration");

const file = {
  name: "Agent",
  type: "file",
  match: [{ platform: "linux" }],
  input: { path: "/dev/random", exists: true },
};
const workspaceOne = {
  name: "VMware",
  type: "workspace_one",
  interval: "24h",
  config: {
    api_url: "https://as.example.com/API",
    auth_url: "https://auth.example.com",
    client_id: "c",
    client_secret: "hunter2-hunter2",
  },
};

describe("posture rules", () => {
  test("are created, read, listed, updated and deleted", async () => {
    const calls = await rules();
    const rule = await calls.create(file);
    const { id } = rule;
    expect(rule).toEqual({
      ...file,
      id: expect.any(String) as unknown,
      description: "",
      schedule: "5m",
      expiration: null,
    });
    expect(await calls.result("GET", `/${id.toUpperCase()}`)).toEqual(rule);
    const { envelope } = await calls.send("GET", "");
    expect(envelope).toEqual({ success: true, errors: [], messages: [], result: [rule] });
    const change = { ...file, description: "changed", schedule: "1h", expiration: "48h", input: { path: "/dev/null" } };
    expect(await calls.result("PUT", `/${id}`, change)).toEqual({ ...change, id });
    expect(await calls.result("PUT", `/${id}`, file)).toEqual(rule);
    expect(await calls.result("DELETE", `/${id}`)).toEqual({ id });
    expect(await calls.failure("GET", `/${id}`)).toContain("404 6024");
    expect(await calls.failure("PUT", `/${id}`, file)).toContain("404 6024");
  });

  test("can be deleted twice: the second deletion succeeds too", async () => {
    const calls = await rules();
    expect(await calls.result("DELETE", `/${UUID}`)).toEqual({ id: UUID });
  });

  test("of disks have an empty list of volumes where none was given; a name may be missing", async () => {
    const calls = await rules();
    const { input } = await calls.create({ name: "Disks", type: "disk_encryption", input: { requireAll: true } });
    expect(input).toEqual({ requireAll: true, checkDisks: [] });
    expect(await calls.create({ type: "firewall", input: { enabled: true } })).toMatchObject({ name: "", match: [] });
  });

  test.each([
    ["os_version", { version: "10.0.1", operator: "==", os_version_extra: "(a)" }],
    ["os_version", { version: "1.0.0", operator: "<", os_distro_name: "ubuntu", os_distro_revision: "1.0.0" }],
    ["domain_joined", { domain: "example.com" }],
    ["application", { path: "/Applications/Test.app", thumbprint: "abcd" }],
    ["serial_number", { id: "ABCD1234567890" }],
    ["disk_encryption", { requireAll: false, checkDisks: ["C", "D"] }],
    [
      "client_certificate_v2",
      {
        certificate_id: UUID,
        cn: "example.com",
        check_private_key: true,
        extended_key_usage: ["clientAuth"],
        locations: { trust_stores: ["system"], paths: ["C:\\a.crt"] },
        subject_alternative_names: ["a.example.com"],
      },
    ],
  ])("of type %s have the input %j of the official tests", async (type, input) => {
    const calls = await rules();
    expect((await calls.create({ name: "a", type, input })).input).toEqual(input);
  });

  test("cannot be deleted while an Access rule or a Gateway rule refers to them", async () => {
    const calls = await rules();
    const { id } = await calls.create(file);
    const include = [{ everyone: {} }];
    const require = [{ device_posture: { integration_uid: id } }];
    const policy = calls.emulator.call("policies.create", { name: "Staff", decision: "allow", include, require });
    expect(await calls.failure("DELETE", `/${id}`)).toContain("(Staff)");
    calls.emulator.call("policies.delete", { policy_id: policy.id ?? "" });
    const device_posture = `any(device_posture.checks.passed[*] == "${id}")`;
    calls.emulator.call("relatedApis.gatewayRules.create", {
      name: "SSH",
      action: "allow",
      filters: ["l4"],
      device_posture,
    });
    expect(await calls.failure("DELETE", `/${id}`)).toContain("Gateway rule");
    calls.emulator.behaviors.refuseDeletionInUse = false;
    await calls.result("DELETE", `/${id}`);
  });

  test("need not exist for an Access rule, unless rulesUnknownDevicePosture refuses it", async () => {
    const calls = await rules();
    await calls.create(file);
    const include = [{ device_posture: { integration_uid: "test-device-posture-uid" } }];
    const create = () => calls.emulator.call("groups.create", { name: "Devices", include });
    create();
    calls.emulator.behaviors.rulesUnknownDevicePosture = "refuse_if_any";
    expect(create).toThrow("there is no device posture check");
  });

  test.each([
    [{ name: "a" }, "400 12130 /type"],
    [{ name: "a", type: "dog" }, "400 12130 /type"],
    [{ name: "a", type: "unique_client_id" }, "400 12130 /input/id: input.id: required for the type unique_client_id"],
    [{ name: "a", type: "os_version", input: { version: "1" } }, "400 12130 /input/operator"],
    [{ ...file, schedule: "daily" }, "400 12130 /schedule"],
    [{ ...file, match: [{ platform: "amiga" }] }, "400 12130 /match/0/platform"],
    [{ ...file, input: { path: 5 } }, "400 12130 /input/path"],
    [{ name: "a", type: "tanium_s2s", input: { connection_id: UUID } }, "400 12130 /input/connection_id"],
  ])("fails for %j", async (body, failure) => {
    const calls = await rules();
    expect(await calls.failure("POST", "", body)).toContain(failure);
  });

  test("fails to change the type", async () => {
    const calls = await rules();
    const { id } = await calls.create(file);
    expect(await calls.failure("PUT", `/${id}`, { ...file, type: "application" })).toContain("400 12130 /type");
  });
});

describe("posture integrations", () => {
  test("are created, read, listed, partly updated and deleted, without their secrets", async () => {
    const calls = await integrations();
    const integration = await calls.create(workspaceOne);
    const { id } = integration;
    const { client_secret: _, ...config } = workspaceOne.config;
    expect(integration).toEqual({ ...workspaceOne, id: expect.any(String) as unknown, config });
    expect(await calls.result("GET", `/${id}`)).toEqual(integration);
    expect((await calls.send("GET", "")).envelope).toEqual({
      success: true,
      errors: [],
      messages: [],
      result: [integration],
    });
    const changed = await calls.result("PATCH", `/${id}`, { interval: "10m", config: { client_id: "d" } });
    expect(changed).toEqual({ ...integration, interval: "10m", config: { ...config, client_id: "d" } });
    expect(await calls.result("DELETE", `/${id}`)).toEqual({});
    expect(await calls.failure("GET", `/${id}`)).toContain("404");
    expect(await calls.failure("DELETE", `/${id}`)).toContain("404");
  });

  test("do not show secrets in responses, the state and logs", async () => {
    const calls = await integrations();
    const secrets = ["hunter2-hunter2", "key-hunter2-key", "access-hunter2"];
    await calls.create(workspaceOne);
    const uptycs = {
      api_url: "https://a",
      client_key: "key-hunter2-key",
      client_secret: "hunter2-hunter2",
      customer_id: "c",
    };
    await calls.create({ name: "u", type: "uptycs", interval: "5m", config: uptycs });
    const custom = { api_url: "https://a", access_client_id: "id", access_client_secret: "access-hunter2" };
    await calls.create({ name: "c", type: "custom_s2s", interval: "5m", config: custom });
    const shown = [
      (await calls.send("GET", "")).text,
      await (await control(calls.emulator, "/state")).text(),
      JSON.stringify(calls.emulator.requests.entries),
      await calls.failure("POST", "", {
        ...workspaceOne,
        config: { ...workspaceOne.config, client_secret: { a: "hunter2-hunter2" } },
      }),
    ].join("");
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  test("cannot be deleted while a posture rule uses them", async () => {
    const calls = await integrations();
    const { id } = await calls.create(workspaceOne);
    const input = { connection_id: id, compliance_status: "compliant" };
    const rule = calls.emulator.call("relatedApis.postureRules.create", {
      name: "Managed",
      type: "workspace_one",
      input,
    });
    expect(await calls.failure("DELETE", `/${id}`)).toContain("is in use by device posture check");
    calls.emulator.call("relatedApis.postureRules.delete", { rule_id: rule.id });
    await calls.result("DELETE", `/${id}`);
  });

  test.each([
    [{ ...workspaceOne, interval: "daily" }, "400 12130 /interval"],
    [{ ...workspaceOne, type: "dog" }, "400 12130 /type"],
    [{ ...workspaceOne, config: {} }, "400 12130 /config/api_url: config.api_url: required for the type workspace_one"],
    [{ ...workspaceOne, type: "crowdstrike_s2s" }, "400 12130 /config/customer_id"],
  ])("fails for %j", async (body, failure) => {
    const calls = await integrations();
    expect(await calls.failure("POST", "", body)).toContain(failure);
  });
});
