import type { ZeroTrustAccessCustomPage } from "@cdktf/provider-cloudflare/lib/zero-trust-access-custom-page";
import { Token } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { CUSTOM_PAGE_TYPES } from "../../api/areas/custom-pages/custom-page-types";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { textOfFile } from "../kernel/text-file";
import { knownString, missingString, requiredString, string, type Validators } from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";

/** When Access shows a custom page: when an identity-based rule denies access, or when another rule does. */
export type CustomPageType = (typeof CUSTOM_PAGE_TYPES)[number];

/** A custom page that applications can show: `customPages: [page]`. */
export interface ICustomPage extends IConstruct {
  /** ID of the page, a UUID. */
  readonly customPageId: string;
}

/** Props of `CustomPage`. */
export interface CustomPageProps extends Movable {
  /** Name of the page, up to 350 characters (the API's limit). */
  readonly name: string;

  /**
   * When Access shows the page: `identity_denied` when an identity-based rule denies access, `forbidden` when another rule
   * does.
   */
  readonly type: CustomPageType;

  /**
   * The page as HTML. Terraform gets it as plain text, also what resembles its expressions: `${name}`. Set this prop, or
   * `htmlFile`.
   *
   * @default - the content of `htmlFile`
   */
  readonly html?: string;

  /**
   * Path of a file with the page, relative to the working directory. It is read at synthesis, and can have up to 1 MiB.
   *
   * @default - the page is in `html`
   */
  readonly htmlFile?: string;

  /**
   * The account that the page belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/**
 * A page of your own for users whose access is denied. Needs a plan with custom pages.
 *
 * ```ts
 * const denied = new CustomPage(this, "denied", { name: "Denied", type: "identity_denied", htmlFile: "denied.html" });
 * new SelfHostedApp(this, "wiki", { name: "Wiki", domain: "wiki.example.com", customPages: [denied], allow });
 * ```
 */
export class CustomPage extends Construct implements ICustomPage {
  /** An existing page, by its ID. */
  public static fromId(scope: Construct, id: string, customPageId: string): ICustomPage {
    return new ExistingCustomPage(scope, id, customPageId);
  }

  /** The L1. */
  public readonly resource: ZeroTrustAccessCustomPage;
  /** The account that the page belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  public constructor(scope: Construct, id: string, props: CustomPageProps) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const valid = diagnostics.validated(props, VALIDATORS);
    this.account = accountOf(this, "custom page", valid.account);
    diagnostics.checkName("name", valid.name);
    diagnostics.checkOneOf("type", valid.type, CUSTOM_PAGE_TYPES);
    const { ZeroTrustAccessCustomPage } = loadL1(this, "customPage");
    const page = new ZeroTrustAccessCustomPage(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name: valid.name,
      type: valid.type,
      customHtml: htmlOf(diagnostics, valid),
    });
    this.resource = withVersionCheck(this.account, page);
  }

  /** ID of the page, known when Terraform has created it. */
  public get customPageId(): string {
    return (this.id ??= this.resource.id);
  }
}

const VALIDATORS: Validators<CustomPageProps> = {
  name: requiredString,
  type: requiredString,
  html: string,
  htmlFile: knownString,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

function htmlOf(diagnostics: Diagnostics, { html, htmlFile }: CustomPageProps): string {
  if ((html === undefined) === (htmlFile === undefined)) {
    const message =
      html === undefined
        ? "html is required (string), or htmlFile with the path of the page"
        : "html and htmlFile are both set; remove one";
    diagnostics.add(html === undefined ? "CFA1001" : "CFA1014", message, html === undefined ? "html" : "htmlFile");
  }
  const text = html ?? (htmlFile === undefined ? undefined : fileText(diagnostics, htmlFile));
  if (text === undefined) return missingString();
  if (!Token.isUnresolved(text) && text.trim() === "") {
    const prop = html === undefined ? "htmlFile" : "html";
    diagnostics.add("CFA2303", `${prop} has no text; give a page that tells people whom to ask for access`, prop);
  }
  return text;
}

const fileText = (diagnostics: Diagnostics, path: string): string | undefined =>
  textOfFile(path, "htmlFile", ({ code, message, prop }) => diagnostics.add(code, message, prop));

class ExistingCustomPage extends Construct implements ICustomPage {
  public readonly customPageId: string;

  public constructor(scope: Construct, id: string, customPageId: string) {
    super(...placeOf(scope, id));
    const valid = new Diagnostics(this).validated({ customPageId }, { customPageId: requiredString });
    this.customPageId = valid.customPageId;
  }
}
