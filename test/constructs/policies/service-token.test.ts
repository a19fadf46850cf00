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
  expect(onlyResource(synthesize(stackWith({ duration: "forever" }).stack), TYPE)).toMatchObject({
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
