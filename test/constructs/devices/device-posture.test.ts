import { TerraformVariable } from "cdktf";
import {
  AccessGroup,
  AccessRule,
  AddressList,
  DevicePosture,
  PostureCheck,
  PostureIntegration,
  PostureProvider,
  Secret,
  SerialList,
  type AccessAccountProps,
  type DevicePostureProps,
} from "../../../lib";
import { REQUIRED_POSTURE_INPUT } from "../../../lib/api/related/posture-types";
import { UUID } from "../subjects/sample-props";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize } from "../synthesis";
import { SAMPLE_CHECKS, SAMPLE_SERVICE_CHECKS } from "./sample-checks";

const TYPE = "cloudflare_zero_trust_device_posture_rule";

function stackWith(props: Partial<DevicePostureProps> = {}, account: Partial<AccessAccountProps> = {}) {
  const stack = newStack();
  newAccount(stack, account);
  new DevicePosture(stack, "posture", { name: "Posture", check: PostureCheck.diskEncryption(), ...props });
  return stack;
}

const inputOf = (check: PostureCheck): unknown => onlyResource(synthesize(stackWith({ check })), TYPE).input;

test("a check with all props", () => {
  const stack = stackWith({
    check: PostureCheck.file({ operatingSystem: "linux", path: "/usr/bin/agent", sha256: "0aab" }),
    description: "The agent is installed",
    schedule: "10m",
    expiration: "1h",
  });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "description": "The agent is installed",
     "expiration": "1h",
     "input": {
       "exists": true,
       "operating_system": "linux",
       "path": "/usr/bin/agent",
       "sha256": "0aab",
     },
     "lifecycle": {
       "create_before_destroy": true,
     },
     "match": [
       {
         "platform": "linux",
       },
     ],
     "name": "Posture",
     "provider": "cloudflare",
     "schedule": "10m",
     "type": "file",
   }
  `);
});

test("there is a factory for each type, and each sets the input that the type requires", () => {
  const serial = { serial_number: () => PostureCheck.serialNumber(UUID) };
  const checks = Object.entries({ ...SAMPLE_CHECKS, ...SAMPLE_SERVICE_CHECKS, ...serial });
  expect(checks.map(([type]) => type).sort()).toEqual(Object.keys(REQUIRED_POSTURE_INPUT).sort());
  for (const [type, create] of checks) {
    const check = create();
    expect(check.type).toBe(type);
    const required = REQUIRED_POSTURE_INPUT[check.type];
    expect([type, Object.keys(inputOf(check) as object)]).toEqual([type, expect.arrayContaining([...required])]);
  }
});

test("defaults of an input are safe", () => {
  expect(inputOf(PostureCheck.diskEncryption())).toEqual({ check_disks: [], require_all: true });
  expect(inputOf(PostureCheck.diskEncryption({ checkDisks: ["C"] }))).toEqual({
    check_disks: ["C"],
    require_all: false,
  });
  expect(inputOf(PostureCheck.firewall({ operatingSystem: "mac" }))).toMatchObject({ enabled: true });
  expect(inputOf(PostureCheck.file({ operatingSystem: "mac", path: "/a" }))).toMatchObject({ exists: true });
  expect(inputOf(PostureCheck.intune({ integration: UUID }))).toMatchObject({ compliance_status: "compliant" });
  expect(inputOf(PostureCheck.domainJoined())).toEqual({ operating_system: "windows" });
});

test("the platforms are those of the check, or all, unless they are set", () => {
  const firewall = PostureCheck.firewall({ operatingSystem: "mac" });
  expect(onlyResource(synthesize(stackWith({ check: firewall })), TYPE).match).toEqual([{ platform: "mac" }]);
  expect(onlyResource(synthesize(stackWith()), TYPE)).not.toHaveProperty("match");
  expect(onlyResource(synthesize(stackWith({ platforms: ["ios"] })), TYPE).match).toEqual([{ platform: "ios" }]);
});

test("a check takes a list and an integration of the stack, and rules take a check", () => {
  const stack = newStack();
  newAccount(stack);
  const laptops = new SerialList(stack, "laptops", { name: "Laptops", serialNumbers: ["C02"] });
  const kolide = new PostureIntegration(stack, "kolide", {
    name: "Kolide",
    provider: PostureProvider.kolide({ clientId: "c", clientSecret: Secret.fromVariable("SECRET") }),
  });
  const known = new DevicePosture(stack, "known", { name: "Known", check: PostureCheck.serialNumber(laptops) });
  const issues = new DevicePosture(stack, "issues", {
    name: "Issues",
    check: PostureCheck.kolide({ integration: kolide, countOperator: "<", issueCount: "1" }),
  });
  const existing = DevicePosture.fromId(stack, "existing", UUID);
  const require = [known, issues, existing].map((posture) => AccessRule.devicePosture(posture));
  new AccessGroup(stack, "group", { name: "Safe", include: [AccessRule.everyone()], require });

  const { resource } = synthesize(stack);
  const inputs = Object.values(resource?.[TYPE] ?? {}).map((rule) => (rule as { input: object }).input);
  expect(inputs).toContainEqual({ id: `\${cloudflare_zero_trust_list.${laptops.resource.friendlyUniqueId}.id}` });
  expect(inputs).toContainEqual({
    connection_id: `\${cloudflare_zero_trust_device_posture_integration.${kolide.resource.friendlyUniqueId}.id}`,
    count_operator: "<",
    issue_count: "1",
  });
  expect(Object.values(resource?.cloudflare_zero_trust_access_group ?? {})).toEqual([
    expect.objectContaining({
      require: [known.resource.friendlyUniqueId, issues.resource.friendlyUniqueId]
        .map((name) => ({ device_posture: { integration_uid: `\${${TYPE}.${name}.id}` } }))
        .concat({ device_posture: { integration_uid: UUID } }),
    }),
  ]);
});

test("fields of an input can be Tokens", () => {
  const stack = newStack();
  newAccount(stack);
  const path = new TerraformVariable(stack, "PATH", { type: "string" }).stringValue;
  const check = PostureCheck.file({ operatingSystem: path as "mac", path, exists: false });
  new DevicePosture(stack, "posture", { name: "File", check });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchObject({
    input: { operating_system: "${var.PATH}", path: "${var.PATH}", exists: false },
  });
});

test("fails if the version of the provider lacks a field", () => {
  const check = PostureCheck.kolide({ integration: UUID, authState: ["Good"] });
  expect(diagnosticsOf(stackWith({ check }))).toEqual([]);
  expect(onlyResource(synthesize(stackWith({ check })), TYPE).input).toEqual({
    connection_id: UUID,
    auth_state: ["Good"],
  });
  expect(diagnosticsOf(stackWith({ check }, { providerVersion: "5.14.0" }))).toEqual([
    "[stack/posture] input.auth_state needs version 5.22.0 or later of the official provider, and the account uses 5.14.0; " +
      "set providerVersion of the AccessAccount",
  ]);
});

test.each<[Partial<DevicePostureProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [{ schedule: "30s" }, "schedule is 30s; it must be a whole number of minutes or hours"],
  [{ schedule: "0m" }, "schedule is 0m; it must be at least 1m"],
  [{ expiration: "often" }, 'expiration is "often"; write a duration as Duration.hours(8) or "2h45m"'],
  [
    { platforms: ["macos" as never] },
    'platforms[0] is "macos"; it must be "windows" or "mac" or "linux" or "android" or "ios" or "chromeos"',
  ],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/posture] ${message}`]);
});

