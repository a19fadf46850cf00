import type { AccessEmulator } from "../../lib/emulator";
import { plain, wire } from "../plugin-framework/wire-value";
import { readable } from "../plugin-framework/served";
import { emptyListConfig, NewerTerraform } from "./newer-terraform";

type Values = Readonly<Record<string, unknown>>;

/** How many objects of one type the stack has: more than are read singly. */
const MANY = 12;

/** The resources whose reads one list answers: how objects of them appear, and the endpoint of the list. An account has at most five federation grants. */
const LISTED: Readonly<Record<string, { readonly add: (emulator: AccessEmulator) => void; readonly list: string }>> = {
  cfaccess_application: { add: addApplications, list: "applications.list" },
  cfaccess_application_policy: { add: addPolicies, list: "applications.policies.list" },
  cfaccess_application_settings: { add: addApplications, list: "applications.list" },
  cfaccess_bookmark: {
    add: each((emulator, index) =>
      emulator.call("bookmarks.create", { bookmark_id: uuid(index), name: `Link ${index}`, domain: "a.example.com" }),
    ),
    list: "bookmarks.list",
  },
  cfaccess_mcp_portal: {
    add: each((emulator, index) =>
      emulator.call("mcp.portals.create", { id: `p${index}`, name: "Tools", hostname: `p${index}.example.com` }),
    ),
    list: "mcp.portals.list",
  },
  cfaccess_mcp_server_oauth_client: { add: each(addClient), list: "mcp.servers.list" },
  cfaccess_mcp_server_sync: {
    add: each((emulator, index) => addServer(emulator, index, "unauthenticated")),
    list: "mcp.servers.list",
  },
  cfaccess_saml_certificate: { add: each(addCertificate), list: "samlCertificates.list" },
  cfaccess_service_token: {
    add: each((emulator, index) => emulator.call("serviceTokens.create", { name: `CI ${index}` })),
    list: "serviceTokens.list",
  },
  cfaccess_service_token_rotation: {
    add: each((emulator, index) => emulator.call("serviceTokens.create", { name: `CI ${index}` })),
    list: "serviceTokens.list",
  },
  cfaccess_user: {
    add: each((emulator, index) => emulator.call("users.create", { email: `u${index}@example.com`, name: "U" })),
    list: "users.list",
  },
};

let terraform: NewerTerraform;
beforeEach(async () => (terraform = await NewerTerraform.start()));
afterEach(() => terraform.stop());

/** The states of all objects of a type, as `terraform query` finds them. */
async function statesOf(type_name: string): Promise<Values[]> {
  const config = wire({ ...emptyListConfig(type_name), account_id: terraform.emulator.accountId });
  const request = { type_name, config, limit: 100, include_resource_object: true };
  const events = await terraform.client.events("ListResource", request);
  return events.map(({ resource_object }) => plain(resource_object ?? null) as Values);
}

async function refreshed(type_name: string, states: readonly Values[]): Promise<unknown[]> {
  const answers = await Promise.all(
    states.map((state) => terraform.client.call("ReadResource", { type_name, current_state: wire(state) })),
  );
  expect(answers.flatMap((answer) => readable(answer))).toEqual([]);
  return answers.map(({ new_state }) => plain(new_state));
}

test.each(Object.entries(LISTED))(
  "many %s are read from one list, after the first few",
  async (type, { add, list }) => {
    const { emulator } = terraform;
    add(emulator);
    const states = await statesOf(type);
    expect(states.length).toBeGreaterThanOrEqual(MANY);
    await terraform.beginRun();
    emulator.requests.clear();
    expect(await refreshed(type, states)).toEqual(states);
    expect([...emulator.requests].map(({ endpoint }) => endpoint).filter((one) => one === list)).toHaveLength(1);
    expect(emulator.requests.count()).toBe(6);
  },
);

test("a write between two refreshes is seen, although a list has the object", async () => {
  const { emulator } = terraform;
  LISTED.cfaccess_user?.add(emulator);
  const states = await statesOf("cfaccess_user");
  await terraform.beginRun();
  await refreshed("cfaccess_user", states.slice(0, 8));
  const [changed] = states.slice(-1);
  const id = String(changed?.id);
  const identity = { account_id: emulator.accountId, id };
  await terraform.apply(
    "cfaccess_user",
    { account_id: emulator.accountId, email: changed?.email, name: "New" },
    { state: changed ?? {}, identity, private: Buffer.alloc(0) },
  );
  expect(await refreshed("cfaccess_user", states.slice(-1))).toEqual([{ ...changed, name: "New" }]);
});

test("survives an object that the list omits, for a role may hide it: it is read singly", async () => {
  const { emulator } = terraform;
  LISTED.cfaccess_user?.add(emulator);
  const states = await statesOf("cfaccess_user");
  await terraform.beginRun();
  emulator.requests.clear();
  const [last = {}] = states.slice(-1);
  emulator.call("users.delete", { user_id: String(last.id) });
  expect(await refreshed("cfaccess_user", states)).toEqual([...states.slice(0, -1), null]);
  expect(emulator.requests.count("users.get")).toBe(6);
});

function each(add: (emulator: AccessEmulator, index: number) => unknown): (emulator: AccessEmulator) => void {
  return (emulator) => {
    for (let index = 0; index < MANY; index++) add(emulator, index);
  };
}

const uuid = (index: number): string => `b0000000-0000-4000-8000-${String(index).padStart(12, "0")}`;

function addApplications(emulator: AccessEmulator): void {
  each((_, index) =>
    emulator.call("applications.create", { type: "self_hosted", name: `A ${index}`, domain: `a${index}.example.com` }),
  )(emulator);
}

/** Many policies of one application. */
function addPolicies(emulator: AccessEmulator): void {
  const domain = "open.example.com";
  const { id: app_id = "" } = emulator.call("applications.create", { type: "self_hosted", name: "Open", domain });
  each((_, index) =>
    emulator.call("applications.policies.create", {
      ...{ app_id, name: `Staff ${index}`, precedence: index + 1, decision: "allow", include: [{ everyone: {} }] },
    }),
  )(emulator);
}

function addSamlProvider(emulator: AccessEmulator, index: number): string {
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  return emulator.call("identityProviders.create", { name: `Staff ${index}`, type: "saml", config }).id;
}

function addCertificate(emulator: AccessEmulator, index: number): void {
  emulator.call("identityProviders.samlCertificate.create", { identity_provider_id: addSamlProvider(emulator, index) });
}

function addServer(emulator: AccessEmulator, index: number, auth_type: "unauthenticated" | "oauth"): void {
  const id = `s${index}`;
  emulator.call("mcp.servers.create", { id, name: id, hostname: `https://${id}.example.com/mcp`, auth_type });
}

/** A server with an OAuth client of its own. */
function addClient(emulator: AccessEmulator, index: number): void {
  addServer(emulator, index, "oauth");
  const client = {
    auth_mode: "manual",
    config: {
      authorization_endpoint: "https://id.example.com/authorize",
      token_endpoint: "https://id.example.com/token",
    },
    registration_info: { client_id: "portal", token_endpoint_auth_method: "client_secret_post" },
  };
  const [auth_credentials, client_secret] = [JSON.stringify(client), "the-secret-of-the-client"];
  emulator.call("mcp.servers.update", { id: `s${index}`, auth_credentials, client_secret });
}
