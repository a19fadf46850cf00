import { PostureIntegration, PostureProvider, Secret, type PostureIntegrationProps } from "../../../lib";
import { REQUIRED_POSTURE_CONFIG } from "../../../lib/api/related/posture-types";
import { UUID } from "../subjects/sample-props";
import { diagnosticsOf, newAccount, newStack, onlyResource, synthesize, synthesizeText } from "../synthesis";

const TYPE = "cloudflare_zero_trust_device_posture_integration";
const secret = () => Secret.fromVariable("SECRET");
const apiUrl = "https://api.example.com";

const PROVIDERS: Readonly<Record<string, () => PostureProvider>> = {
  workspace_one: () => PostureProvider.workspaceOne({ apiUrl, authUrl: apiUrl, clientId: "c", clientSecret: secret() }),
  crowdstrike_s2s: () =>
    PostureProvider.crowdstrike({ apiUrl, clientId: "c", clientSecret: secret(), customerId: "id" }),
  uptycs: () => PostureProvider.uptycs({ apiUrl, clientKey: secret(), clientSecret: secret(), customerId: "id" }),
  intune: () => PostureProvider.intune({ clientId: "c", clientSecret: secret(), customerId: "id" }),
  kolide: () => PostureProvider.kolide({ clientId: "c", clientSecret: secret() }),
  tanium_s2s: () =>
    PostureProvider.tanium({ apiUrl, clientSecret: secret(), accessClientId: "a", accessClientSecret: secret() }),
  sentinelone_s2s: () => PostureProvider.sentinelone({ apiUrl, clientSecret: secret() }),
  custom_s2s: () => PostureProvider.custom({ apiUrl, accessClientId: "a", accessClientSecret: secret() }),
};

function stackWith(props: Partial<PostureIntegrationProps> = {}) {
  const stack = newStack();
  newAccount(stack);
  const provider = PostureProvider.intune({ clientId: "c", clientSecret: secret(), customerId: "tenant" });
  new PostureIntegration(stack, "intune", { name: "Intune", provider, ...props });
  return stack;
}

test("an integration", () => {
  expect(onlyResource(synthesize(stackWith()), TYPE)).toMatchInlineSnapshot(`
   {
     "account_id": "0123456789abcdef0123456789abcdef",
     "config": {
       "client_id": "c",
       "client_secret": "\${var.SECRET}",
       "customer_id": "tenant",
     },
     "interval": "10m",
     "lifecycle": {
       "create_before_destroy": true,
     },
     "name": "Intune",
     "provider": "cloudflare",
     "type": "intune",
   }
  `);
});

test("there is a factory for each type, and each sets what the type requires", () => {
  expect(Object.keys(PROVIDERS).sort()).toEqual(Object.keys(REQUIRED_POSTURE_CONFIG).sort());
  for (const [type, provider] of Object.entries(PROVIDERS)) {
    const { config, ...rest } = onlyResource(synthesize(stackWith({ provider: provider() })), TYPE);
    const required = REQUIRED_POSTURE_CONFIG[type as keyof typeof REQUIRED_POSTURE_CONFIG];
    expect([rest.type, Object.keys(config as object)]).toEqual([type, expect.arrayContaining([...required])]);
  }
});

test("an existing integration has only its ID", () => {
  expect(PostureIntegration.fromId(newStack(), "x", UUID).postureIntegrationId).toBe(UUID);
});

test("fails if a secret is in plain text, which is not repeated", () => {
  const create = () => PostureProvider.kolide({ clientId: "c", clientSecret: "hunter2" as never });
  expect(create).toThrow("CFA1804: PostureProvider.kolide: clientSecret is in plain text");
  expect(create).not.toThrow("hunter2");
  expect(synthesizeText(stackWith())).toContain("${var.SECRET}");
});

test.each<[() => unknown, string]>([
  [
    () => PostureProvider.custom({ apiUrl: "http://a:b@x", accessClientId: "a", accessClientSecret: secret() }),
    'CFA1017: PostureProvider.custom: apiUrl must be an https URL, such as "https://api.example.com"',
  ],
  [
    () => PostureProvider.sentinelone({ apiUrl } as never),
    "CFA1001: PostureProvider.sentinelone: clientSecret is required (Secret)",
  ],
])("fails if a provider is wrong: %#", (create, message) => {
  expect(create).toThrow(message);
});

test.each<[Partial<PostureIntegrationProps>, string]>([
  [{ name: " " }, "name is empty; set it to a name that people recognize"],
  [{ interval: "90s" }, "interval is 1m30s; it must be a whole number of minutes or hours"],
])("fails with %j", (props, message) => {
  expect(diagnosticsOf(stackWith(props))).toEqual([`[stack/intune] ${message}`]);
});
