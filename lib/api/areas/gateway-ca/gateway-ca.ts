import type { Static } from "@sinclair/typebox";
import { del, get, post } from "../../core/endpoint";
import { Deleted } from "../../core/schema";
import { Type } from "../../core/type";

/** The SSH certificate authority of an account. An account has at most one. */
export const GatewayCa = Type.Object({
  id: Type.Optional(Type.String({ description: "The key ID of this certificate authority." })),
  public_key: Type.Optional(
    Type.String({ description: "Public key of the CA, in the format of `TrustedUserCAKeys` of `sshd`." }),
  ),
});
export type GatewayCa = Static<typeof GatewayCa>;

const collection = "/accounts/{account_id}/access/gateway_ca";
const permission = "Access: SSH Auditing";

/** The SSH certificate authority of an account. */
export const gatewayCa = {
  list: get(collection, {
    summary: "List SSH Certificate Authorities (CA)",
    permission,
    result: GatewayCa,
    paging: "single",
  }),
  create: post(collection, {
    summary: "Add a new SSH Certificate Authority (CA)",
    permission,
    result: GatewayCa,
    // If the account has a CA already, the API refuses the request and changes nothing.
    repeat: "safe",
  }),
  delete: del(`${collection}/{certificate_id}`, {
    summary: "Delete an SSH Certificate Authority (CA)",
    permission,
    result: Deleted,
  }),
} as const;
