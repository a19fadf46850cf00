import { ACCOUNT_ID } from "../hosts";

/** Resources of a stack by type and name, as Terraform JSON. */
export type Resources = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** So many resources, each with its name. */
const many = (count: number, of: (index: number) => object): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`r${index}`, { account_id: ACCOUNT_ID, ...of(index) }]),
  );

const RULES = { decision: "allow", include: [{ email_domain: { domain: "example.com" } }] };

const application = (index: number): object => ({
  type: "self_hosted",
  name: `Application ${index}`,
  domain: `app-${index}.example.com`,
  session_duration: "12h",
});

/** An application with a policy of its own. */
const withPolicy = (index: number): object => ({
  ...application(index),
  policies: [{ name: "Staff", precedence: 1, ...RULES }],
});

/** Two applications whose policies are resources. */
const OPEN = 2;

const policy = (index: number): object => ({
  application_id: `\${cfaccess_application.open${index % OPEN}.id}`,
  name: `Policy ${index}`,
  precedence: index + 1,
  ...RULES,
});

const bookmark = (index: number): object => ({
  id: `b0000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  name: `Bookmark ${index}`,
  domain: `bookmark-${index}.example.com`,
});

const portal = (index: number): object => ({
  id: `portal-${index}`,
  name: `Portal ${index}`,
  hostname: `portal-${index}.example.com`,
});

const user = (index: number): object => ({ email: `user-${index}@example.com`, name: `User ${index}` });

const openApplications = Object.entries(many(OPEN, (index) => application(1_000 + index))).map(
  ([, one], index) => [`open${index}`, one] as const,
);

/** 200 resources of the companion, of five types. */
export const MIXED: Resources = {
  cfaccess_application: { ...many(78, withPolicy), ...Object.fromEntries(openApplications) },
  cfaccess_application_policy: many(40, policy),
  cfaccess_bookmark: many(30, bookmark),
  cfaccess_mcp_portal: many(20, (index) => ({ ...portal(index), servers: {} })),
  cfaccess_user: many(30, user),
};

const shared = (applicationType: string, portalType: string, servers: object): Resources => ({
  [applicationType]: many(180, withPolicy),
  [portalType]: many(20, (index) => ({ ...portal(index), servers })),
});

/** 200 resources of two types that both providers have: those of the companion. */
export const COMPANION = shared("cfaccess_application", "cfaccess_mcp_portal", {});

/** The same ones, of the official provider. */
export const OFFICIAL = shared(
  "cloudflare_zero_trust_access_application",
  "cloudflare_zero_trust_access_ai_controls_mcp_portal",
  [],
);
