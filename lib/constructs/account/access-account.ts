import { Annotations, TerraformStack, Token } from "cdktf";
import { addCustomSynthesis } from "cdktf/lib/synthesize/synthesizer";
import { Construct, type IConstruct } from "constructs";
import { join } from "node:path";
import type { CloudflareProvider } from "@cdktf/provider-cloudflare/lib/provider";
import { ACCOUNT_ID_PATTERN } from "../../api/core/identifiers";
import { CfaccessProvider } from "../../bindings/cfaccess/provider";
import { installCompanion } from "./companion/install";
import { createOfficialProvider, OFFICIAL_PROVIDER_VERSION } from "./official-provider";
import { Diagnostics } from "../kernel/diagnostics";
import {
  knownValue,
  missingString,
  typeOf,
  string,
  valueOrToken,
  type RequiredValidator,
  type Validators,
} from "../kernel/validators";
import { providerConfig, type ProviderConfig } from "./provider-config";
import { isRequirement } from "../kernel/provider-versions";

/** What an `AccessAccount` takes. */
export interface AccessAccountProps {
  /** Identifier of the Cloudflare account: 32 hexadecimal digits. */
  readonly accountId: string;

  /**
   * API token. Only a Token: the value of a sensitive `TerraformVariable`, an attribute of a data source. A literal is
   * refused, because it would stand in the synthesized JSON.
   *
   * @default - read from `CLOUDFLARE_API_TOKEN` when Terraform runs
   */
  readonly apiToken?: string;

  /**
   * E-mail address of the user whose `apiKey` is used.
   *
   * @default - read from `CLOUDFLARE_EMAIL` when Terraform runs
   */
  readonly email?: string;

  /**
   * Global API key, for those who have no API token. Only a Token, as `apiToken`.
   *
   * @default - read from `CLOUDFLARE_API_KEY` when Terraform runs
   */
  readonly apiKey?: string;

  /**
   * Where the API is, for both providers: `http://127.0.0.1:8787/client/v4` points a deployment at the emulator.
   *
   * @default - read from `CLOUDFLARE_BASE_URL` when Terraform runs, else Cloudflare's own
   */
  readonly baseUrl?: string;

  /**
   * Version of the official `cloudflare` provider. Keep it exact (`5.22.0`): for a range the CLI asks every provider's
   * registry, and the companion has none. A field that came with a later version is refused at synthesis; a range is
   * judged by the oldest version that it allows.
   *
   * @default "5.22.0"
   */
  readonly providerVersion?: string;

  /**
   * Another build of the companion provider, for those who work on it.
   *
   * @internal
   */
  readonly companionBuild?: string;
}

/** The account of each construct that something was created in. */
const accountOfScope = new WeakMap<IConstruct, AccessAccount>();
const accountsOfStack = new WeakMap<TerraformStack, AccessAccount[]>();

/**
 * A Cloudflare account, and the providers that reach it. Constructs created in the same scope, or below, use it without
 * being told.
 *
 * Each provider enters the stack when something first uses it: the official one, and the companion that comes with this
 * package. At synthesis the companion is put into the stack's folder, so that `cdktf deploy` and `terraform init` find it.
 *
 * @throws Error where it is in no stack, and for an `apiToken` or `apiKey` in plain text
 */
export class AccessAccount extends Construct {
  /**
   * The account that a construct belongs to: the one created in the nearest scope around it, within its stack.
   *
   * @throws Error where there is none
   */
  public static of(construct: IConstruct): AccessAccount {
    for (const scope of construct.node.scopes.reverse()) {
      const account = accountOfScope.get(scope);
      if (account !== undefined) return account;
      if (TerraformStack.isStack(scope)) break;
    }
    throw new Error(
      `"${construct.node.path}" belongs to no Cloudflare account; create one in its stack before it: ` +
        `new AccessAccount(stack, "account", { accountId: "…" })`,
    );
  }

  /** Identifier of the account. */
  public readonly accountId: string;

  /** Version of the official provider that the stack requires. */
  public readonly providerVersion: string;

  private readonly stack: TerraformStack;
  private readonly config: ProviderConfig;
  private readonly diagnostics = new Diagnostics(this);
  private companion?: CfaccessProvider;
  private official?: CloudflareProvider;

