import { Fn, Op, TerraformElement, Token } from "cdktf";
import type { Construct } from "constructs";
import { DataCfaccessServiceToken } from "../../bindings/cfaccess/data-cfaccess-service-token";
import { literalText } from "../../rules/terraform-literal";
import type { AccessAccount } from "../account/access-account";
import type { Diagnostics } from "../kernel/diagnostics";
import { plainTextL1 } from "../kernel/plain-text";
import type { Duration } from "../values/duration";

/** Props that say when plans warn of a token. */
interface WarningProps {
  readonly name: string;
  readonly warnBeforeExpiry?: Duration | string;
  readonly warnIfUnusedFor?: Duration | string;
}

/** A token that plans can warn of. */
interface Watched extends Construct {
  readonly account: AccessAccount;
  readonly serviceTokenId: string;
  readonly resource: { readonly expiresAt: string };
}

/** Adds the checks of a token: Terraform warns in each plan and apply in which one fails, and goes on. */
export function warnOfForgotten(token: Watched, diagnostics: Diagnostics, props: WarningProps): void {
  const name = Token.isUnresolved(props.name) ? "" : ` "${literalText(props.name)}"`;
  const before = diagnostics.duration("warnBeforeExpiry", props.warnBeforeExpiry, undefined);
  if (before !== undefined) {
    const isValid = isLater(Fn.timeadd(token.resource.expiresAt, `-${before}`));
    const remedy = "refresh it (rotateEvery with refreshBefore), or set its duration";
    new Check(token, "Expiry", isValid, `The service token${name} expires in less than ${before}; ${remedy}.`);
  }
  const unused = diagnostics.duration("warnIfUnusedFor", props.warnIfUnusedFor, undefined);
  if (unused === undefined) return;
  const { account, serviceTokenId } = token;
  const found = new (plainTextL1(DataCfaccessServiceToken))(token, "Use", {
    provider: account.companionProvider,
    accountId: account.accountId,
    serviceTokenId,
  });
  const lastUse = Token.asString(Fn.coalesce([found.lastSeenAt, found.createdAt]));
  const message = `Nobody has used the service token${name} for ${unused}; remove it if it is forgotten.`;
  new Check(token, "Unused", isLater(Fn.timeadd(lastUse, unused)), message);
}

/** Whether a time is after the time of the plan. True where the API tells no time. */
const isLater = (time: string): unknown => Fn.try([Op.eq(Fn.timecmp(time, Fn.plantimestamp()), 1), true]);

/** A `check` block, for which cdktf has no class. */
class Check extends TerraformElement {
  public constructor(
    scope: Construct,
    id: string,
    private readonly condition: unknown,
    private readonly message: string,
  ) {
    super(scope, id, "check");
  }

  public override toTerraform(): object {
    const assert = { condition: this.condition, error_message: this.message };
    return { check: { [this.friendlyUniqueId]: { assert } } };
  }
}
