import type { ZeroTrustAccessTag } from "@cdktf/provider-cloudflare/lib/zero-trust-access-tag";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { TAG_NAME_LENGTH } from "../../api/areas/tags/tag-limits";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { LOOK_UP_VALIDATORS, type LookUpProps } from "../account/look-up";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { requiredString, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";

/** A tag that applications can have: `tags: [tag]`. */
export interface IAccessTag extends IConstruct {
  /** Name of the tag, which is also its identifier. */
  readonly tagName: string;
}

/** Props of `AccessTag`. */
export interface AccessTagProps extends Movable {
  /**
   * Name of the tag, up to 35 characters (the API's limit). Case matters. A change replaces the tag: Terraform creates the
   * new one, moves the applications to it, and deletes the old one.
   */
  readonly name: string;

  /**
   * The account that the tag belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A tag, by which users filter applications in the App Launcher.
 *
 * ```ts
 * const finance = new AccessTag(this, "finance", { name: "finance" });
 * new SelfHostedApp(this, "books", { name: "Books", domain: "books.example.com", tags: [finance], allow });
 * ```
 */
export class AccessTag extends Construct implements IAccessTag {
  /**
   * An existing tag, by its exact name. Terraform looks it up at each plan, and fails if there is none.
   */
  public static fromName(scope: Construct, id: string, name: string, props: LookUpProps = {}): IAccessTag {
    return new FoundTag(scope, id, name, props);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessTag;
  /** The account that the tag belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private name?: string;

  public constructor(scope: Construct, id: string, props: AccessTagProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const { name, account } = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "tag", account);
    checkTagName(diagnostics, name);
    diagnostics.claim(this, this.account, {
      kind: "tag",
      value: name,
      rule: "tags of an account have different names, so create it once and use it everywhere",
    });
    const { ZeroTrustAccessTag } = loadL1(this, "tag");
    const tag = new ZeroTrustAccessTag(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
    });
    this.resource = withVersionCheck(this.account, tag);
  }

  /** Name of the tag. It refers to the resource, so that Terraform creates the tag before what has it. */
  public get tagName(): string {
    return (this.name ??= this.resource.name);
  }
}

const VALIDATORS: Validators<AccessTagProps> = {
  name: requiredString,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

function checkTagName(diagnostics: Diagnostics, name: string): void {
  diagnostics.checkName("name", name, TAG_NAME_LENGTH);
  if (Token.isUnresolved(name) || name.trim() === "" || name === name.trim()) return;
  diagnostics.add("CFA2304", `name is ${JSON.stringify(name)}; remove the spaces around it`, "name");
}

class FoundTag extends Construct implements IAccessTag {
  public readonly tagName: string;

  public constructor(scope: Construct, id: string, value: string, props: LookUpProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const { name } = diagnostics.validated({ name: value }, { name: requiredString });
    checkTagName(diagnostics, name);
    const account = accountOf(this, "tag", diagnostics.validated(props, LOOK_UP_VALIDATORS).account);
    const { DataCloudflareZeroTrustAccessTag } = loadL1(this, "tagData");
    const found = new DataCloudflareZeroTrustAccessTag(this, "Resource", {
      provider: account.officialProvider,
      accountId: account.accountId,
      tagName: name,
    });
    this.tagName = found.name;
  }
}
