import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { AccessEmulator } from "cdktf-cloudflare-access/emulator";
import { Demonstration } from "../demonstration";
import { Deployment } from "../../test/support/deployment";
import type { Figures, Narration } from "../narration";
import { TicketsServer } from "../../test/support/tickets-server";

/** Deploys the portal of this folder to an emulator, with a real local MCP server, and destroys it. */
export async function demonstrateMcpPortal(narration: Narration, emulator: AccessEmulator): Promise<void> {
  const token = randomBytes(16).toString("hex");
  const tickets = await TicketsServer.start(token);
  const deployment = await Deployment.of(join(__dirname, "main.ts"), emulator, {
    CLOUDFLARE_ZONE_ID: emulator.zoneId,
    TICKETS_URL: tickets.url,
    TF_VAR_TICKETS_TOKEN: token,
  });
  const demo = new Demonstration(narration, emulator, deployment, () => ({
    servers: emulator.call("mcp.servers.list", {}).length,
    applications: emulator.call("applications.list", {}).length,
    policies: emulator.call("policies.list", {}).length,
  }));
  try {
    await narration.step("start MCP server", () => Promise.resolve({ url: tickets.url }));
    await demo.deploy();
    await narration.step("list its tools", () => Promise.resolve(toolsOf(emulator)));
    await demo.destroy();
  } finally {
    await deployment.remove();
    await tickets.stop();
  }
}

/** The tools that the deployment fetched from the server, with its bearer token, before the portal offered it. */
function toolsOf(emulator: AccessEmulator): Figures {
  const { tools, status = "unknown" } = emulator.call("mcp.servers.get", { id: "tickets" });
  return { status, tools: tools?.length ?? 0 };
}
