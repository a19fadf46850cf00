// Code that the types of the table must refuse. Each `@ts-expect-error` fails the type check (`npm run typecheck`) if the
// line below it compiles. Where the schema refuses the value too, the test checks that as well.
import {
  Application,
  ApplicationInput,
  variantOf,
  type AccessApi,
  type AccessRule,
  type ApplicationInputOf,
  type ApplicationOf,
  type ApplicationType,
  type Input,
  type IsList,
  type Output,
} from "../../lib/api";
import { errorsOf } from "./json-schema";

type Create = Input<AccessApi["applications"]["create"]>;
type Update = Input<AccessApi["applications"]["update"]>;

/** A value of a type, for the type check. */
const typed = <T>(value: T): T => value;

const messages = (input: unknown): string[] =>
  errorsOf(ApplicationInput, input).map(({ pointer, message }) => `${pointer} ${message}`);

const criteria = [{ port: 22, protocol: "SSH", target_attributes: { hostname: ["web-1"] } }] as const;
const include = [{ email_domain: { domain: "example.com" } }];

describe("an application", () => {
  test("accepts the fields of its type", () => {
    const inputs: ApplicationInput[] = [
      {
        type: "self_hosted",
        domain: "a.example.com",
        session_duration: "24h",
        destinations: [{ type: "public", uri: "a.example.com" }],
      },
      {
        type: "self_hosted",
        destinations: [{ type: "private", cidr: "10.0.0.0/24", l4_protocol: "tcp", port_range: "22" }],
      },
      {
        type: "saas",
        saas_app: { sp_entity_id: "x", consumer_service_url: "https://x.example.com", name_id_format: "email" },
      },
      { type: "saas", saas_app: { auth_type: "oidc", redirect_uris: ["https://x.example.com"], scopes: ["openid"] } },
      { type: "warp", session_duration: "24h" },
      { type: "mcp", name: "Jira", destinations: [{ type: "via_mcp_server_portal", mcp_server_id: "jira" }] },
      {
        type: "infrastructure",
        target_criteria: [{ port: 22, protocol: "SSH", include: { tags: { env: ["prod"] } } }],
      },
      { type: "rdp", target_criteria: [{ port: 3389, protocol: "RDP", target_attributes: { hostname: ["pc-1"] } }] },
      {
        type: "self_hosted",
        policies: [
          "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
          { id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415", precedence: 2 },
        ],
      },
      {
        type: "self_hosted",
        policies: [{ name: "Everyone", decision: "allow", include: [{ everyone: {} }], precedence: 1 }],
      },
    ];
    expect(inputs.flatMap(messages)).toEqual([]);
  });

  test("fails to compile with a field that its type does not have", () => {
    // @ts-expect-error the caller cannot set the domain of a device enrollment
    typed<Create>({ type: "warp", domain: "a.example.com" });
    // @ts-expect-error nor in an update
    typed<Update>({ app_id: "1", type: "warp", domain: "a.example.com" });
    // @ts-expect-error a SaaS application has no domain
    typed<Create>({ type: "saas", saas_app: {}, destinations: [] });
    // @ts-expect-error only applications in a browser have a binding cookie
    typed<Create>({ type: "mcp", enable_binding_cookie: true });
    // @ts-expect-error a bookmark has no login
    typed<Create>({ type: "bookmark", allowed_idps: [] });
    // @ts-expect-error an infrastructure application has no sessions
    typed<Create>({ type: "infrastructure", target_criteria: [...criteria], session_duration: "24h" });
    // @ts-expect-error the App Launcher has another field for its logo
    typed<Create>({ type: "app_launcher", logo_url: "https://example.com/logo.png" });
    // @ts-expect-error only Cloudflare sets the audience tag
    typed<Create>({ type: "self_hosted", domain: "a.example.com", aud: "1" });
    expect(variantOf(ApplicationInput, "warp")?.properties).not.toHaveProperty("domain");
    expect(variantOf(Application, "warp")?.properties).toHaveProperty("domain");
  });

  test("fails without the fields that its type requires", () => {
    // @ts-expect-error the type is required
    expect(messages(typed<Create>({ name: "x" }))).toEqual([' tag "type" must be string']);
    // @ts-expect-error there are 14 types
    expect(messages(typed<Create>({ type: "ftp" }))).toEqual([' value of tag "type" must be in oneOf']);
    // @ts-expect-error the login protocol is missing
    expect(messages(typed<Create>({ type: "saas" }))).toEqual([" must have required property 'saas_app'"]);
    // @ts-expect-error the target criteria are missing
    expect(messages(typed<Create>({ type: "infrastructure" }))).toEqual([
      " must have required property 'target_criteria'",
    ]);
    // @ts-expect-error the SaaS application is missing
    typed<Update>({ type: "warp" });
  });

  test("fails with fields of other types", () => {
    const infrastructure = { type: "infrastructure", target_criteria: [...criteria] } as const;
    const rdp = [{ port: 3389, protocol: "RDP" as const, target_attributes: {} }];
    // @ts-expect-error an infrastructure application supports only SSH
    typed<Create>({ ...infrastructure, target_criteria: rdp });
    const deny = { name: "x", decision: "deny" as const, include };
    // @ts-expect-error it supports only allow
    const denies: Create = { ...infrastructure, policies: [deny] };
    expect(messages(denies)).toContain("/policies/0/decision must be equal to one of the allowed values");
    const anyone = { name: "x", decision: "allow" as const, include, connection_rules: { ssh: {} } };
    // @ts-expect-error the usernames are missing
    typed<Create>({ ...infrastructure, policies: [anyone] });
    // @ts-expect-error a destination has the fields of one type
    typed<Create>({ type: "self_hosted", destinations: [{ type: "public", cidr: "10.0.0.0/24" }] });
    // @ts-expect-error Access does not have this scope
    typed<Create>({ type: "saas", saas_app: { auth_type: "oidc", scopes: ["address"] } });
  });

  test("is distinguished by its type in results", () => {
    const domainOf = (app: Output<AccessApi["applications"]["get"]>): string | undefined => {
      if (app.type === "saas") return app.saas_app.auth_type;
      if (app.type === "infrastructure") return app.target_criteria[0]?.protocol;
      return app.type === "self_hosted" ? app.domain : undefined;
    };
    expect(domainOf({ type: "infrastructure", target_criteria: [...criteria] })).toBe("SSH");
    // @ts-expect-error an MCP server has no domain
    typed<keyof ApplicationOf<"mcp">>("domain");
    typed<ApplicationType>("dash_sso");
    typed<ApplicationOf<"bookmark">["domain"]>("example.com");
    typed<ApplicationInputOf<"warp">>({ type: "warp" });
  });
});

describe("the input of a call", () => {
  test("fails to compile with a field that the endpoint does not have", () => {
    // @ts-expect-error the hostname of an MCP server cannot be changed
    typed<Input<AccessApi["mcp"]["servers"]["update"]>>({ id: "jira", hostname: "https://example.com/mcp" });
    // @ts-expect-error rotation exists only for accounts
    typed<Input<AccessApi["serviceTokens"]["rotate"]>>({ service_token_id: "1", zone_id: "2" });
    typed<Input<AccessApi["serviceTokens"]["get"]>>({ service_token_id: "1", zone_id: "2" });
    // @ts-expect-error a name is required
    typed<Input<AccessApi["serviceTokens"]["create"]>>({ duration: "forever" });
    typed<Input<AccessApi["serviceTokens"]["update"]>>({ service_token_id: "1", duration: "forever" });
    // @ts-expect-error the identity provider is required
    typed<Input<AccessApi["logs"]["scim"]["updates"]["list"]>>({ status: ["FAILURE"] });
    // @ts-expect-error there is no such operator
    typed<Input<AccessApi["logs"]["accessRequests"]["list"]>>({ emailOp: "like" });
    // @ts-expect-error include is required
    typed<Input<AccessApi["groups"]["create"]>>({ name: "Engineers" });
    expect(true).toBe(true);
  });

  test("distinguishes endpoints that return one object from those that return a list", () => {
    const lists: [IsList<AccessApi["tags"]["list"]>, IsList<AccessApi["certificates"]["settings"]["update"]>] = [
      true,
      true,
    ];
    const objects: [IsList<AccessApi["tags"]["get"]>, IsList<AccessApi["applications"]["userPolicyChecks"]["get"]>] = [
      false,
      false,
    ];
    expect([...lists, ...objects]).toEqual([true, true, false, false]);
  });

  test("fails to compile if it reads a secret that is not returned", () => {
    const created: Output<AccessApi["serviceTokens"]["create"]> = { client_secret: "cfast_…" };
    const read: Output<AccessApi["serviceTokens"]["get"]> = { name: "ci" };
    // @ts-expect-error only creation and rotation return the secret
    expect([created.client_secret, read.client_secret]).toEqual(["cfast_…", undefined]);
    const server = typed<Partial<Output<AccessApi["mcp"]["servers"]["get"]>>>({});
    // @ts-expect-error credentials are never returned
    expect(server.auth_credentials).toBeUndefined();
  });
});

describe("a rule", () => {
  test("fails to compile if its kind does not exist, or a field is missing", () => {
    typed<AccessRule[]>([{ everyone: {} }, { "github-organization": { identity_provider_id: "1", name: "example" } }]);
    // @ts-expect-error there is no such kind
    typed<AccessRule>({ emial: { email: "a@example.com" } });
    // @ts-expect-error the ID is missing
    typed<AccessRule>({ email: {} });
    // @ts-expect-error there are four levels
    typed<AccessRule>({ user_risk_score: { user_risk_score: ["huge"] } });
    const policy = (rule: unknown) => ({
      type: "self_hosted",
      policies: [{ name: "x", decision: "allow", include: [rule] }],
    });
    expect(messages(policy({ email: { email: "a@example.com" } }))).toEqual([]);
    expect(messages(policy({ email: {} }))).toContain(
      "/policies/0/include/0/email must have required property 'email'",
    );
    expect(messages(policy({ emial: {} }))).toContain("/policies/0/include/0 must NOT have additional properties");
    expect(messages(policy({ everyone: {}, email: { email: "a@example.com" } }))).toContain(
      "/policies/0/include/0 must NOT have more than 1 properties",
    );
  });
});
