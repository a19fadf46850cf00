import { TerraformStack, TerraformVariable, Token } from "cdktf";
import type { IConstruct } from "constructs";
import { inspect } from "node:util";

/** Names that Terraform and the environment both take. */
const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * A secret that an object of Access needs: never its value, but where Terraform gets it from. So it stands neither in the
 * synthesized JSON nor in anything that is printed. Terraform keeps it in its state, where the provider marks it sensitive.
 *
 * ```ts
 * McpAuth.bearer(Secret.fromVariable("JIRA_TOKEN")); // set TF_VAR_JIRA_TOKEN when deploying
 * ```
 */
export class Secret {
  /** The value of a sensitive Terraform variable, which `TF_VAR_<name>` sets. It is made once in each stack that uses it. */
  public static fromVariable(name: string): Secret {
    if (VARIABLE_NAME.test(name)) return new Secret(`variable ${name}`, (user) => variable(user, name).stringValue);
    throw new Error(
      `Secret.fromVariable: "${name}" cannot be the name of a variable; it has letters, digits and underscores, and does ` +
        `not start with a digit`,
    );
  }

  /** An attribute of a resource or data source, or the value of a sensitive variable of your own. */
  public static fromToken(token: string): Secret {
    if (Token.isUnresolved(token)) return new Secret("a Token", () => token);
    // What was given is not repeated: it may be the secret.
    throw new Error(
      `Secret.fromToken: a plain value was given, which would stand readable in the synthesized JSON; use ` +
        `Secret.fromVariable("NAME") and set TF_VAR_NAME when you deploy, or give an attribute of a resource`,
    );
  }

  readonly #source: string;
  readonly #resolve: (user: IConstruct) => string;

  private constructor(source: string, resolve: (user: IConstruct) => string) {
    this.#source = source;
    this.#resolve = resolve;
    Object.freeze(this);
  }

  /** The secret as a Token, for attributes of a resource in the user's stack. */
  public tokenFor(user: IConstruct): string {
    return this.#resolve(user);
  }

  public toString(): string {
    return `Secret (${this.#source})`;
  }

  public toJSON(): string {
    return this.toString();
  }

  public [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * Sees that credentials are a `Secret`, for callers without types.
 *
 * @param where - what they are, for the message: `McpAuth.bearer: the token`
 * @throws Error that does not repeat what was given: it may be the secret
 */
export function assertSecret(where: string, given: unknown): void {
  if (given instanceof Secret) return;
  const missing = given === undefined || given === null;
  const what = missing ? String(given) : "a plain value, which would stand readable in the synthesized JSON";
  throw new Error(
    `${where} is ${what}; give Secret.fromVariable("NAME") and set TF_VAR_NAME when you deploy, or Secret.fromToken(…) of ` +
      `a resource`,
  );
}

function variable(user: IConstruct, name: string): TerraformVariable {
  const stack = TerraformStack.of(user);
  const there = stack.node.tryFindChild(name);
  if (there === undefined) {
    const made = new TerraformVariable(stack, name, { type: "string", sensitive: true, nullable: false });
    made.overrideLogicalId(name);
    return made;
  }
  if (there instanceof TerraformVariable && there.sensitive === true) return there;
  throw new Error(
    `Secret.fromVariable: "${there.node.path}" has the name "${name}" already and is not a sensitive TerraformVariable; ` +
      `rename it, or make it sensitive`,
  );
}
