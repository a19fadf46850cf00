import { TerraformOutput } from "cdktf";
import { Duration, ServiceToken, type ServiceTokenProps } from "../../../lib";
import { newAccount, newStack, onlyResource, diagnosticsOf, synthesize } from "../synthesis";

const TYPE = "cloudflare_zero_trust_access_service_token";

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
