import { TARGETS_PER_ACCOUNT } from "../../../api/areas/infrastructure/target-limits";
import { DiagnosticError } from "../../../diagnostics";
import type { TargetProps } from "../target";
import { GroupGraph } from "./group-graph";
import { whyNoAddress, type Reading } from "./reading";
import type { SourceFile } from "./source-file";
import { readTags } from "./target-fields";

type Variables = Map<string, unknown>;

interface Host {
  readonly line: number;
  readonly groups: Set<string>;
  readonly variables: Variables;
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

/** The group that contains every host. */
const ALL = "all";
/** Prefix of the variables that set fields of a target. */
const PREFIX = "cfaccess_";

/**
 * The groups and hosts of an Ansible inventory, independent of the file format. Variables have the precedence of Ansible
 * (https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html#how-variables-are-merged): a host's own
 * variables override those of its groups, a child group overrides its parents, and of two groups on one level the one
 * that sorts later wins.
 */
export class AnsibleGroups {
  private readonly hosts = new Map<string, Host>();
  private readonly variables = new Map<string, Variables>();
  private readonly graph = new GroupGraph(ALL);
  private entries = 0;

  public constructor(
    private readonly file: SourceFile,
    private readonly reading: Reading,
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

  public setVariable(group: string, name: string, value: unknown): void {
    const variables = this.variables.get(group) ?? new Map<string, unknown>();
    this.variables.set(group, variables.set(name, value));
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
    const loop = this.graph.findLoop();
    if (loop !== undefined) {
      const path = loop.groups.join(" → ");
      this.reading.problem("CFA1722", this.file, loop.line, `the groups contain each other in a loop: ${path}`);
      return;
    }
    for (const [name, host] of this.hosts) {
      const groups = this.graph.around(host.groups);
      const layers = groups.flatMap((group) => this.variables.get(group) ?? []);
      this.report(name, host.line, groups, new LayeredVariables([...layers, host.variables]));
    }
  }

  private report(name: string, line: number, groups: readonly string[], variables: LayeredVariables): void {
    const address = variables.get("ansible_host") ?? variables.get("ansible_ssh_host") ?? name;
    const missing = whyUnusable(address, variables.get("ansible_connection"));
    if (missing !== undefined) {
      const remedy = "set ansible_host=10.0.0.5 in this file (host_vars and group_vars folders are not read)";
      this.reading.withoutAddress(this.file, line, name, missing, remedy);
      return;
    }
    const target = { ip: address as string, ...this.ownFields(name, line, variables) };
    this.reading.host(this.file, line, name, target, [...groups].sort());
  }

  /** Fields of a target for which Ansible has no variable. */
  private ownFields(name: string, line: number, variables: LayeredVariables): Omit<TargetProps, "ip"> {
    const report = (problem: string): void =>
      this.reading.problem("CFA1717", this.file, line, `"${name}": ${PREFIX}${problem}`);
    const stringOf = (variable: string): string | undefined => {
      const value = variables.get(PREFIX + variable);
      if (value === undefined || typeof value === "string") return value;
      report(`${variable} must be a string, not ${JSON.stringify(value)}; put it in quotes`);
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

function whyUnusable(address: unknown, connection: unknown): string | undefined {
  if (connection === "local") return "it is the machine on which Ansible runs (ansible_connection=local)";
  if (typeof address !== "string") return `its ansible_host is ${JSON.stringify(address)}, not a string`;
  if (address.includes("{{")) return `its ansible_host is a template ("${address}"), which only Ansible can evaluate`;
  return whyNoAddress(address);
}

/** Parses JSON in a variable of an INI inventory, whose values are all strings: `{"env": "prod"}`. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
