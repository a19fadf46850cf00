import { Token } from "cdktf";
import { MCP_ALIAS_LENGTH, MCP_ALIAS_PATTERN } from "../../api/areas/mcp/mcp-limits";
import { literalText } from "../../rules/terraform-literal";

/** What is changed of one tool or prompt. */
interface Change {
  readonly enabled?: boolean;
  readonly alias?: string;
  readonly description?: string;
}

/** What is changed of one tool or prompt, as Terraform has it. */
export interface CapabilityOverrideJson extends Change {
  readonly name: string;
}

/**
 * Which of a server's tools (or prompts) are offered, and under which names. A value: each method gives a new one.
 *
 * ```ts
 * McpTools.only("search", "get_issue").rename("search", "find_issues");
 * McpTools.all().disable("delete_issue");
 * ```
 */
export class McpTools {
  /** All that the server has, also what it gets later. */
  public static all(): McpTools {
    return new McpTools(false, new Map());
  }

  /** These and no others: what the server gets later stays off. */
  public static only(...names: string[]): McpTools {
    return new McpTools(true, new Map(names.map((name) => [checkedName(name), { enabled: true }])));
  }

  /** All but these. */
  public static except(...names: string[]): McpTools {
    return names.reduce((tools, name) => tools.disable(name), McpTools.all());
  }

  private constructor(
    /** Whether everything is off that is not switched on by name. */
    public readonly defaultDisabled: boolean,
    private readonly changes: ReadonlyMap<string, Change>,
  ) {
    Object.freeze(this);
  }

  /** Shows a tool under another name: letters, digits, and between them single dashes and underscores, at most 40. */
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

  /** Shows a tool with another description. */
  public describe(name: string, description: string): McpTools {
    return this.with(name, { description });
  }

  /** Switches a tool off. */
  public disable(name: string): McpTools {
    return this.with(name, { enabled: false });
  }

  /** Switches a tool on. */
  public enable(name: string): McpTools {
    return this.with(name, { enabled: true });
  }

  /** The changes by name, in order, as Terraform has them. */
  public toTerraform(): CapabilityOverrideJson[] {
    const byName = [...this.changes].sort(([a], [b]) => (a < b ? -1 : 1));
    return byName.map(([name, { alias, description, enabled = !this.defaultDisabled }]) => ({
      name: literalText(name),
      enabled,
      ...(alias !== undefined && { alias }),
      ...(description !== undefined && { description: literalText(description) }),
    }));
  }

  /** Whether anything is changed by name. */
  public get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The changes as `toTerraform`, as a map by name. */
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
