import type { Construct } from "constructs";
import type { SINGLE_APPLICATION_TYPES } from "../../../api/areas/applications/application-limits";
import type { AccessAccount } from "../../account/access-account";
import type { Diagnostics } from "../../kernel/diagnostics";

/** Claims a type of which an account has one application. */
export function claimSingle(
  diagnostics: Diagnostics,
  application: Construct & { readonly account: AccessAccount },
  type: (typeof SINGLE_APPLICATION_TYPES)[number],
): void {
  const rule = "an account has one application of this type, so merge the two";
  diagnostics.claim(application, application.account, { kind: "type", value: type, rule });
}
