import { Token } from "cdktf";
import { MCP_ALIAS_LENGTH, MCP_ALIAS_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { literalText } from "../../rules/terraform-literal";

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
    return new McpTools(true, new Map(names.map((name) => [checkedName(name), { enabled: true }])));
  }

  /**
   * All tools except these.
   *
   * @throws DiagnosticError if a name is empty
   */
  public static except(...names: string[]): McpTools {
    return names.reduce((tools, name) => tools.disable(name), McpTools.all());
  }

  private constructor(
    /** Whether tools are disabled unless they are enabled by name. */
    public readonly defaultDisabled: boolean,
    private readonly changes: ReadonlyMap<string, Change>,
  ) {
    Object.freeze(this);
  }

  /**
   * Offers a tool under another name: letters and digits, with single dashes or underscores between them, up to 40 characters
   * (the limit of the MCP portals API).
   *
   * @throws DiagnosticError if the alias is invalid or the name of another tool
   */
  public rename(name: string, alias: string): McpTools {
    if (
      !Token.isUnresolved(alias) &&
      !(alias.length <= MCP_ALIAS_LENGTH && new RegExp(MCP_ALIAS_PATTERN).test(alias))
    ) {
      throw new Error(
        `McpTools.rename: "${alias}" cannot be a name: it has letters, digits, and single dashes and underscores between ` +
          `them, at most ${MCP_ALIAS_LENGTH}`,
      );
    }
    const other = [...this.changes].find(([owner, change]) => owner !== name && (change.alias ?? owner) === alias);
    if (other !== undefined) throw new Error(`McpTools.rename: "${alias}" is the name of "${other[0]}" already`);
    return this.with(name, { alias });
  }

  /** Replaces the description of a tool. */
  public describe(name: string, description: string): McpTools {
    return this.with(name, { description });
  }

  /** Disables a tool. */
  public disable(name: string): McpTools {
    return this.with(name, { enabled: false });
  }

  /** Enables a tool. */
  public enable(name: string): McpTools {
    return this.with(name, { enabled: true });
  }

  /** The settings as Terraform attributes, sorted by name. */
  public toTerraform(): CapabilityOverrideJson[] {
    const byName = [...this.changes].sort(([a], [b]) => (a < b ? -1 : 1));
    return byName.map(([name, { alias, description, enabled = !this.defaultDisabled }]) => ({
      name: literalText(name),
      enabled,
      ...(alias !== undefined && { alias }),
      ...(description !== undefined && { description: literalText(description) }),
    }));
  }

  /** Whether any tool has settings of its own. */
  public get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The settings as Terraform attributes, by name. */
  public toTerraformMap(): Record<string, Change> {
    return Object.fromEntries(this.toTerraform().map(({ name, ...change }) => [name, change]));
  }

  private with(name: string, change: Change): McpTools {
    const changes = new Map(this.changes);
    changes.set(checkedName(name), { ...changes.get(name), ...change });
    return new McpTools(this.defaultDisabled, changes);
  }
}

function checkedName(name: string): string {
  const given: unknown = name;
  if (typeof given === "string" && given.trim() !== "") return given;
  throw new Error(`McpTools: ${typeof given === "string" ? `"${given}"` : String(given)} is not the name of a tool`);
}
