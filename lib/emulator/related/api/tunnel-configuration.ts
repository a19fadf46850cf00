import type { Static, TSchema } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { Nullable, OneOf, Timestamp, Uuid } from "../../../api";

const optional = <Field extends TSchema>(field: Field) => Type.Optional(field);
const flag = (description: string) => optional(Type.Boolean({ description }));
const string = (description: string) => optional(Type.String({ description }));
const count = (description: string) => optional(Type.Integer({ minimum: 0, description }));

/** Settings of the connection from `cloudflared` to the origin. Times are in seconds. */
const OriginRequest = Type.Object({
  access: optional(
    Type.Object(
      {
        audTag: Type.Array(Type.String(), { description: "AUD tags of the applications that may reach the hostname." }),
        teamName: Type.String({ description: "Name of the Zero Trust organization." }),
        required: flag("Whether traffic without a valid token is denied."),
      },
      { description: "Validates the token of Access in each request." },
    ),
  ),
  caPool: string("Path of the CA certificate of the origin."),
  connectTimeout: count("Timeout for a new TCP connection to the origin."),
  disableChunkedEncoding: flag("Whether chunked encoding is disabled."),
  http2Origin: flag("Whether the origin is reached by HTTP/2."),
  httpHostHeader: string("Host header of requests to the origin."),
  keepAliveConnections: count("Maximum number of idle connections."),
  keepAliveTimeout: count("Timeout of idle connections."),
  matchSNItoHost: flag("Whether the server name in TLS follows the Host header."),
  noHappyEyeballs: flag("Whether the fallback between IPv4 and IPv6 is disabled."),
  noTLSVerify: flag("Whether any certificate of the origin is accepted."),
  originServerName: string("Hostname in the certificate of the origin."),
  proxyType: string("Type of proxy: empty, or `socks`."),
  tcpKeepAlive: count("Time between TCP keepalive packets."),
  tlsTimeout: count("Timeout of the TLS handshake with the origin."),
});

const Ingress = Type.Object({
  hostname: string("Public hostname of the service. The last rule has no hostname."),
  path: string("Requests with this path go to the service."),
  service: Type.String({ minLength: 1, description: "Service: `https://10.0.0.1:8081`, `http_status:404`." }),
  originRequest: optional(OriginRequest),
});

const Config = Type.Object(
  {
    ingress: optional(
      Type.Array(Ingress, { minItems: 1, description: "Rules. The first one that matches a request applies." }),
    ),
    originRequest: optional(OriginRequest),
    "warp-routing": optional(
      Type.Object(
        { enabled: flag("Whether the tunnel has private routes.") },
        { description: "Former switch for routes." },
      ),
    ),
  },
  { description: "Rules and settings of the tunnel." },
);
export type TunnelConfig = Static<typeof Config>;

/** Input of the configuration of a tunnel. */
export const TunnelConfigurationInput = Type.Object({
  config: optional(Config),
  source: optional(OneOf(["local", "cloudflare"], { description: "Where the configuration is." })),
});
export type TunnelConfigurationInput = Static<typeof TunnelConfigurationInput>;

/** The configuration of a tunnel. */
export const TunnelConfiguration = Type.Object({
  tunnel_id: Uuid({ description: "Identifier of the tunnel." }),
  account_id: Type.String({ description: "Identifier of the account." }),
  config: Nullable(Config),
  source: OneOf(["local", "cloudflare"], { description: "Where the configuration is." }),
  version: Type.Integer({ description: "Version of the configuration: the first is 0." }),
  created_at: Timestamp({ description: "When the configuration was written." }),
});
export type TunnelConfiguration = Static<typeof TunnelConfiguration>;
