import { TerraformResource, type TerraformStack } from "cdktf";
import { ValidateTerraformVersion } from "cdktf/lib/validations/validate-terraform-version";
import { Construct } from "constructs";
import { IMPORT_IDS } from "../../lib/constructs/kernel/import-from-state";
import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack, type DeployedResource } from "../official-provider/official-stack";
import { comparableAccount } from "../support/comparable-account";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";
import { DEPLOYMENTS } from "./deployments";
import type { Deployment, Variant } from "./deployments/deployment";
import { longOr } from "../support/long-runs";

jest.setTimeout(300_000);

// For each imported resource cdktf would ask Terraform for its version, which the plan proves to be new enough.
beforeAll(() => void jest.spyOn(ValidateTerraformVersion.prototype, "validate").mockReturnValue([]));

/** The resources of a row that is built in a stack, by their paths below the row's scope. */
function resourcesOf(stack: TerraformStack, { name }: Deployment): Map<string, TerraformResource> {
  const scope = stack.node.findChild(name);
  const below = scope.node
    .findAll()
    .filter((one): one is TerraformResource => TerraformResource.isTerraformResource(one));
  return new Map(below.map((one) => [one.node.path.slice(scope.node.path.length + 1), one]));
}

const addressOf = ({ terraformResourceType, friendlyUniqueId }: TerraformResource): string =>
  `${terraformResourceType}.${friendlyUniqueId}`;

/** Imports each resource of a stack. Returns the planned actions that are expected, by address. */
function importAll(stack: TerraformStack, deployed: readonly DeployedResource[]): Record<string, readonly string[]> {
  const values = new Map(deployed.map((resource) => [resource.address, resource.values]));
  const expected: Record<string, readonly string[]> = {};
  for (const row of DEPLOYMENTS) {
    for (const [path, resource] of resourcesOf(stack, row)) {
      const address = addressOf(resource);
      if (row.notImportable?.includes(path) === true) {
        expected[address] = ["create"];
        continue;
      }
      const id = IMPORT_IDS[resource.terraformResourceType]?.(values.get(address) ?? {});
      if (id === undefined) throw new Error(`IMPORT_IDS has no ${resource.terraformResourceType}`);
      resource.importFrom(id);
      expected[address] = row.changedByImport?.[path] ?? ["no-op"];
    }
  }
  return expected;
}

/**
 * An import of a token's rotation rotates it, because nobody can read a secret; and a test of policies cannot be imported, so it
 * is run again.
 */
const withoutVersions = (account: object): unknown =>
  JSON.parse(
    JSON.stringify(account, (key, value: unknown) =>
      ["client_secret_version", "previous_secret_hash"].includes(key) || key.endsWith(" policyTests")
        ? undefined
        : value,
    ),
  );

describe.each(VERSIONS_UNDER_TEST)("with the official provider %s", (version) => {
  let emulator: AccessEmulator;
  let stack: OfficialStack;

  beforeAll(async () => {
    emulator = await AccessEmulator.start({ rateLimit: false });
    const { accountId, environment } = emulator;
    const api = { accountId, environment: { ...environment, TF_VAR_SECRET: "a-secret" } };
    stack = await OfficialStack.create(api, version);
  });
  afterAll(async () => {
    await stack.remove();
    await emulator.stop();
  });

  const build = (scope: TerraformStack, variant: Variant): void => {
    const { accountId, zoneId } = emulator;
    for (const row of DEPLOYMENTS) {
      row.build(new Construct(scope, row.name), { variant, version, accountId, zoneId }, scope);
    }
  };

  const variants = longOr(["required", "every", "changed"] as const, ["every", "changed"] as const);
  test(`constructs with these props are applied, and a second plan is empty each time: ${variants.join(", ")}`, async () => {
    for (const variant of variants) {
      await stack.deploy((scope) => build(scope, variant));
    }
  });

  test("an import of every object changes nothing but what the API does not return", async () => {
    const deployed = await stack.resources();
    const account = withoutVersions(comparableAccount(emulator));
    await stack.forget();
    let expected: Record<string, readonly string[]> = {};
    await stack.write((scope) => {
      build(scope, "changed");
      expected = importAll(scope, deployed);
    });
    expect(await stack.planned()).toEqual(expected);
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.planNothing();
    expect(withoutVersions(comparableAccount(emulator))).toEqual(account);
  });

  test("a destroy succeeds", async () => {
    await stack.destroy();
    expect(await stack.resources()).toEqual([]);
  });
});
