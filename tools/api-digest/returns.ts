import { merged, shape, type Shape } from "./shape";

// Reads the results of endpoints from a page of the reference: the lists below "### Returns", with a line for each field and
// indented lines for its children. Only names are read. References to earlier parts of the page are resolved.

interface Line {
  readonly text: string;
  readonly children: Line[];
}

/** The results of the endpoints of one page, by method and path: `GET /accounts/…`. */
export function returnsOf(page: string): Map<string, Shape> {
  const returns = new Map<string, Shape>();
  const byTitle = new Map<string, Shape>();
  const known = new Known(byTitle);
  for (const section of page.split(/^## /m).slice(1)) {
    const title = section.slice(0, section.indexOf("\n")).trim();
    const [, method = "", path = ""] = /^\*\*(\w+)\*\* `([^`]+)`/m.exec(section) ?? [];
    const [, list = ""] = /^### Returns\n([\s\S]*?)(?:^### |(?![\s\S]))/m.exec(section) ?? [];
    const result = known.container(tree(list), "");
    byTitle.set(title, result);
    returns.set(`${method.toUpperCase()} ${path}`, result);
  }
  return returns;
}

function tree(list: string): Line[] {
  const root: Line[] = [];
  const parents: { depth: number; children: Line[] }[] = [{ depth: -1, children: root }];
  for (const line of list.split("\n")) {
    const [, indent, text] = /^( *)- (.+)$/.exec(line) ?? [];
    if (indent === undefined || text === undefined) continue;
    while ((parents.at(-1)?.depth ?? -1) >= indent.length) parents.pop();
    const entry: Line = { text, children: [] };
    parents.at(-1)?.children.push(entry);
    parents.push({ depth: indent.length, children: entry.children });
  }
  return root;
}

const FIELD = /^`([\w.-]+): (.+?)`(?: \(wire name: `([^`]+)`\))?/;
const ALTERNATIVE = /^`(?:class )?([\w[\]]+)(?:: …)?`/;
const SAME_RETURNS = /^_same fields as the Returns of "(.+)" above_$/;
const SAME_CHILDREN = /^_children identical to those of `(.+)` above_$/;

/** The innermost name of a type: `CORSHeaders` of `Optional[List[CORSHeaders]]`. */
const innermost = (type: string): string => type.replace(/^.*[[ ](\w+)\]+$/, "$1");

/** The shapes that the page has described so far, by type and by path, for lines that refer to them. */
class Known {
  readonly #byType = new Map<string, Shape>();
  readonly #byPath = new Map<string, Shape>();

  constructor(private readonly byTitle: ReadonlyMap<string, Shape>) {}

  /** The shape that the lines below a field, an alternative or "Returns" describe together. */
  container(lines: readonly Line[], path: string): Shape {
    const fields = new Map<string, Shape>();
    const alternatives: Shape[] = [];
    for (const { text, children } of lines) {
      const field = FIELD.exec(text);
      const same = this.#referred(text);
      if (field !== null) fields.set(field[3] ?? field[1] ?? "", this.#field(field, children, path));
      else if (same !== undefined) alternatives.push(same);
      else if (ALTERNATIVE.test(text)) alternatives.push(this.#alternative(text, children, path));
    }
    const object = shape({ kinds: new Set(["object"]), fields });
    return alternatives.length === 0 ? object : merged([...(fields.size === 0 ? [] : [object]), ...alternatives]);
  }

  #field([, name = "", type = ""]: RegExpExecArray, children: readonly Line[], path: string): Shape {
    return this.#resolve(innermost(type), children, `${path}.${name}`);
  }

  #alternative(text: string, children: readonly Line[], path: string): Shape {
    const name = ALTERNATIVE.exec(text)?.[1] ?? "";
    const inside = this.#resolve(name, children, path === "" ? name : `${path}.${name}`);
    const type = APPLICATION_TYPES[name];
    if (type === undefined) return inside;
    return shape({ kinds: inside.kinds, fields: new Map([[`${type}:`, inside]]) });
  }

  #resolve(type: string, children: readonly Line[], path: string): Shape {
    const own = this.container(children, path);
    const found = own.fields.size === 0 ? (this.#byType.get(type) ?? own) : own;
    if (own.fields.size > 0) this.#byType.set(type, own);
    this.#byPath.set(path, found);
    return found;
  }

  #referred(text: string): Shape | undefined {
    const title = SAME_RETURNS.exec(text)?.[1];
    const path = SAME_CHILDREN.exec(text)?.[1];
    if (title === undefined && path === undefined) return undefined;
    const found = title === undefined ? this.#byPath.get(path ?? "") : this.byTitle.get(title);
    if (found === undefined) throw new Error(`The reference refers to a part that it has not described: ${text}`);
    return found;
  }
}

/** The types of applications by the names of their results in the reference. */
const APPLICATION_TYPES: Readonly<Record<string, string>> = {
  SelfHostedApplication: "self_hosted",
  SaaSApplication: "saas",
  BrowserSSHApplication: "ssh",
  BrowserVNCApplication: "vnc",
  AppLauncherApplication: "app_launcher",
  DeviceEnrollmentPermissionsApplication: "warp",
  BrowserIsolationPermissionsApplication: "biso",
  GatewayIdentityProxyEndpointApplication: "proxy_endpoint",
  BookmarkApplication: "bookmark",
  InfrastructureApplication: "infrastructure",
  BrowserRDPApplication: "rdp",
  McpServerApplication: "mcp",
  McpServerPortalApplication: "mcp_portal",
};
