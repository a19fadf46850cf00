import { OneOf } from "../../../api";
import type { TSchema } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";

const optional = <Field extends TSchema>(field: Field) => Type.Optional(field);
const flag = (description: string) => optional(Type.Boolean({ description }));
const string = (description: string) => optional(Type.String({ description }));
const strings = (description: string) => optional(Type.Array(Type.String(), { description }));
const port = () => optional(Type.Integer({ minimum: 0, maximum: 65_535, description: "Port." }));
const object = <Fields extends Record<string, TSchema>>(fields: Fields, description: string) =>
  optional(Type.Object(fields, { description }));
const headers = (description: string) =>
  optional(Type.Record(Type.String(), Type.Array(Type.String()), { description }));
const choice = <const Words extends readonly string[]>(words: Words, description: string) =>
  optional(OneOf(words, { description }));

const ENABLED = ["enabled", "disabled"] as const;
const REMOTE = [...ENABLED, "remote_only"] as const;

const resolvers = optional(
  Type.Array(
    Type.Object({
      ip: Type.String({ description: "Address of the resolver." }),
      port: port(),
      route_through_private_network: flag("Whether the resolver is in a private network."),
      vnet_id: string("Virtual network of the resolver."),
    }),
    { description: "Resolvers." },
  ),
);

const redirectFields = {
  target_uri: Type.String({ description: "URI to redirect to." }),
  include_context: flag("Whether the URI gets the context as parameters."),
};

/** The settings of a Gateway rule. Which of them apply depends on the filter and the action. */
export const RuleSettings = Type.Object(
  {
    add_headers: headers("Headers to add."),
    set_headers: headers("Headers to replace."),
    delete_headers: strings("Headers to remove."),
    allow_child_bypass: flag("Whether child accounts may bypass the rule."),
    bypass_parent_rule: flag("Whether the rules of the parent account are bypassed."),
    audit_ssh: object({ command_logging: flag("Whether commands are logged.") }, "Logs of SSH commands."),
    biso_admin_controls: object(
      {
        version: choice(["v1", "v2"], "Version of the controls."),
        copy: choice(REMOTE, "Copying."),
        download: choice(REMOTE, "Downloads."),
        keyboard: choice(ENABLED, "Keyboard."),
        paste: choice(REMOTE, "Pasting."),
        printing: choice(ENABLED, "Printing."),
        upload: choice(ENABLED, "Uploads."),
        dcp: flag("Whether copying is disabled."),
        dd: flag("Whether downloads are disabled."),
        dk: flag("Whether the keyboard is disabled."),
        dp: flag("Whether printing is disabled."),
        du: flag("Whether uploads are disabled."),
        wm_id: string("Watermark."),
      },
      "Controls of browser isolation.",
    ),
    block_page: object(redirectFields, "Page to show instead of the account's block page."),
    block_page_enabled: flag("Whether the block page is shown."),
    block_reason: string("Reason to show on the block page."),
    check_session: object(
      { duration: string("Required freshness of the session."), enforce: flag("Whether it is required.") },
      "Check of the session.",
    ),
    dns_resolvers: object({ ipv4: resolvers, ipv6: resolvers }, "Resolvers of DNS queries."),
    egress: object(
      {
        ipv4: string("IPv4 address."),
        ipv4_fallback: string("IPv4 address if the first fails."),
        ipv6: string("IPv6 range."),
      },
      "Addresses from which traffic leaves.",
    ),
    forensic_copy: object({ enabled: flag("Whether a copy is stored.") }, "Copies of requests."),
    ignore_cname_category_matches: flag("Whether categories of CNAME domains are ignored."),
    insecure_disable_dnssec_validation: flag("Whether DNSSEC is not validated."),
    ip_categories: flag("Whether categories of IP addresses count."),
    ip_indicator_feeds: flag("Whether indicator feeds of IP addresses count."),
    l4override: object({ ip: string("Address."), port: port() }, "Destination instead of the original one."),
    notification_settings: object(
      {
        enabled: flag("Whether the notification is shown."),
        include_context: flag("Whether the URL gets the context as parameters."),
        msg: string("Message."),
        support_url: string("URL with further information."),
      },
      "Notification on the device.",
    ),
    override_host: string("Hostname that answers DNS queries."),
    override_ips: strings("IP addresses that answer DNS queries."),
    payload_log: object({ enabled: flag("Whether payloads are logged.") }, "Logs of payloads."),
    quarantine: object({ file_types: strings("Types of files.") }, "Quarantine of files."),
    redirect: object(
      { ...redirectFields, preserve_path_and_query: flag("Whether the path and query are kept.") },
      "Redirect.",
    ),
    resolve_dns_internally: object(
      { fallback: choice(["none", "public_dns"], "Fallback."), view_id: string("DNS view.") },
      "Internal DNS.",
    ),
    resolve_dns_through_cloudflare: flag("Whether 1.1.1.1 resolves DNS queries."),
    untrusted_cert: object(
      { action: choice(["pass_through", "block", "error"], "Action.") },
      "Treatment of untrusted certificates.",
    ),
  },
  { description: "Settings of the rule." },
);