  public constructor(scope: Construct, id: string, raw: AccessAccountProps) {
    super(scope, id);
    this.stack = stackAround(this);
    const props = this.diagnostics.validated(raw, VALIDATORS);
    this.accountId = props.accountId;
    this.config = { ...providerConfig(this, this.diagnostics, props), ...this.register(scope) };
    this.providerVersion = this.checkedVersion(props.providerVersion ?? OFFICIAL_PROVIDER_VERSION);
    addCustomSynthesis(this, {
      onSynthesize: ({ outdir, manifest }) => {
        const { workingDirectory } = manifest.forStack(this.stack);
        const folder = join(outdir, workingDirectory);
        this.advise(installCompanion(this.stack, folder, props.companionBuild));
      },
    });
  }

  /**
   * The companion provider in this stack. Asking for it is what brings it there, and keeps it there: a stack that has
   * lost its last fleet needs it to delete what is in its state, where the provider has an alias, `apiToken` or `baseUrl`.
   */
  public get companionProvider(): CfaccessProvider {
    return (this.companion ??= new CfaccessProvider(this, "cfaccess", this.config));
  }

  /** The official `cloudflare` provider in this stack. Asking for it is what brings it there. */
  public get officialProvider(): CloudflareProvider {
    return (this.official ??= createOfficialProvider(this, this.config, this.providerVersion));
  }

  /** Makes this the account of its scope; the first one of a stack has its providers without an alias. */
  private register(scope: Construct): { alias?: string } {
    const other = accountOfScope.get(scope);
    if (other === undefined) accountOfScope.set(scope, this);
    else {
      this.diagnostics.add(
        "CFA1100",
        `"${other.node.path}" is an account in the same scope, and what is created there could belong to either; ` +
          `create each in a scope of its own (a Construct around its part of the stack)`,
      );
    }
    const others = accountsOfStack.get(this.stack) ?? [];
    accountsOfStack.set(this.stack, [...others, this]);
    return others.length === 0 ? {} : { alias: this.stack.getLogicalId(this.node) };
  }

  private checkedVersion(version: string): string {
    const first = accountsOfStack.get(this.stack)?.find((account) => account !== this);
    if (!isRequirement(version)) {
      this.diagnostics.add(
        "CFA1100",
        `providerVersion is "${version}", which is no version; write one such as "${OFFICIAL_PROVIDER_VERSION}"`,
        "providerVersion",
      );
    } else if (first !== undefined && isRequirement(first.providerVersion) && first.providerVersion !== version) {
      this.diagnostics.add(
        "CFA1100",
        `providerVersion is "${version}", and that of "${first.node.path}" is "${first.providerVersion}"; a stack has one ` +
          `version of a provider, so give both the same`,
        "providerVersion",
      );
    }
    return version;
  }

  private advise(warnings: readonly string[]): void {
    if (accountsOfStack.get(this.stack)?.[0] !== this) return; // once a stack
    for (const warning of warnings) Annotations.of(this).addWarning(warning);
    if (process.platform === "win32") Annotations.of(this).addWarning(WINDOWS);
  }
}

const WINDOWS =
  "the companion provider does not run on Windows: it is a Node.js script, which Terraform starts on Linux and macOS " +
  "only; synthesize and deploy in WSL, or in a pipeline on Linux";

function stackAround(account: AccessAccount): TerraformStack {
  const stack = account.node.scopes.reverse().find((scope) => TerraformStack.isStack(scope));
  if (stack !== undefined) return stack;
  throw new Error(
    `account "${account.node.path}" is in no stack; a provider belongs to one stack, so create an AccessAccount in each`,
  );
}

const ACCOUNT_ID: RequiredValidator = {
  type: "32 hexadecimal digits, as in the URL of the account's pages in the dashboard",
  read: (given, where, report) => {
    if (Token.isUnresolved(given)) return Token.asString(given);
    if (typeof given === "string" && new RegExp(ACCOUNT_ID_PATTERN, "i").test(given)) return given;
    // The value is not printed: it may be an API token in the wrong place.
    const what = typeof given === "string" && given !== "" ? `a string of ${given.length} characters` : typeOf(given);
    report({
      code: "CFA1102",
      message: `${where} must be 32 hexadecimal digits, as in the URL of the account's pages in the dashboard, not ${what}`,
    });
    return undefined;
  },
  placeholder: missingString,
};

/** A text is another matter: it is refused at once. */
const secret = valueOrToken(
  "a Token, such as the value of a sensitive TerraformVariable",
  (given) => typeof given === "string",
  (token) => Token.asString(token),
);

const VALIDATORS: Validators<AccessAccountProps> = {
  accountId: ACCOUNT_ID,
  apiToken: secret,
  email: string,
  apiKey: secret,
  baseUrl: string,
  providerVersion: knownValue(`a version such as "${OFFICIAL_PROVIDER_VERSION}"`, (given) => typeof given === "string"),
  companionBuild: string,
};
