/** A difference between the table and the API reference that is meant to be. */
export interface Departure {
  /** The differences, as the test words them; `*` stands for anything. Each must be there. */
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
    reason: "Verification of the caller's token is no part of Access, but the first thing a deployment asks for.",
  },
  {
    differences: of(WRITES_APPLICATION, "body.saas:.type: required *", "body.bookmark:.type: required *"),
    reason: "Without its type, nothing says which of the 14 an application is. Every other type requires it.",
  },
  {
    differences: of(WRITES_APPLICATION, "body.saas:.saas_app: required *"),
    reason: "The official provider refuses a SaaS application that does not say how people log in.",
  },
  {
    differences: [
      ...of(WRITES_APPLICATION, "body.dash_sso:: not in the reference"),
      ...of(ANSWERS_APPLICATION, "result.dash_sso:: not in the reference"),
    ],
    reason:
      "The reference names the type, and has no variant for it. The fields are those the official provider takes.",
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
      "The official provider takes both for this type, and sends a session of 24 hours with every one (facts/official-provider.md).",
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
    reason: "Without its type, nothing says what a destination is.",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      "body.infrastructure:.target_criteria.target_attributes: optional *",
      "body.rdp:.target_criteria.target_attributes: optional *",
    ),
    reason:
      "Since September 2026 an entry may have include, require and exclude instead (infrastructure applications page).",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      ...RULES_AND_NAME.map((field) => `body.*:.policies.${field}: not in the reference`),
    ),
    reason:
      "The reference leaves out of a policy that is written out in an application whom it matches. The official provider sends it, and the answer has it.",
  },
  {
    differences: of(WRITES_APPLICATION_POLICY, ...RULES_AND_NAME.map((field) => `body.${field}: not in the reference`)),
    reason:
      "The reference leaves out whom the policy matches, though its answer has it and there is no policy without.",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      "body.infrastructure:.policies.id: not in the reference",
      "body.infrastructure:.policies.precedence: not in the reference",
    ),
    reason: "The official provider sends both (facts/official-provider.md); the id keeps a policy what it is.",
  },
  {
    differences: of(ANSWERS_APPLICATION, "result.infrastructure:.policies.precedence: not in the reference"),
    reason: "What is sent of the order is answered, as for all other types.",
  },
  {
    differences: of(
      WRITES_APPLICATION,
      ...["deny", "non_identity", "bypass"].map(
        (word) => `body.infrastructure:.policies.decision: the word ${word} is only *`,
      ),
    ),
    reason: "The reference itself says that policies of infrastructure applications can only allow.",
  },
  {
    differences: [
      ...of(WRITES_APPLICATION, ...CLIPBOARD.map((field) => `body.*:.policies.${field}: the word file *`)),
      ...of(
        [...WRITES_APPLICATION_POLICY, ...WRITES_POLICY],
        ...CLIPBOARD.map((field) => `body.${field}: the word file *`),
      ),
      ...of(
        ["applications.policyTests.create"],
        ...CLIPBOARD.map((field) => `body.policies.${field}: the word file *`),
      ),
    ],
    reason: "Newer than the reference: files too can be copied (official provider 5.22.0).",
  },
  {
    differences: [
      ...of(WRITES_APPLICATION_POLICY, "body.connection_rules.ssh: not in the reference"),
      ...of(
        [...WRITES_APPLICATION_POLICY, "applications.policies.list", "applications.policies.get"],
        "result.connection_rules.ssh: not in the reference",
      ),
    ],
    reason: "An infrastructure application's policies are policies of an application: SSH rules exist nowhere else.",
  },
  {
    differences: of(
      WRITES_APPLICATION_POLICY,
      "body.mfa_config.allowed_authenticators: the word piv_key *",
      "body.mfa_config.allowed_authenticators: the word ssh_fido2_key *",
    ),
    reason: "Newer than the reference: second factors of infrastructure applications (changelog of 12 August 2026).",
  },
  {
    differences: of(
      ANSWERS_APPLICATION,
      "result.*:.created_at: not in the reference",
      "result.*:.updated_at: not in the reference",
    ),
    reason: "Only in the example, which is of type self_hosted; nothing speaks for the other types being without.",
  },
  {
    differences: of(
      ["bookmarks.create", "bookmarks.update"],
      "body.body: only in the reference",
      ...["name", "domain", "logo_url", "app_launcher_visible"].map((field) => `body.${field}: not in the reference`),
    ),
    reason: "The reference says no more than that there is a body. These are the fields it answers.",
  },
  {
    differences: of(
      ["logs.accessRequests.list"],
      ...["allowed", "app_type", "app_uid", "country_code", "idp", "non_identity", "ray_id"].map(
        (filter) => `query.${filter}: not in the reference`,
      ),
    ),
    reason: "The reference has operators for these filters, `allowedOp` and so on, which mean nothing without them.",
  },
  {
    differences: ["logs.accessRequests.list paging: page here, none in the reference"],
    reason: "It takes page and per_page. The reference's generator does not see it, as the answer lacks result_info.",
  },
  {
    differences: of(
      ["mcp.portals.list", "mcp.portals.get"],
      ...["updated_tools", "updated_prompts"].flatMap((list) =>
        ["name", "enabled"].map((field) => `result.servers.${list}.${field}: not in the reference`),
      ),
    ),
    reason: "The reference has a map of anything there; newer ones (cloudflare 7.1.0 on npm) say what is in it.",
  },
  {
    differences: of(["mcp.servers.sync"], "result.error: not in the reference", "result.status: not in the reference"),
    reason: "The reference has an empty object there; newer ones (Cloudflare's OpenAPI schema) say what is in it.",
  },
];
