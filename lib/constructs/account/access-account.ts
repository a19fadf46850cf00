import { TerraformStack, Token } from "cdktf";
import { addCustomSynthesis } from "cdktf/lib/synthesize/synthesizer";
import { Construct, type IConstruct } from "constructs";
import { join } from "node:path";
import type { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import { CfaccessProvider } from "../../bindings/cfaccess/provider";
import { DiagnosticError } from "../../diagnostics";
import { wireDependencies } from "../kernel/dependencies";
import { Diagnostics } from "../kernel/diagnostics";
import { movedFromValidator, type Movable } from "../kernel/moved-from";
import { placeOf } from "../kernel/place";
import { plainTextL1 } from "../kernel/plain-text";
import {
  knownBoolean,
  knownValue,
  missingString,
  string,
  typeOf,
  valueOrToken,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";
import { isRequirement } from "../kernel/version-check";
import { accountReads, type AccountReads } from "../reads/account-reads";
import { installCompanion } from "./companion/install";
import { createOfficialProvider, OFFICIAL_PROVIDER_VERSION } from "./official-provider";
import { printWarnings } from "./print-warnings";
import { providerConfig, type ProviderConfig } from "./provider-config";
import { brand, shared } from "../../rules/brand";

/** Props of `AccessAccount`. */
export interface AccessAccountProps extends Movable {
  /** ID of the Cloudflare account: 32 hexadecimal digits. */
  readonly accountId: string;

  /**
   * API token. Must be a Token, such as the value of a sensitive `TerraformVariable` or an attribute of a data
   * source: a literal would be readable in the synthesized JSON. Cannot be combined with `email` and `apiKey`.
   *
   * @default the environment variable `CLOUDFLARE_API_TOKEN` when Terraform runs
   */
  readonly apiToken?: string;

  /**
   * Email address of the user that `apiKey` belongs to.
   *
   * @default the environment variable `CLOUDFLARE_EMAIL` when Terraform runs
   */
  readonly email?: string;

  /**
   * Global API key, as an alternative to `apiToken`. Must be a Token too.
   *
   * @default the environment variable `CLOUDFLARE_API_KEY` when Terraform runs
   */
  readonly apiKey?: string;

  /**
   * Base URL of the API, for both providers. `http://127.0.0.1:8787/client/v4` deploys to the emulator.
   *
   * @default the environment variable `CLOUDFLARE_BASE_URL` when Terraform runs, or else Cloudflare's API
   */
  readonly baseUrl?: string;

  /**
   * Whether the companion provider may use an `http:` URL of another machine. Every computer on the way can then read the
   * API token. A URL of this machine is always allowed. The official provider does not check its URL.
   *
   * @default false
   */
  readonly allowHttp?: boolean;

  /**
   * Version of the official `cloudflare` provider. Use an exact version: with a range, the CDKTF CLI asks the registry of every
   * provider, and no registry has the companion provider. A field that needs a later version is an error at synthesis; of a range,
   * the lowest allowed version counts.
   *
   * @default "5.22.0"
   */
  readonly providerVersion?: string;

  /**
   * Path of another build of the companion provider, for its developers.
   *
   * @internal
   */
  readonly companionBuild?: string;
}

/** The account that was created in each scope. */
const accountByScope = shared("accountByScope", () => new WeakMap<IConstruct, AccessAccount>());
const accountsByStack = shared("accountsByStack", () => new WeakMap<TerraformStack, AccessAccount[]>());

/**
 * A Cloudflare account, with its providers. Constructs in the same scope, or below it, use this account by default.
 *
 * A provider is added to the stack when a construct first uses it. At synthesis, the companion provider of this
 * package is copied to the stack's output folder, where `cdktf deploy` and `terraform init` find it.
 *
 * ```ts
 * new AccessAccount(this, "account", { accountId: "0123456789abcdef0123456789abcdef" });
 * ```
 *
 * @throws DiagnosticError if it is not in a stack, and for an `apiToken` or `apiKey` in plain text
 */
export class AccessAccount extends Construct {
  /**
   * Returns the account that a construct uses by default: the nearest one above it, in its stack.
   *
   * @throws DiagnosticError if neither the scope nor a scope above it has an account
   */
  public static of(construct: IConstruct): AccessAccount {
    if (!Construct.isConstruct(construct)) {
      throw new DiagnosticError(
        "CFA1023",
        `AccessAccount.of: the argument must be a construct, such as a TerraformStack, not ${typeOf(construct)}; inside a ` +
          `stack or a construct, pass "this"`,
      );
    }
    for (const scope of construct.node.scopes.reverse()) {
      const account = accountByScope.get(scope);
      if (account !== undefined) return account;
      if (TerraformStack.isStack(scope)) break;
    }
    throw new DiagnosticError(
      "CFA1105",
      `"${construct.node.path}" has no Cloudflare account; create one before it, in the same scope or above: ` +
        `new AccessAccount(stack, "account", { accountId: "…" })`,
    );
  }

  /** ID of the account. */
  public readonly accountId: string;

  /** Version, or range of versions, of the official provider that the stack requires. */
  public readonly providerVersion: string;

  private readonly stack: TerraformStack;
  private readonly config: ProviderConfig;
  private readonly allowHttp: boolean;
  private readonly diagnostics = new Diagnostics(this);
  private companion?: CfaccessProvider;
  private official?: CloudflareProvider;
  private ownReads?: AccountReads;

  public constructor(scope: Construct, id: string, props: AccessAccountProps) {
    super(...placeOf(scope, id));
    this.stack = stackOf(this);
    const valid = this.diagnostics.validated(props, VALIDATORS);
    this.accountId = valid.accountId;
    this.allowHttp = valid.allowHttp === true;
    this.config = { ...providerConfig(this, this.diagnostics, valid), ...this.register(scope) };
    this.providerVersion = this.checkedVersion(valid.providerVersion ?? OFFICIAL_PROVIDER_VERSION);
    wireDependencies(this.stack);
    addCustomSynthesis(this, {
      onSynthesize: ({ outdir, manifest }) => {
        const { workingDirectory } = manifest.forStack(this.stack);
        const folder = join(outdir, workingDirectory);
        this.addWarnings(installCompanion(this.stack, folder, valid.companionBuild));
        printWarnings(this.stack);
      },
    });
  }

  /**
   * The companion provider, which reading this property adds to the stack. Read it in a stack that has removed its
   * last resource of the companion, if the provider has an alias, `apiToken` or `baseUrl`: Terraform needs that
   * configuration to delete the resources in its state.
   */
  public get companionProvider(): CfaccessProvider {
    return (this.companion ??= new (plainTextL1(CfaccessProvider))(this, "cfaccess", {
      ...this.config,
      ...(this.allowHttp && { allowHttp: true }),
    }));
  }

  /** The official `cloudflare` provider, which reading this property adds to the stack. */
  public get officialProvider(): CloudflareProvider {
    return (this.official ??= createOfficialProvider(this, this.config, this.providerVersion));
  }

  /**
   * What Terraform can read of the account, whoever manages it: `account.reads.users({ search: "ada" }).result`. Each read is
   * created when it is called, and once for the same filters.
   */
  public get reads(): AccountReads {
    return (this.ownReads ??= accountReads(this));
  }

  /** Makes this the account of its scope. Only the first account of a stack has providers without an alias. */
  private register(scope: Construct): { alias?: string } {
    const other = accountByScope.get(scope);
    if (other === undefined) accountByScope.set(scope, this);
    else {
      this.diagnostics.add(
        "CFA1104",
        `"${other.node.path}" is an account in the same scope, so the account of other constructs there is ambiguous; create ` +
          `each account in a Construct of its own, around its part of the stack`,
      );
    }
    const others = accountsByStack.get(this.stack) ?? [];
    accountsByStack.set(this.stack, [...others, this]);
    return others.length === 0 ? {} : { alias: this.stack.getLogicalId(this.node) };
  }

  private checkedVersion(version: string): string {
    const first = accountsByStack.get(this.stack)?.find((account) => account !== this);
    if (!isRequirement(version)) {
      this.diagnostics.add(
        "CFA1107",
        `providerVersion is "${version}"; it must be a version such as "${OFFICIAL_PROVIDER_VERSION}"`,
        "providerVersion",
      );
    } else if (first !== undefined && isRequirement(first.providerVersion) && first.providerVersion !== version) {
      this.diagnostics.add(
        "CFA1108",
        `providerVersion is "${version}", and that of "${first.node.path}" is "${first.providerVersion}"; a stack has one ` +
          `version of each provider, so set both to the same`,
        "providerVersion",
      );
    }
    return version;
  }

  /** Adds warnings to the first account of a stack, so that each is shown once. */
  private addWarnings(warnings: readonly string[]): void {
    if (accountsByStack.get(this.stack)?.[0] !== this) return;
    for (const warning of warnings) this.diagnostics.warn("CFA1113", warning);
    if (process.platform === "win32") this.diagnostics.warn("CFA1114", WINDOWS);
  }
}

/** Whether a value is an `AccessAccount`, also one of another copy of this package. */
export const isAccessAccount = brand(AccessAccount, "AccessAccount");

const WINDOWS =
  "the companion provider does not run on Windows: it is a Node.js script, which Terraform can start on Linux and macOS " +
  "only; synthesize and deploy in WSL, or in a pipeline on Linux";

function stackOf(account: AccessAccount): TerraformStack {
  const stack = account.node.scopes.reverse().find((scope) => TerraformStack.isStack(scope));
  if (stack !== undefined) return stack;
  throw new DiagnosticError(
    "CFA1109",
    `account "${account.node.path}" is not in a stack; a provider belongs to one stack, so create an AccessAccount in each`,
  );
}

const ACCOUNT_ID_TYPE = "32 hexadecimal digits, as in the URL of the account's pages in the dashboard";

const ACCOUNT_ID: RequiredValidator = {
  type: ACCOUNT_ID_TYPE,
  read: (value, path, report) => {
    if (Token.isUnresolved(value)) return Token.asString(value);
    if (typeof value === "string" && new RegExp(ACCOUNT_ID_PATTERN, "i").test(value)) return value;
    // The value is not printed: it may be an API token in the wrong place.
    const actual = typeof value === "string" && value !== "" ? `a string of ${value.length} characters` : typeOf(value);
    report({ code: "CFA1102", message: `${path} must be ${ACCOUNT_ID_TYPE}, not ${actual}` });
    return undefined;
  },
  placeholder: missingString,
};

/** Accepts any string: the constructor throws for a literal one. */
const SECRET_TOKEN = valueOrToken(
  "a Token, such as the value of a sensitive TerraformVariable",
  (value) => typeof value === "string",
  (token) => Token.asString(token),
);

const VALIDATORS: Validators<AccessAccountProps> = {
  accountId: ACCOUNT_ID,
  apiToken: SECRET_TOKEN,
  email: string,
  apiKey: SECRET_TOKEN,
  baseUrl: string,
  allowHttp: knownBoolean,
  providerVersion: knownValue(`a version such as "${OFFICIAL_PROVIDER_VERSION}"`, (value) => typeof value === "string"),
  movedFrom: movedFromValidator,
  companionBuild: string,
};
