import { TerraformOutput, TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { Duration, SecretSink, ServiceToken, type ServiceTokenProps } from "../../../lib";
import { oauthClientSink } from "../subjects/sample-props";
import { newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_service_token";

/** A provider that is not Cloudflare's. */
class OtherProvider extends TerraformProvider {
  public constructor(scope: Construct, name: string) {
    super(scope, name, {
      terraformResourceType: name,
      terraformProviderSource: `hashicorp/${name}`,
      terraformGeneratorMetadata: { providerName: name },
    });
  }
}

function stackWith(props: Partial<ServiceTokenProps>) {
  const stack = newStack();
  newAccount(stack);
  const token = new ServiceToken(stack, "ci", { name: "CI", ...props });
  return { stack, token };
}

test("a token with all props", () => {
  const { stack } = stackWith({
    duration: Duration.days(90),
    clientSecretVersion: 2,
    previousClientSecretExpiresAt: "2026-12-01T00:00:00Z",
  });
  expect(onlyResource(synthesize(stack), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "client_secret_version": 2,
     "duration": "2160h",
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "CI",
     "previous_client_secret_expires_at": "2026-12-01T00:00:00Z",
     "provider": "cloudflare",
   }
  `);
});

test("a token can be valid forever", () => {
  expect(onlyResource(synthesize(stackWith({ duration: "forever", neverExpires: true }).stack), TYPE)).toMatchObject({
    duration: "forever",
  });
});

test("credentials are attributes of the resource", () => {
  const { stack, token } = stackWith({});
  new TerraformOutput(stack, "credentials", {
    value: [token.serviceTokenId, token.clientId, token.clientSecret],
    sensitive: true,
  });

  const name = `${TYPE}.${token.resource.friendlyUniqueId}`;
  expect(synthesize(stack).output?.credentials?.value).toEqual([
    `\${${name}.id}`,
    `\${${name}.client_id}`,
    `\${${name}.client_secret}`,
  ]);
});

test("an existing token has only its ID", () => {
  expect(ServiceToken.fromId(newStack(), "ci", "an-id").serviceTokenId).toBe("an-id");
});

const TOGETHER = "clientSecretVersion and previousClientSecretExpiresAt must be set together; set both, or neither";

test.each<[Partial<ServiceTokenProps>, string]>([
  [{ name: "" }, "name is empty; set it to a name that people recognize"],
  [{ duration: "always" }, 'duration is "always"; write a duration as Duration.hours(8) or "2h45m"'],
  [{ clientSecretVersion: 2 }, TOGETHER],
  [{ previousClientSecretExpiresAt: "2026-12-01T00:00:00Z" }, TOGETHER],
  [
    { clientSecretVersion: 0, previousClientSecretExpiresAt: "2026-12-01T00:00:00Z" },
    "clientSecretVersion is 0; it must be a whole number from 1",
  ],
  [
    { clientSecretVersion: 2, previousClientSecretExpiresAt: "tomorrow" },
    'previousClientSecretExpiresAt is "tomorrow"; it must be a time in RFC 3339, such as "2026-12-01T00:00:00Z"',
  ],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props).stack)).toEqual([`[stack/ci] ${message}`]);
});

test("a token rotates its secret by age, and clientSecret is the last one", () => {
  const stack = newStack();
  newAccount(stack);
  const token = new ServiceToken(stack, "ci", { name: "CI", rotateEvery: Duration.days(90) });
  new TerraformOutput(stack, "secret", { value: token.clientSecret, sensitive: true });
  const json = synthesize(stack);
  expect(onlyResource(json, "cfaccess_service_token_rotation")).toMatchObject({ rotate_after: "2160h" });
  expect(JSON.stringify(json)).toContain("cfaccess_service_token_rotation.ci_Rotation_");
});

test("fails for a token that never expires unless it is said twice, and for settings of a rotation that is not there", () => {
  const stack = newStack();
  newAccount(stack);
  new ServiceToken(stack, "once", { name: "Once", duration: "forever" });
  new ServiceToken(stack, "twice", { name: "Twice", duration: "forever", neverExpires: true });
  new ServiceToken(stack, "never", { name: "Never", neverExpires: true });
  new ServiceToken(stack, "idle", { name: "Idle", refreshBefore: "720h" });
  const previousClientSecretExpiresAt = "2026-12-01T00:00:00Z";
  const both = { rotateEvery: "2160h", clientSecretVersion: 2, previousClientSecretExpiresAt };
  new ServiceToken(stack, "both", { name: "Both", ...both });
  expect(diagnosticsOf(stack)).toEqual([
    expect.stringContaining('[stack/once] duration is "forever", and nobody is told'),
    '[stack/never] neverExpires is true, but duration is not "forever"; set both, or remove neverExpires',
    expect.stringContaining("[stack/idle] refreshBefore has no effect without rotateEvery"),
    expect.stringContaining("[stack/both] rotateEvery and clientSecretVersion cannot be combined"),
  ]);
});

test("a token whose secret goes to sinks, and is in no state", () => {
  const { stack, token } = stackWith({
    secretTo: [SecretSink.vault({ mount: "secret", name: "ci" }), SecretSink.kubernetes({ name: "ci" })],
    rotateEvery: Duration.days(90),
    warnBeforeExpiry: Duration.days(30),
  });
  new OtherProvider(stack, "vault");
  new OtherProvider(stack, "kubernetes");
  const json = synthesize(stack);
  expect(token.sinks.map(({ terraformResourceType }) => terraformResourceType)).toEqual([
    "vault_kv_secret_v2",
    "kubernetes_secret_v1",
  ]);
  const { resource, ephemeral, check, moved } = json as unknown as Record<string, unknown>;
  expect({ resource, ephemeral, check, moved }).toMatchInlineSnapshot(`
   {
     "check": {
       "ci_Expiry_81060F41": {
         "assert": {
           "condition": "\${try((timecmp(timeadd(cfaccess_service_token.ci_6BD54AB4.expires_at, "-720h"), plantimestamp()) == 1), true)}",
           "error_message": "The service token "CI" expires in less than 720h; refresh it (rotateEvery with refreshBefore), or set its duration.",
         },
       },
     },
     "ephemeral": {
       "cfaccess_rotated_service_token_secret": {
         "ci_Secret_Value_1BE88DEA": {
           "account_id": "0123456789abcdef0123456789abcdef",
           "provider": "cfaccess",
           "service_token_id": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.service_token_id}",
           "version": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.version}",
         },
       },
     },
     "moved": [
       {
         "from": "cloudflare_zero_trust_access_service_token.ci_6BD54AB4",
         "to": "cfaccess_service_token.ci_6BD54AB4",
       },
     ],
     "resource": {
       "cfaccess_service_token": {
         "ci_6BD54AB4": {
           "account_id": "0123456789abcdef0123456789abcdef",
           "lifecycle": {
             "create_before_destroy": true,
           },
           "name": "CI",
           "provider": "cfaccess",
         },
       },
       "cfaccess_service_token_delivery": {
         "ci_Secret_Delivery_D3006683": {
           "account_id": "0123456789abcdef0123456789abcdef",
           "depends_on": [
             "vault_kv_secret_v2.ci_Secret_vault_kv_secret_v2_AD3594E8",
             "kubernetes_secret_v1.ci_Secret_kubernetes_secret_v1_FAD471DA",
           ],
           "provider": "cfaccess",
           "service_token_id": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.service_token_id}",
           "sinks": {
             "kubernetes_secret_v1": "\${kubernetes_secret_v1.ci_Secret_kubernetes_secret_v1_FAD471DA.id}",
             "vault_kv_secret_v2": "\${vault_kv_secret_v2.ci_Secret_vault_kv_secret_v2_AD3594E8.id}",
           },
           "version": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.version}",
         },
       },
       "cfaccess_service_token_rotation": {
         "ci_Rotation_99B5E0BD": {
           "account_id": "0123456789abcdef0123456789abcdef",
           "export_secret": false,
           "provider": "cfaccess",
           "rotate_after": "2160h",
           "service_token_id": "\${cfaccess_service_token.ci_6BD54AB4.id}",
           "triggers": {
             "kubernetes_secret_v1": "default/ci",
             "vault_kv_secret_v2": "secret/ci",
           },
         },
       },
       "kubernetes_secret_v1": {
         "ci_Secret_kubernetes_secret_v1_FAD471DA": {
           "data_wo": {
             "client_id": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.client_id}",
             "client_secret": "\${coalesce(ephemeral.cfaccess_rotated_service_token_secret.ci_Secret_Value_1BE88DEA.client_secret, "this run did not rotate the service token")}",
           },
           "data_wo_revision": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.version}",
           "metadata": {
             "name": "ci",
             "namespace": "default",
           },
         },
       },
       "vault_kv_secret_v2": {
         "ci_Secret_vault_kv_secret_v2_AD3594E8": {
           "data_json_wo": "\${jsonencode({"client_id" = cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.client_id, "client_secret" = coalesce(ephemeral.cfaccess_rotated_service_token_secret.ci_Secret_Value_1BE88DEA.client_secret, "this run did not rotate the service token")})}",
           "data_json_wo_version": "\${cfaccess_service_token_rotation.ci_Rotation_99B5E0BD.version}",
           "mount": "secret",
           "name": "ci",
         },
       },
     },
   }
  `);
});

test("fails where the secret is asked of Terraform although it goes to a sink, and for sinks that cannot be", () => {
  const stack = newStack();
  newAccount(stack);
  const secretTo = SecretSink.resource("client", oauthClientSink);
  const delivered = new ServiceToken(stack, "delivered", { name: "Delivered", secretTo });
  expect(() => delivered.clientSecret).toThrow(/clientSecret of "stack\/delivered" is in no state/);
  new ServiceToken(stack, "nowhere", { name: "Nowhere", secretTo: [] });
  const previousClientSecretExpiresAt = "2026-12-01T00:00:00Z";
  new ServiceToken(stack, "both", { name: "Both", secretTo, clientSecretVersion: 2, previousClientSecretExpiresAt });
  expect(diagnosticsOf(stack)).toEqual([
    "[stack/nowhere] secretTo is empty; add a SecretSink, or remove secretTo",
    expect.stringContaining("[stack/both] secretTo and clientSecretVersion cannot be combined"),
  ]);
  const empty = SecretSink.resource("nothing", (() => undefined) as never);
  expect(() => new ServiceToken(stack, "empty", { name: "Empty", secretTo: empty })).toThrow(
    'the function for "nothing" must return the resource that it creates, not undefined',
  );
  expect(() => SecretSink.vault({ mount: "secret" } as never)).toThrow("SecretSink.vault: name is required");
  expect(() => SecretSink.resource("x", "y" as never)).toThrow("write must be a function");
});
