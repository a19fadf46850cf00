/** Something that a person or a program wants to reach. Reach is asked for things, not for applications. */
export type Thing =
  /** The URLs that a pattern matches, without those that a more specific pattern of the models matches: `*.example.com/admin`. */
  | {
      readonly kind: "url";
      /** The pattern; where several overlap and none is the most specific, the `example`. */
      readonly uri: string;
      /** One of the URLs: `x.example.com/admin`. */
      readonly example: string;
      /** The patterns that overlap here, if none of them is the most specific. */
      readonly matches?: readonly string[] | undefined;
    }
  /** The URLs that no application protects: those of a zone, or of all zones that are no thing of their own. */
  | { readonly kind: "unmatched"; readonly zone: string | undefined }
  /** A private hostname or CIDR range, with port and protocol. */
  | {
      readonly kind: "private";
      readonly destination: string;
      readonly protocol?: "tcp" | "udp" | undefined;
      /** `80` or `80-90`; undefined: all ports. */
      readonly ports?: string | undefined;
      readonly virtualNetwork?: string | undefined;
    }
  /** Targets by SSH, as a Unix user; `user` is undefined for the users whose name is that of their email address. */
  | { readonly kind: "ssh"; readonly targets: TargetGroup; readonly port: number; readonly user: string | undefined }
  | { readonly kind: "rdp"; readonly targets: TargetGroup; readonly port: number }
  /** A tool of an MCP server through a portal; `tool` is undefined for all tools that nothing names. */
  | { readonly kind: "mcp_tool"; readonly portal: string; readonly server: string; readonly tool: string | undefined }
  /** The address of an MCP server itself, without a portal. */
  | { readonly kind: "mcp_server"; readonly server: string; readonly url: string }
  /** A Worker, or its previews; `worker` is undefined for all Workers that no application names. */
  | { readonly kind: "worker"; readonly worker: string | undefined; readonly preview: boolean }
  /** An application that is reached by itself: SaaS, the App Launcher, WARP enrolment, browser isolation, a proxy endpoint. No name if an account has one. */
  | { readonly kind: "application"; readonly type: string; readonly name: string | undefined }
  /** What an application protects according to a value that the source does not tell. */
  | { readonly kind: "opaque"; readonly name: string };

/** Targets that the same criteria match, so that the same applications decide on all of them. */
export interface TargetGroup {
  /** The targets of the source. Empty: those to come that match the criteria, or that the source does not have. */
  readonly known: readonly { readonly hostname: string; readonly addresses: readonly string[] }[];
  /** The criteria in words: `hostname db-1 or db-2, and tag env is prod`. */
  readonly criteria: string;
}
