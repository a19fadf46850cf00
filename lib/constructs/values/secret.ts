import { TerraformElement, TerraformStack, TerraformVariable, Token, Tokenization } from "cdktf";
import type { IConstruct } from "constructs";
import { inspect } from "node:util";
import { DiagnosticError, typeOf } from "../../diagnostics";
import { brand } from "../../rules/brand";
import { isListElement, LIST_ELEMENT_PROBLEM } from "../../rules/list-element";
import { credentialKind } from "../../secrets/credential";

/** Names that are valid for both a Terraform variable and an environment variable. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Strings that messages repeat. Anything else may be a password. */
const PRINTABLE = /^[\w .-]{0,64}$/;

/**
 * A secret, such as a bearer token or a password. It holds the place where Terraform reads the value, never the value
 * itself, so the secret is neither in the synthesized JSON nor in anything printed. Terraform stores the value in its
 * state, where the provider marks it sensitive.
 *
 * ```ts
 * McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")); // set TF_VAR_JIRA_TOKEN when you deploy
 * ```
 */
export class Secret {
  /**
   * The value of a sensitive Terraform variable, which `TF_VAR_<name>` sets when you deploy. The variable is created
   * once in each stack that uses it.
   *
   * @param name - letters, digits and underscores, not starting with a digit
   * @throws DiagnosticError if the name is invalid, or resembles a credential, which is not repeated; at the first use in a stack,
   *   if another construct there has the name
   */
  public static fromVariable(name: string): Secret {
    if (typeof (name as unknown) !== "string") {
      throw new DiagnosticError(
        "CFA1803",
        `Secret.fromVariable: the name must be a string such as "JIRA_TOKEN", not ${typeOf(name)}`,
      );
    }
    const kind = credentialKind(name);
    if (kind !== undefined) {
      // The value is not printed: it is the secret.
      throw new DiagnosticError(
        "CFA1807",
        `Secret.fromVariable: ${kind} was given instead of the name of a variable; choose a name such as "JIRA_TOKEN", set ` +
          `TF_VAR_JIRA_TOKEN to the secret when you deploy, and revoke the secret if it was committed`,
      );
    }
    if (VARIABLE_NAME.test(name)) return new Secret(`variable ${name}`, (user) => variable(user, name).stringValue);
    throw new DiagnosticError(
      "CFA1803",
      `Secret.fromVariable: ${PRINTABLE.test(name) ? `"${name}"` : "the string"} is not a variable name; use letters, digits and underscores, not starting with a digit`,
    );
  }

  /**
   * An attribute of a resource or data source, or the value of your own sensitive variable.
   *
   * @throws DiagnosticError for a value in plain text, for a list, and for a missing value
   */
  public static fromToken(token: string): Secret {
    const value: unknown = token; // from callers without types
    if (isListElement(value))
      throw new DiagnosticError("CFA1003", `Secret.fromToken: the value ${LIST_ELEMENT_PROBLEM}`);
    if (typeof value !== "string" && !Tokenization.isResolvable(value)) {
      throw new DiagnosticError(
        value === undefined || value === null ? "CFA1805" : "CFA1808",
        `Secret.fromToken: the value must be one string that is known at apply, such as an attribute of a resource, not ` +
          `${typeOf(value)}; take one element of a Token list with Fn.element(list, 0)`,
      );
    }
    if (Token.isUnresolved(token)) return new Secret("a Token", () => token);
    // The value is not printed: it may be the secret.
    throw new DiagnosticError(
      "CFA1804",
      `Secret.fromToken: the value is in plain text, and would be readable in the synthesized JSON; use ` +
        `Secret.fromVariable("NAME") and set TF_VAR_NAME when you deploy, or use an attribute of a resource`,
    );
  }

  readonly #source: string;
  readonly #resolve: (user: IConstruct) => string;

  private constructor(source: string, resolve: (user: IConstruct) => string) {
    this.#source = source;
    this.#resolve = resolve;
    Object.freeze(this);
  }

  /** The secret as a Token, for an attribute of a resource in the stack of this construct. */
  public tokenFor(user: IConstruct): string {
    return this.#resolve(user);
  }

  /** Where the value comes from: `Secret (variable JIRA_TOKEN)`. */
  public toString(): string {
    return `Secret (${this.#source})`;
  }

  /** The same as `toString`. */
  public toJSON(): string {
    return this.toString();
  }

  /** How `console.log` prints it: the same as `toString`. */
  public [inspect.custom](): string {
    return this.toString();
  }
}

/** Whether a value is a `Secret`, also one of another copy of this package. */
export const isSecret = brand(Secret, "Secret");

/**
 * Checks that a credential is a `Secret`, for callers in JavaScript.
 *
 * @param what - the credential, for the message: `McpAuth.bearer: the token`
 * @throws DiagnosticError that does not contain the value: it may be the secret
 */
export function assertSecret(what: string, value: unknown): void {
  if (isSecret(value)) return;
  const isMissing = value === undefined || value === null;
  const problem = isMissing ? "is missing" : "is in plain text, and would be readable in the synthesized JSON";
  throw new DiagnosticError(
    isMissing ? "CFA1805" : "CFA1804",
    `${what} ${problem}; use Secret.fromVariable("NAME") and set TF_VAR_NAME when you deploy, or Secret.fromToken(…) with an ` +
      `attribute of a resource`,
  );
}

function variable(user: IConstruct, name: string): TerraformVariable {
  const stack = TerraformStack.of(user);
  const existing = stack.node.tryFindChild(name);
  if (existing === undefined) {
    const created = new TerraformVariable(stack, name, { type: "string", sensitive: true, nullable: false });
    created.overrideLogicalId(name);
    return created;
  }
  if (isVariable(existing) && existing.sensitive === true) return existing;
  throw new DiagnosticError(
    "CFA1806",
    `Secret.fromVariable: "${existing.node.path}" has the name "${name}" already, and is not a sensitive TerraformVariable; ` +
      `rename it, or make it sensitive`,
  );
}

/** Not by `instanceof`: another copy of cdktf may have created the variable. */
const isVariable = (value: IConstruct): value is TerraformVariable =>
  TerraformElement.isTerraformElement(value) && "stringValue" in value && "nullable" in value;
