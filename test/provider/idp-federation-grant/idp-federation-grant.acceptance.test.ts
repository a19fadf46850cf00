import type { Fault } from "../../../lib/emulator";
import { EmulatedStack, outputOf } from "../emulated-stack";

const MAIN = "cfaccess_idp_federation_grant.main";
const CREATE = { endpoint: "idpFederationGrants.create" };

let stack: EmulatedStack;
/** Two identity providers that can be federated, and one that cannot. */
let providers: Record<"staff" | "partners" | "pin", string>;
beforeEach(async () => {
  stack = new EmulatedStack(...(await EmulatedStack.parts({}, {})));
  const { emulator } = stack;
  const config = { issuer_url: "https://id.example.com", sso_target_url: "https://id.example.com/saml" };
  const create = (name: string): string => emulator.call("identityProviders.create", { name, type: "saml", config }).id;
  const pin = emulator.call("identityProviders.create", { name: "PIN", type: "onetimepin", config: {} }).id;
  providers = { staff: create("Staff"), partners: create("Partners"), pin };
});
afterEach(() => stack.remove());

const write = (idp_id: string, more: object = {}): Promise<void> =>
  stack.stack.write({
    resource: {
      cfaccess_idp_federation_grant: { main: { account_id: stack.emulator.accountId, idp_id } },
      ...more,
    },
  });

const grants = () => stack.emulator.call("idpFederationGrants.list", {});
const grantedProviders = (): string[] => grants().map(({ idp_id }) => idp_id);

async function failure(): Promise<string> {
  const outcome = await stack.stack.apply();
  expect(outcome.code).toBe(1);
  return outputOf(outcome);
}

async function settled(): Promise<void> {
  expect(await stack.stack.plan()).toMatchObject({ code: 0 });
}

it("is replaced by another identity provider, which is unknown at plan, and is created again after a deletion", async () => {
  await write(providers.staff);
  await stack.applied();
  await write("${terraform_data.of.output}", { terraform_data: { of: { input: providers.partners } } });
  expect(outputOf(await stack.stack.plan())).toContain("must be replaced");
  await stack.applied();
  expect(grantedProviders()).toEqual([providers.partners]);
  await settled();

  const [deleted] = grants();
  stack.emulator.call("idpFederationGrants.delete", { grant_id: deleted?.id ?? "" });
  await stack.applied();
  expect(grantedProviders()).toEqual([providers.partners]);
  expect(await stack.stack.attributes(MAIN)).toMatchObject({ id: grants()[0]?.id });
  await settled();
});

const struck: [string, Fault][] = [
  ["a connection reset after the creation", { match: CREATE, kind: "reset-after" }],
  ["a page of HTML after the creation", { match: CREATE, kind: "malformed", form: "html" }],
];
it.each(struck)("survives %s, and manages the grant that it made", async (_name, fault) => {
  stack.emulator.faults.add(fault);
  await write(providers.staff);
  await stack.applied();
  expect(grantedProviders()).toEqual([providers.staff]);
  expect(stack.writes).toEqual(["idpFederationGrants.create"]);
  expect(await stack.stack.attributes(MAIN)).toMatchObject({ id: grants()[0]?.id });
  await settled();
});

it("fails for a provider that cannot be federated, a second grant of a provider, and an invalid id", async () => {
  await write(providers.pin);
  const refused = await failure();
  expect(refused).toContain(`Could not create the IdP federation grant "${providers.pin}"`);
  expect(refused).toContain("identity providers of type onetimepin cannot be federated");

  const account_id = stack.emulator.accountId;
  const twice = { main: { account_id, idp_id: providers.staff }, other: { account_id, idp_id: providers.staff } };
  await stack.stack.write({ resource: { cfaccess_idp_federation_grant: twice } });
  const conflict = await failure();
  expect(conflict).toContain("conflicts with an existing object");
  expect(conflict).toContain(`terraform import ADDRESS ${account_id}/${grants()[0]?.id ?? ""}`);

  stack.emulator.requests.clear();
  await write("staff");
  const plan = outputOf(await stack.stack.plan("-refresh=false"));
  expect(plan).toContain("idp_id must be a UUID, as in the id of the identity provider");
  expect(stack.emulator.requests.count()).toBe(0);
});
