import { AccessEmulator } from "../../lib/emulator";
import { OfficialStack } from "./official-stack";
import type { OfficialVersion } from "../support/official-provider/provider/facts";

jest.setTimeout(120_000);

const account_id = "0123456789abcdef0123456789abcdef";
const rules = { include: [{ everyone: {} }] };
const application = (attributes: object) => ["zero_trust_access_application", { account_id, ...attributes }] as const;
const selfHosted = (attributes: object) => application({ type: "self_hosted", domain: "a.example.com", ...attributes });
const policy = (attributes: object) =>
  ["zero_trust_access_policy", { account_id, name: "p", decision: "allow", ...rules, ...attributes }] as const;
const group = (attributes: object) =>
  ["zero_trust_access_group", { account_id, name: "g", ...rules, ...attributes }] as const;
const serviceToken = (attributes: object) =>
  ["zero_trust_access_service_token", { account_id, name: "t", ...attributes }] as const;

/** Invalid configurations, each with the error, which names the attribute. */
const REFUSED = {
  "an unknown attribute": [group({ nickname: "g" }), /nickname/],
  "a value of the wrong type": [group({ name: { first: "g" } }), /"name": string required/],
  "an attribute that only the provider sets": [group({ id: "g" }), /The provider computes id/],
  "a required attribute that is missing": [["dns_record", { zone_id: "z", name: "a", type: "A" }], /"ttl" is required/],
  "a required attribute of a rule": [
    group({ include: [{ azure_ad: { id: "a" } }] }),
    /attribute "identity_provider_id" is\s+required/,
  ],
  "a value that is not allowed": [
    application({ type: "website" }),
    /Attribute type value must be one of: \["self_hosted" "saas" .*\], got: website/,
  ],
  "a value that is not allowed in any case": [
    policy({ decision: "Maybe" }),
    /Attribute decision value must be one of: \["allow" "deny" "non_identity" "bypass"\], got: Maybe/,
  ],
  "an element that is not allowed": [
    selfHosted({ cors_headers: { allowed_methods: ["FETCH"], allow_all_origins: true } }),
    /Attribute cors_headers.allowed_methods value must be one of: .*, got: FETCH/,
  ],
  "a number out of its range": [
    ["zero_trust_access_key_configuration", { account_id, key_rotation_interval_days: 20 }],
    /Attribute key_rotation_interval_days value must be between 21 and 365, got: 20/,
  ],
  "a number below the minimum": [
    policy({ approval_groups: [{ approvals_needed: -1 }] }),
    /Attribute approval_groups.approvals_needed value must be at least 0, got: -1/,
  ],
  "a duration that Go does not parse": [
    selfHosted({ session_duration: "1 day" }),
    /Attribute session_duration value must match regular expression .*, got: 1 day/,
  ],
  "an attribute of another type of application": [
    application({ type: "bookmark", skip_interstitial: true }),
    /"skip_interstitial" can only be set if "type" is one of: "self_hosted", "ssh"/,
  ],
  "an attribute of another kind of destination": [
    selfHosted({ destinations: [{ type: "public", cidr: "10.0.0.0/8" }] }),
    /"destinations\[0\].cidr" can only be set if "type" is one of: "private"/,
  ],
  "an attribute of the default kind, with another kind set": [
    selfHosted({ destinations: [{ type: "private", uri: "a.example.com" }] }),
    /"destinations\[0\].uri" can only be set if "type" is one of: "public"/,
  ],
  "an attribute that a type of application needs": [
    application({ type: "saas", name: "s" }),
    /"saas_app" is required if "type" is one of: "saas", "dash_sso"/,
  ],
  "a policy without connection rules, for infrastructure": [
    application({ type: "infrastructure", policies: [{ name: "p", decision: "allow", ...rules }] }),
    /"policies\[0\].connection_rules" is required if "type" is one of: "infrastructure"/,
  ],
  "attributes that conflict": [
    selfHosted({ destinations: [{ uri: "a.example.com" }], self_hosted_domains: ["a.example.com"] }),
    /Attribute "self_hosted_domains" cannot be specified when "destinations" is specified/,
  ],
  "two attributes of which exactly one is required": [
    selfHosted({ policies: [{ id: "p", decision: "allow", ...rules }] }),
    /2 attributes specified when one \(and only one\) of \[id,include\] is required/,
  ],
  "none of two attributes of which one is required": [
    selfHosted({ policies: [{ precedence: 1 }] }),
    /No attribute specified when one \(and only one\) of \[id,include\] is required/,
  ],
  "an attribute without the one it requires": [
    serviceToken({ client_secret_version: 2 }),
    /Attribute "previous_client_secret_expires_at" must be specified when "client_secret_version" is specified/,
  ],
  "a rule of two kinds": [
    group({ include: [{ everyone: {}, certificate: {} }] }),
    /Attribute include\[0\] object must contain at most 1 attributes, got: 2/,
  ],
  "an attribute that a kind of identity provider forbids": [
    [
      "zero_trust_access_identity_provider",
      { account_id, name: "pin", type: "onetimepin", config: {}, scim_config: { enabled: true } },
    ],
    /"scim_config" cannot be set if "type" is one of: "onetimepin"/,
  ],
} as const;

