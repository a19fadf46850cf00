import { AgentAccess } from "../../../lib";
import { either, type Deployment } from "./deployment";

const agent: Deployment = {
  name: "agent",
  build: (scope, { variant, zoneId }) => {
    new AgentAccess(scope, "release-bot", {
      name: either(variant, "Release bot", "Deploy bot"),
      hostname: "bot.example.com",
      // A server has these tools in the emulator, unless it is told others.
      servers: { tickets: { url: "https://tickets.example.com/mcp", tools: ["search"], deniedTools: ["fetch"] } },
      ...(variant !== "required" && { zoneId, rotateEvery: either(variant, "720h", "360h") }),
    });
  },
  changedByImport: {
    // The expected tools exist only in the code.
    "release-bot/Portal/server-tickets/Sync": ["update"],
    // The API does not return the version of the secret, and nobody can read a secret.
    "release-bot/Token/Resource": ["update"],
    "release-bot/Token/Rotation": ["update"],
  },
};

export const MCP = [agent];
