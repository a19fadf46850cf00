import type { Key } from "./access-model";

/** Something that a person or a program wants to reach. Reach is asked for things, not for applications. */
export type Thing =
  /** The URLs that a pattern matches, without those that a more specific pattern of the model matches: `*.example.com/admin`. */
  | { readonly kind: "url"; readonly uri: string }
  /** A private hostname or CIDR range, with port and protocol. */
  | {
      readonly kind: "private";
      readonly destination: string;
      readonly protocol?: "tcp" | "udp" | undefined;
      readonly ports?: string | undefined;
      readonly virtualNetwork?: string | undefined;
    }
  /** A target by SSH, as a Unix user; `user` is undefined for the users whose name is that of their email address. */
  | {
      readonly kind: "ssh";
      readonly target: string;
      readonly address: string;
      readonly port: number;
      readonly user: string | undefined;
    }
  | { readonly kind: "rdp"; readonly target: string; readonly address: string; readonly port: number }
  /** A tool of an MCP server through a portal; `tool` is undefined for all tools that nothing names. */
  | { readonly kind: "mcp_tool"; readonly portal: string; readonly server: string; readonly tool: string | undefined }
  /** The address of an MCP server itself, without a portal. */
  | { readonly kind: "mcp_server"; readonly server: string; readonly url: string }
  | { readonly kind: "worker"; readonly worker: string; readonly preview: boolean }
  /** An application that is reached by itself: SaaS, the App Launcher, WARP enrolment, browser isolation, a proxy endpoint. */
  | { readonly kind: "application"; readonly type: string; readonly name: string };

/** A thing, and the application that protects it in one model; undefined if none does. */
export interface ProtectedThing {
  readonly thing: Thing;
  readonly application: Key | undefined;
}