const ACCEPTED = {
  in_upper_case: policy({ decision: "ALLOW" }),
  public_by_default: selfHosted({ destinations: [{ uri: "a.example.com" }] }),
  both_required_attributes: serviceToken({
    client_secret_version: 2,
    previous_client_secret_expires_at: "2030-01-01T00:00:00Z",
  }),
  known_at_apply: selfHosted({ policies: [{ id: "${cloudflare_zero_trust_access_policy.in_upper_case.id}" }] }),
};

type Refused = keyof typeof REFUSED;
const refused = Object.keys(REFUSED) as Refused[];

let diagnostics: Map<string, string>;
beforeAll(async () => {
  diagnostics = await validate("5.22.0", {
    ...Object.fromEntries(refused.map((name) => [slug(name), REFUSED[name][0]])),
    ...ACCEPTED,
  });
});

test.each(refused)("fails for %s", (name) => {
  const [[type], expected] = REFUSED[name];

  expect(diagnostics.get(`cloudflare_${type}.${slug(name)}`)).toMatch(expected);
});

test("accepts the configurations that the real provider accepts", () => {
  const [addresses] = [Object.entries(ACCEPTED).map(([name, [type]]) => `cloudflare_${type}.${name}`)];

  expect(addresses.filter((address) => diagnostics.has(address))).toEqual([]);
});

test("fails in 5.14.0 for an attribute of a later version", async () => {
  const later = selfHosted({ mfa_config: { mfa_disabled: true } });
  const address = "cloudflare_zero_trust_access_application.later";

  expect((await validate("5.14.0", { later })).get(address)).toMatch(/No argument or block type is named "mfa_config"/);
  expect((await validate("5.22.0", { later })).size).toBe(0);
});

/** Terraform's errors for each of these resources. */
async function validate(
  version: OfficialVersion,
  resources: Readonly<Record<string, readonly [type: string, attributes: object]>>,
): Promise<Map<string, string>> {
  const emulator = await AccessEmulator.start();
  const stack = await OfficialStack.create(emulator, version);
  try {
    stack.synthesize((scope) => {
      for (const [name, [type, attributes]] of Object.entries(resources)) {
        scope.addOverride(`resource.cloudflare_${type}.${name}`, attributes);
      }
    });
    await stack.terraform.run("init", "-input=false");
    const { stdout } = await stack.terraform.attempt("validate", "-json");
    return byAddress(JSON.parse(stdout) as Validated);
  } finally {
    await stack.remove();
    await emulator.stop();
  }
}

interface Validated {
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly summary: string;
    readonly detail: string;
    readonly snippet?: { readonly context: string };
  }[];
}

function byAddress({ diagnostics }: Validated): Map<string, string> {
  const messages = new Map<string, string>();
  for (const { severity, summary, detail, snippet } of diagnostics) {
    if (severity !== "error") continue;
    const address = /^resource\.([^.]+\.[^.]+)/.exec(snippet?.context ?? "")?.[1] ?? "";
    messages.set(address, `${messages.get(address) ?? ""}${summary}: ${detail}\n`);
  }
  return messages;
}

const slug = (name: string): string => name.replace(/\W+/g, "_");
