import type { Application, ApplicationInput, ApplicationType, Policy } from "../../../../lib/api";
import type { AccessEmulator, AccessEmulatorOptions } from "../../../../lib/emulator";
import { emulate, send, tickingClock } from "../../running-emulators";

/** An application in a response, with any field of any type. */
export type AnyApplication = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly aud: string;
  readonly updated_at: string;
  readonly policies: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
};

/** The error of a failed request. */
export interface Failure {
  readonly status: number;
  readonly code: number | undefined;
  readonly pointer: string | undefined;
  readonly message: string;
}

/** Sends requests below `/access/` of an account or zone. */
export class AccessCalls {
  constructor(
    readonly emulator: AccessEmulator,
    private readonly root = `/accounts/${emulator.accountId}`,
  ) {}

  inZone(): AccessCalls {
    return new AccessCalls(this.emulator, `/zones/${this.emulator.zoneId}`);
  }

  /** The result of a request. @throws If the request fails. */
  async ok<Result = AnyApplication>(method: string, path: string, body?: unknown): Promise<Result> {
    const { status, text, envelope } = await send<Result>(this.emulator, method, `${this.root}/access/${path}`, {
      body,
    });
    if (status >= 300) throw new Error(`${method} ${path} failed: ${text}`);
    return envelope.result as Result;
  }

  /** The error of a request. Expects that the request fails and changes nothing. */
  async failure(method: string, path: string, body?: unknown): Promise<Failure> {
    const before = this.emulator.snapshot();
    const { status, envelope } = await send(this.emulator, method, `${this.root}/access/${path}`, { body });
    expect(envelope.success).toBe(false);
    expect(this.emulator.snapshot()).toEqual(before);
    const [error] = envelope.errors;
    return { status, code: error?.code, pointer: error?.source?.pointer, message: error?.message ?? "" };
  }

  app(body: object): Promise<AnyApplication> {
    return this.ok("POST", "apps", body);
  }

  policy(body: object = {}): Promise<Policy & { readonly id: string }> {
    return this.ok("POST", "policies", { ...allowEveryone, ...body });
  }
}

/** The MCP server of the application in `LEAST`. */
const DOCS = {
  id: "docs",
  name: "Docs",
  hostname: "https://docs.example.com/mcp",
  auth_type: "unauthenticated",
} as const;

/** Starts an emulator with an MCP server only, and returns requests to its account. */
export async function accessCalls(options: AccessEmulatorOptions = {}): Promise<AccessCalls> {
  const emulator = await emulate({ rateLimit: false, clock: tickingClock(), ...options });
  emulator.seed({ "mcp.servers": [DOCS] });
  return new AccessCalls(emulator);
}

export const allowEveryone = { name: "Everyone", decision: "allow", include: [{ everyone: {} }] } as const;

/** The input of a policy that belongs to one application. */
export const inline = (name: string, more: object = {}): object => ({ ...allowEveryone, name, ...more });

export const sshPolicy = {
  name: "Admins",
  decision: "allow",
  include: [{ email_domain: { domain: "example.com" } }],
  connection_rules: { ssh: { usernames: ["root"], allow_email_alias: true } },
} as const;

export const site = (domain: string, more: object = {}): object => ({
  type: "self_hosted",
  name: domain,
  domain,
  ...more,
});

export const sshTargets = (port: number, hostname = "web-1"): object => ({
  type: "infrastructure",
  name: `SSH at ${port}`,
  target_criteria: [{ port, protocol: "SSH", target_attributes: { hostname: [hostname] } }],
});

/** The input of an application of each type, with required fields only. */
export const LEAST: { readonly [Type in ApplicationType]: Extract<ApplicationInput, { type: Type }> } = {
  self_hosted: { type: "self_hosted", domain: "web.example.com" },
  ssh: { type: "ssh", domain: "ssh.example.com" },
  vnc: { type: "vnc", domain: "vnc.example.com" },
  rdp: {
    type: "rdp",
    domain: "rdp.example.com",
    target_criteria: [{ port: 3389, protocol: "RDP", target_attributes: { hostname: ["pc-1"] } }],
  },
  mcp_portal: { type: "mcp_portal", domain: "mcp.example.com" },
  mcp: { type: "mcp", destinations: [{ type: "via_mcp_server_portal", mcp_server_id: DOCS.id }] },
  saas: { type: "saas", saas_app: { sp_entity_id: "https://saas.example.com" } },
  dash_sso: { type: "dash_sso", saas_app: {} },
  app_launcher: { type: "app_launcher" },
  warp: { type: "warp" },
  biso: { type: "biso" },
  bookmark: { type: "bookmark", domain: "https://example.com" },
  infrastructure: {
    type: "infrastructure",
    target_criteria: [{ port: 22, protocol: "SSH", target_attributes: { hostname: ["web-1"] } }],
  },
  proxy_endpoint: { type: "proxy_endpoint", domain: "abcde12345.proxy.cloudflare-gateway.com" },
};

export const TYPES = Object.keys(LEAST) as ApplicationType[];

/** The response of an application of one type. */
export type ApplicationOf<Type extends ApplicationType> = Extract<Application, { type: Type }>;