test.each<[() => unknown, string]>([
  [
    () => PostureCheck.file({ operatingSystem: "mac" } as never),
    "CFA1001: PostureCheck.file: path is required (string)",
  ],
  [
    () => PostureCheck.firewall({ operatingSystem: "linux" as never }),
    'CFA1006: PostureCheck.firewall: operatingSystem is "linux"; it must be "windows" or "mac"',
  ],
  [
    () => PostureCheck.osVersion({ operatingSystem: "mac", operator: "=" as never, version: "14.1.0" }),
    'CFA1006: PostureCheck.osVersion: operator is "="; it must be "<" or "<=" or ">" or ">=" or "=="',
  ],
  [
    () => PostureCheck.customS2s({ integration: UUID, operator: ">", score: 101 }),
    "CFA2106: PostureCheck.customS2s: score is 101; it must be from 0 to 100",
  ],
  [
    () => PostureCheck.antivirus({ updateWindowDays: 0 }),
    "CFA2106: PostureCheck.antivirus: updateWindowDays is 0; it must be at least 1",
  ],
  [
    () => PostureCheck.diskEncryption({ requireall: true } as never),
    'CFA1020: PostureCheck.diskEncryption: requireall is not a prop; did you mean "requireAll"?',
  ],
])("fails if an input is wrong: %#", (create, message) => {
  expect(create).toThrow(message);
});

test("fails if a check refers to a list or an integration of another type", () => {
  const stack = newStack();
  newAccount(stack);
  const offices = new AddressList(stack, "offices", { name: "Offices", addresses: ["192.0.2.0/24"] });
  expect(() => PostureCheck.serialNumber(offices as never)).toThrow(
    'CFA2104: PostureCheck.serialNumber: the list has the type "IP"; give a SerialList',
  );
  const provider = PostureProvider.kolide({ clientId: "c", clientSecret: Secret.fromVariable("SECRET") });
  const integration = new PostureIntegration(stack, "kolide", { name: "Kolide", provider });
  expect(() => PostureCheck.intune({ integration })).toThrow(
    'CFA2105: PostureCheck: the integration "stack/kolide" has the type "kolide", and the check "intune"; give the integration of that service',
  );
});
