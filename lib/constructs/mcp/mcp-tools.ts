import { Token } from "cdktf";
import { MCP_ALIAS_LENGTH, MCP_ALIAS_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { DiagnosticError, typeOf } from "../../diagnostics";
import { isListElement, LIST_ELEMENT_PROBLEM } from "../../rules/list-element";
import { literalValue } from "../../rules/terraform-literal";
import { instanceOf } from "../kernel/validators";
import { brand } from "../../rules/brand";

/** The settings of one tool or prompt. */
interface Change {
  readonly enabled?: boolean;
  readonly alias?: string;
  readonly description?: string;
}

/** The settings of one tool or prompt as a Terraform attribute. */
export interface CapabilityOverrideJson extends Change {
  readonly name: string;
}

/**
 * Which tools or prompts of a server are offered, and under which names. Immutable: each method returns a new `McpTools`.
 *
 * ```ts
 * McpTools.only("search", "get_issue").rename("search", "find_issues");
 * McpTools.all().disable("delete_issue");
 * ```
 */
export class McpTools {
  /** All tools, including tools that the server adds later. */
  public static all(): McpTools {
    return new McpTools(false, new Map());
  }

  /**
   * Only these tools. Tools that the server adds later are disabled.
   *
   * @throws DiagnosticError if a name is empty
   */
  public static only(...names: string[]): McpTools {
    return new McpTools(true, new Map(names.map((name) => [checkedName("McpTools.only", name), { enabled: true }])));
  }

  /**
   * All tools except these.
   *
   * @throws DiagnosticError if a name is empty
   */
  public static except(...names: string[]): McpTools {
    return names.reduce((tools, name) => tools.with("McpTools.except", name, { enabled: false }), McpTools.all());
  }

  private constructor(
    /** Whether tools are disabled unless they are enabled by name. */
    public readonly defaultDisabled: boolean,
    private readonly changes: ReadonlyMap<string, Change>,
  ) {
    Object.freeze(this);
  }

  /**
   * Offers a tool under another name: letters and digits, with single dashes or underscores between them, up to 40
   * characters (the limit of the MCP portals API).
   *
   * @throws DiagnosticError if the alias is invalid or the name of another tool
   */
  public rename(name: string, alias: string): McpTools {
    checkedString("McpTools.rename: the alias", alias);
    const isValid = alias.length <= MCP_ALIAS_LENGTH && new RegExp(MCP_ALIAS_PATTERN).test(alias);
    if (!Token.isUnresolved(alias) && !isValid) {
      const rule = "letters and digits, single dashes or underscores between them";
      throw new DiagnosticError(
        "CFA1505",
        `McpTools.rename: the alias is "${alias}"; it must have ${rule}, and at most ${MCP_ALIAS_LENGTH} characters`,
      );
    }
    const other = [...this.changes].find(([owner, change]) => owner !== name && (change.alias ?? owner) === alias);
    if (other !== undefined) {
      throw new DiagnosticError("CFA1505", `McpTools.rename: "${alias}" already is the name of tool "${other[0]}"`);
    }
    return this.with("McpTools.rename", name, { alias });
  }

  /** Replaces the description of a tool. */
  public describe(name: string, description: string): McpTools {
    return this.with("McpTools.describe", name, {
      description: checkedString("McpTools.describe: the description", description),
    });
  }

  /** Disables a tool. */
  public disable(name: string): McpTools {
    return this.with("McpTools.disable", name, { enabled: false });
  }

  /** Enables a tool. */
  public enable(name: string): McpTools {
    return this.with("McpTools.enable", name, { enabled: true });
  }

  /** The settings as Terraform attributes, sorted by name. */
  public toTerraform(): CapabilityOverrideJson[] {
    return literalValue(this.settings);
  }

  /**
   * The settings as `toTerraform`, before template syntax in them is escaped.
   *
   * @internal
   */
  public get settings(): CapabilityOverrideJson[] {
    const byName = [...this.changes].sort(([a], [b]) => (a < b ? -1 : 1));
    return byName.map(([name, { alias, description, enabled = !this.defaultDisabled }]) => ({
      name,
      enabled,
      ...(alias !== undefined && { alias }),
      ...(description !== undefined && { description }),
    }));
  }

  /** Whether any tool has settings of its own. */
  public get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The settings as Terraform attributes, by name. */
  public toTerraformMap(): Record<string, Change> {
    return literalValue(this.settingsByName);
  }

  /**
   * The settings as `toTerraformMap`, before template syntax in them is escaped.
   *
   * @internal
   */
  public get settingsByName(): Record<string, Change> {
    return Object.fromEntries(this.settings.map(({ name, ...change }) => [name, change]));
  }

  private with(method: string, name: string, change: Change): McpTools {
    const changes = new Map(this.changes);
    changes.set(checkedName(method, name), { ...changes.get(name), ...change });
    return new McpTools(this.defaultDisabled, changes);
  }
}

/** Whether a value is a `McpTools`, also one of another copy of this package. */
export const isMcpTools = brand(McpTools, "McpTools");

function checkedName(method: string, name: string): string {
  const given = checkedString(`${method}: the name of a tool`, name);
  if (given.trim() !== "") return given;
  throw new DiagnosticError(
    "CFA1505",
    `${method}: the name of a tool is "${given}"; it must be a string that is not empty`,
  );
}

/** Checks a value of callers without types, which may be undefined. */
function checkedString(what: string, value: unknown): string {
  if (isListElement(value)) throw new DiagnosticError("CFA1003", `${what} ${LIST_ELEMENT_PROBLEM}`);
  if (typeof value === "string") return value;
  throw new DiagnosticError("CFA1505", `${what} is ${typeOf(value)}; it must be a string that is not empty`);
}

/** Validates the tools or prompts of a server. */
export const mcpToolsValidator = instanceOf(isMcpTools, 'an McpTools such as McpTools.except("delete_issue")');
