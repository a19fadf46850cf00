import type { Static } from "@sinclair/typebox";
import { MCP_ID_LENGTH } from "../mcp/mcp-limits";
import { OneOf, Variants } from "../../core/schema";
import { Type } from "../../core/type";
import { SDK_7_1 } from "../../core/sources";

const PublicDestination = Type.Object(
  {
    // The default is that of the official Terraform provider.
    type: Type.Literal("public", { default: "public", description: "A public hostname." }),
    uri: Type.Optional(
      Type.String({ description: "Hostname and path, with `*` as a wildcard: `*.example.com/admin`." }),
    ),
  },
  { description: "A public hostname, with or without a path." },
);

const PrivateDestination = Type.Object(
  {
    type: Type.Literal("private", { description: "A private hostname or CIDR range." }),
    cidr: Type.Optional(Type.String({ description: "CIDR range. A single address means /32." })),
    hostname: Type.Optional(Type.String({ description: "Hostname that clients send to the HTTPS origin (SNI)." })),
    l4_protocol: Type.Optional(OneOf(["tcp", "udp"], { description: "Protocol. If omitted, both protocols." })),
    port_range: Type.Optional(Type.String({ description: "Port or range of ports: `80-90`. If omitted, all ports." })),
    vnet_id: Type.Optional(Type.String({ description: "Virtual network. If omitted, all virtual networks." })),
  },
  { description: "A private hostname or CIDR range." },
);

const PortalDestination = Type.Object(
  {
    type: Type.Literal("via_mcp_server_portal", { description: "An MCP server that users reach through MCP portals." }),
    mcp_server_id: Type.Optional(
      Type.String({ maxLength: MCP_ID_LENGTH, description: "Identifier of the MCP server." }),
    ),
  },
  { description: "An MCP server that users reach through MCP portals. Only for applications of type `mcp`." },
);

const newerThanReference = SDK_7_1;
const workerId = Type.Optional(Type.String({ description: "Identifier of the Worker." }));

const WorkerDestination = Type.Object(
  { type: Type.Literal("worker", { description: "A Worker and its preview URLs." }), worker_id: workerId },
  { description: "A Worker and its preview URLs.", newerThanReference },
);

const PreviewWorkerDestination = Type.Object(
  { type: Type.Literal("preview_worker", { description: "The preview URLs of a Worker." }), worker_id: workerId },
  { description: "The preview URLs of a Worker.", newerThanReference },
);

const AllWorkersDestination = Type.Object(
  { type: Type.Literal("all_workers", { description: "Every Worker of the account." }) },
  { description: "Every Worker of the account and its preview URLs.", newerThanReference },
);

const AllPreviewWorkersDestination = Type.Object(
  { type: Type.Literal("all_preview_workers", { description: "The preview URLs of every Worker of the account." }) },
  { description: "The preview URLs of every Worker of the account.", newerThanReference },
);

/** A destination that an application protects. */
export const Destination = Variants(
  "type",
  [
    PublicDestination,
    PrivateDestination,
    PortalDestination,
    WorkerDestination,
    PreviewWorkerDestination,
    AllWorkersDestination,
    AllPreviewWorkersDestination,
  ],
  { description: "A destination that the application protects." },
);
export type Destination = Static<typeof Destination>;
