import { generate } from "selfsigned";
import type { TerraformStack } from "cdktf";
import { AccessEmulator } from "../../lib/emulator";
import { AccessStack } from "./access-stack";
import { OfficialStack, type DeployedResource } from "./official-stack";
import { VERSIONS_UNDER_TEST } from "../support/official-provider/versions-under-test";
import { importId } from "../support/official-provider/provider/paths";
import { RESOURCES } from "../support/official-provider/provider/resources";

jest.setTimeout(600_000);

let certificate: string;
let emulator: AccessEmulator;
let stack: OfficialStack;
beforeAll(async () => {
  const extensions = [{ name: "basicConstraints" as const, cA: true, critical: true }];
  certificate = (await generate([{ name: "commonName", value: "CA" }], { keyType: "ec", extensions })).cert;
});
afterEach(async () => {
  await stack.remove();
  await emulator.stop();
});

const release = (name: string) => (scope: TerraformStack) => {
  const { accountId, zoneId } = emulator;
  new AccessStack(scope, { accountId, zoneId, zone: "example.com", certificate, release: name });
};

test.each(VERSIONS_UNDER_TEST)(
  "%s deploys, changes, imports and destroys a whole account on the emulator",
  async (version) => {
    emulator = await AccessEmulator.start({ rateLimit: false });
    stack = await OfficialStack.create(emulator, version);

    await stack.deploy(release("1"));
    await stack.deploy(release("2"));

    expect(new Set(ignored())).toEqual(new Set(["certificates.update /certificate", "mcp.portals.update /id"]));

    const resources = await stack.resources();
    await stack.forget();
    await stack.write((scope) => {
      release("2")(scope);
      scope.addOverride("import", resources.flatMap(importBlock));
    });
    expect(changed(await stack.planned())).toEqual(AFTER_IMPORT);
    await stack.terraform.run("apply", "-auto-approve", "-input=false", "-no-color");
    await stack.planNothing();

    await stack.destroy();
    expect(Object.keys(left()).sort()).toEqual(["certificateSettings", "keySettings"]);
  },
);

/**
 * The changes in a plan after an import. The plan sets fields that the API does not return, and unsets fields of an
 * application that the API chose and the configuration omits.
 */
const AFTER_IMPORT = {
  "cloudflare_zero_trust_access_ai_controls_mcp_portal.portal": ["update"],
  "cloudflare_zero_trust_access_application.crm": ["update"],
  "cloudflare_zero_trust_access_application.docs": ["update"],
  "cloudflare_zero_trust_access_application.ssh": ["update"],
  "cloudflare_zero_trust_access_application.tools": ["update"],
  "cloudflare_zero_trust_access_application.wiki": ["update"],
  "cloudflare_zero_trust_access_mtls_certificate.devices": ["delete", "create"],
  "cloudflare_zero_trust_access_mtls_hostname_settings.forwarding": ["create"],
  "cloudflare_zero_trust_access_service_token.token": ["update"],
};

/** The `import` block of a resource. One type has no import ID. */
function importBlock({ address, type, values }: DeployedResource): { to: string; id: string }[] {
  const { importedBy } = RESOURCES[type] ?? {};
  return importedBy === undefined ? [] : [{ to: address, id: importId(values, importedBy) }];
}

const changed = (planned: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(planned).filter(([, actions]) => actions.join() !== "no-op"));

/** Fields that were sent to an endpoint that does not have them. */
const ignored = (): string[] =>
  emulator.requests.entries.flatMap(({ endpoint, unknownFields = [] }) =>
    unknownFields.map((field) => `${endpoint ?? ""} ${field}`),
  );

/** The objects left in the account. */
function left(): object {
  const snapshot = emulator.snapshot() as Record<string, object>;
  return snapshot[`accounts/${emulator.accountId}`] ?? {};
}
