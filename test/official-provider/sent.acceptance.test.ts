import { AccessStack } from "./access-stack";
import { EchoApi } from "./echo-api";
import { OfficialStack } from "./official-stack";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";

jest.setTimeout(300_000);

let api: EchoApi;
let stack: OfficialStack;
afterEach(async () => {
  await stack.remove();
  await api.stop();
});

const deploy = (release: string): Promise<void> =>
  stack.deploy((scope) => {
    const { accountId, zoneId } = api;
    new AccessStack(scope, { accountId, zoneId, zone: "example.com", certificate: "PEM", release });
  });

/** The body that created the application with this name. */
const application = (name: string): unknown =>
  api.requests.find(({ method, path, body }) => {
    return method === "POST" && path.endsWith("/access/apps") && (body as { name: string }).name.startsWith(name);
  })?.body;

test.each(VERSIONS_UNDER_TEST)(
  "%s adds defaults for omitted values, and accepts an API that only echoes",
  async (version) => {
    api = await EchoApi.start();
    stack = await OfficialStack.create(api, version);

    await deploy("1");

    const session = { session_duration: "24h" };
    const cookie = { http_only_cookie_attribute: true };
    const launched = { app_launcher_visible: true };
    expect(application("wiki")).toMatchObject({ ...session, ...cookie, ...launched, policies: [{ precedence: 1 }] });
    expect(application("handbook")).toEqual({
      type: "bookmark",
      name: "handbook 1",
      domain: "handbook.example.com",
      policies: [],
      ...launched,
    });
    expect(application("crm")).toMatchObject({ ...session, ...launched, policies: [] });
    expect(application("docs")).toMatchObject({ ...session, ...cookie });
    expect(application("ssh")).toEqual({
      type: "infrastructure",
      name: "ssh 1",
      target_criteria: [{ port: 22, protocol: "SSH", target_attributes: { hostname: ["bastion-1"] } }],
      policies: [
        {
          name: "Engineers",
          decision: "allow",
          precedence: 1,
          include: [{ email_domain: { domain: "example.com" } }],
          connection_rules: { ssh: { usernames: ["ubuntu"] } },
        },
      ],
    });
    expect(api.sent("POST", /policies$/)).toMatchObject(session);
    expect(api.sent("POST", /service_tokens$/)).toEqual({
      name: "Pipeline 1",
      duration: "8760h",
      client_secret_version: 1,
    });
    const gateway = version === "5.22.0" ? { secure_web_gateway: false } : {};
    const mode = version === "5.22.0" ? { allow_code_mode: true } : {};
    expect(api.sent("POST", /servers$/)).toEqual({
      id: "docs",
      name: "Docs",
      hostname: "https://docs.example.com/mcp",
      auth_type: "unauthenticated",
      ...gateway,
    });
    expect(api.sent("POST", /portals$/)).toEqual({
      id: "tools",
      name: "Tools 1",
      hostname: "mcp.example.com",
      servers: [{ server_id: "docs", on_behalf: false, default_disabled: false }],
      ...gateway,
      ...mode,
    });

    await deploy("2");
    await stack.destroy();
  },
);
