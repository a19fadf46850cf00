import type { Static } from "@sinclair/typebox";
import { del, get, post } from "../../core/endpoint";
import { Deleted } from "../../core/schema";
import { Type } from "../../core/type";

/** The account's SSH certificate authority. An account has one at most. */
export const GatewayCa = Type.Object({
  id: Type.Optional(Type.String({ description: "The key ID of this certificate authority." })),
  public_key: Type.Optional(
    Type.String({ description: "Its public key, as `sshd` reads it from `TrustedUserCAKeys`." }),
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
    // Where there is one, a second request is refused and changes nothing.
    repeat: "safe",
  }),
  delete: del(`${collection}/{certificate_id}`, {
    summary: "Delete an SSH Certificate Authority (CA)",
    permission,
    result: Deleted,
  }),
} as const;
