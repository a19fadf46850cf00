import { TARGETS_PER_ACCOUNT } from "../../../../api/areas/infrastructure/target-limits";
import { DiagnosticError } from "../../../../diagnostics";
import type { TargetProps } from "../../target";
import { readTags } from "../documents/target-fields";
import { quoted, shown } from "../message-text";
import type { Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { GroupGraph } from "./group-graph";
import type { VariableFolders, Variables } from "./variable-folders";

interface Host {
  readonly line: number;
  readonly groups: Set<string>;
  readonly variables: Map<string, unknown>;
}

/** The variables of a host. Few are needed, so each is searched: copies of all variables for each host would be large. */
class LayeredVariables {
  /** @param layers - variables in rising precedence */
  public constructor(private readonly layers: readonly Variables[]) {}

  public get(name: string): unknown {
    return this.layers.findLast((layer) => layer.has(name))?.get(name);
  }
}

/** The most entries of hosts in a file, where a range such as web[1:20] counts like its hosts. */
const MOST_ENTRIES = 200 * TARGETS_PER_ACCOUNT;
/** The most loops that are reported. With more, no host is resolved. */
const MOST_LOOPS = 20;

/** The group that contains every host. */
const ALL = "all";
/** The group of hosts that no other group contains. */
const UNGROUPED = "ungrouped";
/** Prefix of the variables that set fields of a target. */
const PREFIX = "cfaccess_";
const PRIORITY = "ansible_group_priority";
const DEFAULT_PRIORITY = 1;

/**
 * The groups and hosts of an Ansible inventory, independent of the file format. Variables have the precedence of Ansible
 * (https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html#how-variables-are-merged): a host's own
 * variables override those of its groups, and a child group overrides its parents. Of two groups on one level, the one
 * with the higher `ansible_group_priority` wins, else the one that sorts later. The folders `group_vars` and `host_vars`
 * override the groups and hosts of the file.
 */
export class AnsibleGroups {
  private readonly hosts = new Map<string, Host>();
  private readonly variables = new Map<string, Map<string, unknown>>();
  private readonly priorities = new Map<string, number>();
  private readonly graph = new GroupGraph(ALL);
  private entries = 0;

  /** @param folders - the folders of variables; undefined if the variables of the file are complete */
  public constructor(
    private readonly file: SourceFile,
    private readonly reading: Reading,
    private readonly folders?: VariableFolders,
  ) {}

  public has(group: string): boolean {
    return this.graph.has(group);
  }

  public addGroup(name: string): void {
    this.graph.add(name);
  }

  public addChild(group: string, child: string, line: number): void {
    this.graph.addChild(group, child, line);
  }

  public setVariable(group: string, name: string, value: unknown, line: number): void {
    if (name === PRIORITY) this.setPriority(group, value, line);
    const variables = this.variables.get(group) ?? new Map<string, unknown>();
    this.variables.set(group, variables.set(name, value));
  }

  private setPriority(group: string, value: unknown, line: number): void {
    const priority = /^[-+]?\d{1,15}$/.test(String(value)) ? Number(value) : undefined;
    if (priority !== undefined) this.priorities.set(group, priority);
    else {
      const message = `group ${quoted(group)}: ${PRIORITY} must be a whole number, not ${shown(value)}`;
      this.reading.problem("CFA1717", this.file, line, message);
    }
  }

  /** Adds a host to a group. A variable that is set again replaces its earlier value. */
  public addHost(group: string, name: string, line: number, variables: Iterable<readonly [string, unknown]>): void {
    this.entries += 1;
    if (this.entries > MOST_ENTRIES) {
      const message = `the groups and ranges have more than ${MOST_ENTRIES.toLocaleString("en")} entries of hosts; use fewer or shorter ones`;
      throw new DiagnosticError("CFA1725", `${this.file.at(line)}: ${message}`);
    }
    const host = this.hosts.get(name) ?? { line, groups: new Set(), variables: new Map<string, unknown>() };
    for (const [variable, value] of variables) host.variables.set(variable, value);
    host.groups.add(group);
    this.hosts.set(name, host);
  }

  /** Adds all hosts to the reading, with their variables resolved. */
  public finish(): void {
    const loops = this.graph.cutLoops(MOST_LOOPS);
    for (const { groups, line } of loops) {
      const path = groups.length > 8 ? [...groups.slice(0, 6), "…", ...groups.slice(-1)] : groups;
      this.reading.problem("CFA1722", this.file, line, `the groups contain each other in a loop: ${path.join(" → ")}`);
    }
    if (loops.length === MOST_LOOPS) return;
    for (const [name, host] of this.hosts) {
      if ([...host.groups].every((group) => group === ALL || group === UNGROUPED)) host.groups.add(UNGROUPED);
      else host.groups.delete(UNGROUPED);
      const groups = this.graph.around(host.groups, (group) => this.priorities.get(group) ?? DEFAULT_PRIORITY);
      const layers = [
        ...groups.flatMap((group) => this.variables.get(group) ?? []),
        ...groups.flatMap((group) => this.folders?.ofGroup(group) ?? []),
        host.variables,
        ...(this.folders?.ofHost(name) ?? []),
      ];
      this.report(name, host.line, groups, new LayeredVariables(layers));
    }
  }

  private report(name: string, line: number, groups: readonly string[], variables: LayeredVariables): void {
    const given = variables.get("ansible_host") ?? variables.get("ansible_ssh_host");
    const why = whyUnusable(given, variables.get("ansible_connection"));
    const host = {
      key: name,
      ip: typeof given === "string" ? given : name,
      ...(why === undefined && this.ownFields(name, line, variables)),
      groups: [...groups].sort(),
      why,
    };
    this.reading.host(this.file, line, host, "set ansible_host=10.0.0.5");
  }

  /** Fields of a target for which Ansible has no variable. */
  private ownFields(name: string, line: number, variables: LayeredVariables): Omit<TargetProps, "ip"> {
    const report = (problem: string): void =>
      this.reading.problem("CFA1717", this.file, line, `${quoted(name)}: ${PREFIX}${problem}`);
    const stringOf = (variable: string): string | undefined => {
      const value = variables.get(PREFIX + variable);
      if (value === undefined || typeof value === "string") return value;
      report(`${variable} must be a string, not ${shown(value)}; put it in quotes`);
      return undefined;
    };
    const hostname = stringOf("hostname");
    const virtualNetworkId = stringOf("virtual_network_id");
    const tags = variables.get(`${PREFIX}tags`);
    return {
      ...(hostname !== undefined && { hostname }),
      ...(virtualNetworkId !== undefined && { virtualNetworkId }),
      ...(tags !== undefined && { tags: readTags(typeof tags === "string" ? fromJson(tags) : tags, report) }),
    };
  }
}

/** Why a host has no usable address, apart from its name. An address counts whatever the connection is. */
function whyUnusable(address: unknown, connection: unknown): string | undefined {
  if (address === undefined || address === null || address === "") {
    return connection === "local" ? "it is the machine on which Ansible runs (ansible_connection=local)" : undefined;
  }
  if (typeof address !== "string") return `its ansible_host is ${shown(address)}, not a string`;
  if (address.startsWith("$ANSIBLE_VAULT")) return "its ansible_host is encrypted with Ansible Vault";
  if (!address.includes("{{")) return undefined;
  return `its ansible_host is a template (${quoted(address)}), which only Ansible can evaluate`;
}

/** Parses JSON in a variable of an INI inventory, whose values are all strings: `{"env": "prod"}`. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
