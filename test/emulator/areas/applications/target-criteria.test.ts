import { stopEmulators } from "../../running-emulators";
import { accessCalls, LEAST, sshTargets } from "./access-calls";

afterEach(stopEmulators);

const criteria = (...target_criteria: object[]): object => ({ type: "infrastructure", target_criteria });
const port22 = { port: 22, protocol: "SSH" };
const web = { target_attributes: { hostname: ["web-1"] } };

test("both forms are accepted, and any number of applications may use a port", async () => {
  const api = await accessCalls();
  const selection = { ...port22, include: { tags: { env: ["prod"] } }, require: web, exclude: web };
  expect(await api.app(criteria({ ...port22, ...web }, selection))).toMatchObject({ target_criteria: [{}, selection] });
  await api.app(sshTargets(22));
});

describe("fails", () => {
  test.each([
    ["nothing", criteria(), "/target_criteria", "at least one entry"],
    ["a port alone", criteria(port22), "/target_criteria/0", "target_criteria.0"],
    [
      "both forms in one entry",
      criteria({ ...port22, ...web, include: web }),
      "/target_criteria/0",
      "cannot be combined with include",
    ],
    [
      "an empty selection",
      criteria({ ...port22, require: {} }),
      "/target_criteria/0/require",
      "target_attributes or tags",
    ],
    [
      "another attribute",
      criteria({ ...port22, target_attributes: { os: ["linux"] } }),
      "/target_criteria/0/target_attributes",
      'given "os", allowed: "hostname"',
    ],
    [
      "another protocol",
      criteria({ port: 22, protocol: "RDP", ...web }),
      "/target_criteria/0/protocol",
      'given "RDP", allowed: "SSH"',
    ],
    ["no port", criteria({ port: 0, protocol: "SSH", ...web }), "/target_criteria/0/port", "1 or more"],
  ])("to have %s", async (_what, body, pointer, words) => {
    const api = await accessCalls();
    const failure = await api.failure("POST", "apps", body);
    expect(failure).toMatchObject({
      status: 400,
      pointer: expect.stringContaining(pointer),
      message: expect.stringContaining(words),
    });
  });

  test("to use a port for a second protocol, on create and update, until the first application releases it", async () => {
    const api = await accessCalls();
    const { id: rdp } = await api.app(LEAST.rdp);
    const failure = await api.failure("POST", "apps", sshTargets(3389));
    expect(failure).toMatchObject({ code: 12130, pointer: "/target_criteria/0/port" });
    expect(failure.message).toContain(`application ${rdp} (no name) uses it for RDP`);
    const { id: ssh } = await api.app(sshTargets(22));
    expect(await api.failure("PUT", `apps/${ssh}`, sshTargets(3389))).toMatchObject({ code: 12130 });
    await api.ok("DELETE", `apps/${rdp}`);
    await api.ok("PUT", `apps/${ssh}`, sshTargets(3389));
  });
});
