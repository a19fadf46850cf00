/** An intended difference between the table and the API reference. */
export interface Departure {
  /** The differences, as the test prints them; `*` is a wildcard. Each must exist. */
  readonly differences: readonly string[];
  readonly reason: string;
}

const WRITES_APPLICATION = ["applications.create", "applications.update"] as const;
const ANSWERS_APPLICATION = [...WRITES_APPLICATION, "applications.list", "applications.get"] as const;
const WRITES_APPLICATION_POLICY = ["applications.policies.create", "applications.policies.update"] as const;
const WRITES_POLICY = ["policies.create", "policies.update"] as const;

const of = (endpoints: readonly string[], ...differences: string[]): string[] =>
  endpoints.flatMap((endpoint) => differences.map((difference) => `${endpoint} ${difference}`));

const RULES_AND_NAME = ["name", "decision", "include", "exclude", "require"];

const CLIPBOARD = [
  "connection_rules.rdp.allowed_clipboard_local_to_remote_formats",
  "connection_rules.rdp.allowed_clipboard_remote_to_local_formats",
];

/** Every departure of the table from the reference, with its reason. */
export const departures: readonly Departure[] = [
  {
    differences: ["tokens.verify: not in the reference", "tokens.verifyAccount: not in the reference"],
    reason: "Verification of the caller's token is not part of Access, but a deployment needs it first.",
  },
  {
    differences: of(WRITES_APPLICATION, "body.saas:.type: required *", "body.bookmark:.type: required *"),
    reason: "Without it, the type of the application is unknown. Every other type requires it.",
  },
  {
    differences: of(WRITES_APPLICATION, "body.saas:.saas_app: required *"),
    reason: "The official provider refuses a SaaS application without a login protocol.",
  },
  {
    differences: [
      ...of(WRITES_APPLICATION, "body.dash_sso:: not in the reference"),
      ...of(ANSWERS_APPLICATION, "result.dash_sso:: not in the reference"),
    ],
    reason: "The reference lists the type, but has no variant for it. The fields are those of the official provider.",
  },
  {
    differences: [
      ...of(
        WRITES_APPLICATION,
        "body.saas:.session_duration: not in the reference",
        "body.saas:.allow_authenticate_via_warp: not in the reference",
      ),
      ...of(
        ANSWERS_APPLICATION,
        "result.saas:.session_duration: not in the reference",
        "result.saas:.allow_authenticate_via_warp: not in the reference",
      ),
    ],
    reason:
      "The official provider supports both for this type, and always sends a session duration of 24 hours (facts/official-provider.md).",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      ...["self_hosted", "ssh", "vnc", "rdp"].map((type) => `body.${type}:.domain: optional *`),
    ),
    reason:
      "Private and Worker destinations have no domain, and the server derives it from a public one. Optional in the official provider too.",
  },
  {
    differences: of(WRITES_APPLICATION, "body.*:.destinations.type: required *"),
    reason: "Without it, the type of the destination is unknown.",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      "body.infrastructure:.target_criteria.target_attributes: optional *",
      "body.rdp:.target_criteria.target_attributes: optional *",
    ),
    reason:
      "Since September 2026, an entry can have include, require and exclude instead (infrastructure applications page).",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      ...RULES_AND_NAME.map((field) => `body.*:.policies.${field}: not in the reference`),
    ),
    reason:
      "The reference omits the rules and the name of policies inside an application. The official provider sends them, and the result contains them.",
  },
  {
    differences: of(WRITES_APPLICATION_POLICY, ...RULES_AND_NAME.map((field) => `body.${field}: not in the reference`)),
    reason: "The reference omits the rules and the name, but the result contains them and every policy has them.",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      "body.infrastructure:.policies.id: not in the reference",
      "body.infrastructure:.policies.precedence: not in the reference",
    ),
    reason: "The official provider sends both (facts/official-provider.md); the ID identifies an existing policy.",
  },
  {
    differences: of(ANSWERS_APPLICATION, "result.infrastructure:.policies.precedence: not in the reference"),
    reason: "The API returns the precedence that was sent, as for all other types.",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      ...["deny", "non_identity", "bypass"].map(
        (word) => `body.infrastructure:.policies.decision: the value ${word} is only *`,
      ),
    ),
    reason: "According to the reference itself, policies of infrastructure applications support only allow.",
  },
  {
    differences: [
      ...of(WRITES_APPLICATION, ...CLIPBOARD.map((field) => `body.*:.policies.${field}: the value file *`)),
      ...of(
        [...WRITES_APPLICATION_POLICY, ...WRITES_POLICY],
        ...CLIPBOARD.map((field) => `body.${field}: the value file *`),
      ),
      ...of(
        ["applications.policyTests.create"],
        ...CLIPBOARD.map((field) => `body.policies.${field}: the value file *`),
      ),
    ],
    reason: "Newer than the reference: users can also copy files (official provider 5.22.0).",
  },
  {
    differences: [
      ...of(WRITES_APPLICATION_POLICY, "body.connection_rules.ssh: not in the reference"),
      ...of(
        [...WRITES_APPLICATION_POLICY, "applications.policies.list", "applications.policies.get"],
        "result.connection_rules.ssh: not in the reference",
      ),
    ],
    reason: "Policies of infrastructure applications belong to an application: SSH rules exist only there.",
  },
  {
    differences: of(
      WRITES_APPLICATION_POLICY,
      "body.mfa_config.allowed_authenticators: the value piv_key *",
      "body.mfa_config.allowed_authenticators: the value ssh_fido2_key *",
    ),
    reason: "Newer than the reference: second factors of infrastructure applications (changelog of 12 August 2026).",
  },
  {
    differences: of(
      ANSWERS_APPLICATION,
      "result.*:.created_at: not in the reference",
      "result.*:.updated_at: not in the reference",
    ),
    reason:
      "The reference has them only in its example, of the type self_hosted; the other types probably have them too.",
  },
  {
    differences: of(
      ["bookmarks.create", "bookmarks.update"],
      "body.body: only in the reference",
      ...["name", "domain", "logo_url", "app_launcher_visible"].map((field) => `body.${field}: not in the reference`),
    ),
    reason: "The reference does not define the body. These are the fields that the API returns.",
  },
  {
    differences: of(
      ["logs.accessRequests.list"],
      ...["allowed", "app_type", "app_uid", "country_code", "idp", "non_identity", "ray_id"].map(
        (filter) => `query.${filter}: not in the reference`,
      ),
    ),
    reason: "The reference has the operators of these filters, such as `allowedOp`, which need the filters.",
  },
  {
    differences: ["logs.accessRequests.list paging: page here, none in the reference"],
    reason:
      "The endpoint has page and per_page. The reference lists no paging, because the response lacks result_info.",
  },
  {
    differences: of(
      ["mcp.portals.list", "mcp.portals.get"],
      ...["updated_tools", "updated_prompts"].flatMap((list) =>
        ["name", "enabled"].map((field) => `result.servers.${list}.${field}: not in the reference`),
      ),
    ),
    reason: "The reference has a map of unknown values; newer sources (cloudflare 7.1.0 on npm) define the fields.",
  },
  {
    differences: ["certificates.update body.associated_hostnames: optional here, required in the reference"],
    reason:
      "The official provider removes the hostnames of a certificate by an update with an empty object, before it deletes the certificate.",
  },
  {
    differences: of(["mcp.servers.sync"], "result.error: not in the reference", "result.status: not in the reference"),
    reason: "The reference has an empty object; newer sources (Cloudflare's OpenAPI schema) define the fields.",
  },
];
