import type { ZeroTrustList as ListL1, ZeroTrustListItems } from "@cdktf/provider-cloudflare/lib/zero-trust-list";
import { TerraformIterator, Token, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { ITEMS_PER_LIST, ITEMS_PER_LIST_OF_OTHER_PLANS } from "../../api/related/list-limits";
import { DiagnosticError } from "../../diagnostics";
import type { AccessAccount } from "../account/access-account";
import { accountOf, accountValidator } from "../account/account-of";
import { Diagnostics } from "../kernel/diagnostics";
import { CREATE_BEFORE_DESTROY, loadL1 } from "../kernel/load-l1";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import {
  either,
  listOf,
  objectOf,
  required,
  requiredString,
  string,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";
import { withVersionCheck } from "../kernel/version-check";

/** A value of a Zero Trust list, with a description. */
export interface ListValueProps {
  /** The value. */
  readonly value: string;

  /**
   * What the value is, for people: `laptop of Ann`.
   *
   * @default - no description
   */
  readonly description?: string;
}

/** Props that every Zero Trust list has. */
export interface ZeroTrustListProps extends Movable {
  /** Name of the list, up to 350 characters. */
  readonly name: string;

  /**
   * Description of the list.
   *
   * @default ""
   */
  readonly description?: string;

  /**
   * The account that the list belongs to.
   *
   * @default the nearest AccessAccount above
   */
  readonly account?: AccessAccount;
}

/** What one type of list is. */
export interface ListKind {
  /** The API's name of the type. */
  readonly type: "EMAIL" | "IP" | "SERIAL";
  /** The prop with the values. */
  readonly prop: string;
  /** What the list is, for messages: `list of email addresses`. */
  readonly noun: string;
  /** Checks a value. Returns a form that two spellings of one value have in common. @throws DiagnosticError if it is invalid */
  readonly canonical: (where: string, value: string) => string;
}

type Values = readonly (string | ListValueProps)[];

/** The validators of a list, except that of its values. */
export const LIST_VALIDATORS: Validators<ZeroTrustListProps> = {
  name: requiredString,
  description: string,
  movedFrom: movedFromValidator,
  account: accountValidator,
};

/** A list of values, each alone or with a description. The list can be a Token of a list of strings. */
export function valuesValidator(type: string): RequiredValidator {
  const element = either(
    string,
    objectOf<ListValueProps>(
      { value: requiredString, description: string },
      'a string, or { value: "…", description: "…" }',
    ),
    (value) => typeof value === "string" || Token.isUnresolved(value),
  );
  const list = listOf(element, type);
  return required(
    {
      type,
      read: (value, ...rest) => (Token.isUnresolved(value) ? Token.asList(value) : list.read(value, ...rest)),
    },
    () => [],
  );
}

/** A Zero Trust list: values that rules of Access, posture checks and Gateway refer to. */
export abstract class ZeroTrustList extends Construct {
  /** The L1. */
  public readonly resource: ListL1;
  /** The account that the list belongs to. */
  public readonly account: AccessAccount;
  /** Cached, because cdktf creates a Token with a stack trace each time an attribute is read. */
  private id?: string;

  protected constructor(
    scope: Construct,
    id: string,
    kind: ListKind,
    read: (diagnostics: Diagnostics) => readonly [props: ZeroTrustListProps, values: Values],
  ) {
    super(...placeOf(scope, id));
    const diagnostics = new Diagnostics(this);
    const [{ name, description = "", account }, values] = read(diagnostics);
    this.account = accountOf(this, "list", account);
    diagnostics.checkName("name", name);
    checkValues(diagnostics, kind, values);
    const { ZeroTrustList } = loadL1(this, "list");
    const list = new ZeroTrustList(this, "Resource", {
      provider: this.account.officialProvider,
      accountId: this.account.accountId,
      lifecycle: CREATE_BEFORE_DESTROY,
      name,
      type: kind.type,
      description, // always set: the API returns it, and an omitted one would keep its former value
      items: itemsOf(values),
    });
    this.resource = withVersionCheck(this.account, list);
  }

  /** ID of the list, known when Terraform has created it. */
  public get listId(): string {
    return (this.id ??= this.resource.id);
  }
}

/** A list that this stack does not manage. */
export abstract class ExistingList extends Construct {
  /** ID of the list, a UUID. */
  public readonly listId: string;

  protected constructor(scope: Construct, id: string, listId: string) {
    super(...placeOf(scope, id));
    this.listId = new Diagnostics(this).validated({ listId }, { listId: requiredString }).listId;
  }
}

const isToken = (values: Values): values is readonly string[] => Token.isUnresolved(values);

function itemsOf(values: Values): ZeroTrustListItems[] | IResolvable {
  if (isToken(values)) return TerraformIterator.fromList([...values]).forExpressionForList("{ value = val }");
  return values.map((one) => (typeof one === "string" ? { value: one } : one));
}

function checkValues(diagnostics: Diagnostics, kind: ListKind, values: Values): void {
  if (isToken(values)) return;
  const { prop, noun } = kind;
  if (values.length === 0) {
    // The API may keep the former values if it is sent none: people would keep their access.
    const message = `${prop} is empty; add a value, or remove the ${noun} and the rules that refer to it`;
    diagnostics.add("CFA1011", message, prop);
  }
  checkCount(diagnostics, kind, values.length);
  const seen = new Map<string, number>();
  for (const [index, one] of values.entries()) {
    const value = typeof one === "string" ? one : one.value;
    if (!Token.isUnresolved(value)) checkValue(diagnostics, kind, value, index, seen);
  }
}

function checkCount(diagnostics: Diagnostics, { prop, noun }: ListKind, count: number): void {
  if (count > ITEMS_PER_LIST) {
    const message = `${prop} has ${count} values; a list can have at most ${ITEMS_PER_LIST}, so use several lists`;
    diagnostics.add("CFA2102", message, prop);
  } else if (count > ITEMS_PER_LIST_OF_OTHER_PLANS) {
    const message =
      `the ${noun} has ${count} values, and plans other than Enterprise allow ${ITEMS_PER_LIST_OF_OTHER_PLANS}; ` +
      "use several lists if the deployment fails";
    diagnostics.warn("CFA2103", message);
  }
}

function checkValue(
  diagnostics: Diagnostics,
  { prop, canonical }: ListKind,
  value: string,
  index: number,
  seen: Map<string, number>,
): void {
  try {
    const key = canonical(`${prop}[${index}]`, value);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      const message = `${prop}[${index}] is ${JSON.stringify(value)}, like ${prop}[${first}]; remove one of them`;
      diagnostics.add("CFA1012", message, prop);
    }
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    diagnostics.add("CFA2101", error.detail, prop);
  }
}
