import type { Application, ApplicationInput, ApplicationType, Policy } from "../../../../lib/api";
import type { AccessEmulator, AccessEmulatorOptions } from "../../../../lib/emulator";
import { emulate, send } from "../../emulating";

/** An application as a test looks at it: any field of any type. */
export type Shown = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly aud: string;
  readonly updated_at: string;
  readonly policies: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
};

/** What the emulator refused a request with. */
export interface Refusal {
  readonly status: number;
  readonly code: number | undefined;
  readonly pointer: string | undefined;
  readonly message: string;
}

/** Calls below `/access/` of an emulator's account, or of its zone. */
export class Calling {
  constructor(
    readonly emulator: AccessEmulator,
    private readonly root = `/accounts/${emulator.accountId}`,
  ) {}

  inZone(): Calling {
    return new Calling(this.emulator, `/zones/${this.emulator.zoneId}`);
  }

  /** What is answered to a request that has to be accepted. */
  async ok<Result = Shown>(method: string, path: string, body?: unknown): Promise<Result> {
    const { status, text, envelope } = await send<Result>(this.emulator, method, `${this.root}/access/${path}`, {
      body,
    });
    if (status !== 200) throw new Error(`${method} ${path} was refused: ${text}`);
    return envelope.result as Result;
  }

  /** How a request was refused that has to be; nothing may have changed. */
  async refused(method: string, path: string, body?: unknown): Promise<Refusal> {
    const before = this.emulator.snapshot();
    const { status, envelope } = await send(this.emulator, method, `${this.root}/access/${path}`, { body });
    expect(envelope.success).toBe(false);
    expect(this.emulator.snapshot()).toEqual(before);
    const [error] = envelope.errors;
    return { status, code: error?.code, pointer: error?.source?.pointer, message: error?.message ?? "" };
  }

  app(body: object): Promise<Shown> {
    return this.ok("POST", "apps", body);
  }

  policy(body: object = {}): Promise<Policy & { readonly id: string }> {
    return this.ok("POST", "policies", { ...allowEveryone, ...body });
  }
}

/** The MCP server that the least application of type mcp is for. */
const DOCS = {
  id: "docs",
  name: "Docs",
  hostname: "https://docs.example.com/mcp",
  auth_type: "unauthenticated",
} as const;

/** An emulator's account to call, in which there is nothing but an MCP server. */
export async function calling(options: AccessEmulatorOptions = {}): Promise<Calling> {
  const emulator = await emulate({ rateLimit: false, ...options });
  emulator.seed({ "mcp.servers": [DOCS] });
  return new Calling(emulator);
}

export const allowEveryone = { name: "Everyone", decision: "allow", include: [{ everyone: {} }] } as const;

/** A policy of an application's own, told from others by its name. */
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

/** The least that makes an application of each type. */
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

/** An application as one type of it is answered. */
export type Answered<Type extends ApplicationType> = Extract<Application, { type: Type }>;
