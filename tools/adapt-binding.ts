/**
 * Adapts one generated L1 file to this package: replaces the generator's links to a page of the public registry that
 * does not exist, makes the code compile under this project's compiler options, and names every class after its
 * Terraform type.
 * @param describe - returns the schema's description of a Terraform type
 * @throws Error when the generator writes a link that is not replaced yet
 */
export function adaptBinding(text: string, describe: (type: string) => string): string {
  const adapted = withPrefix(withoutLinks(forStrictCompiler(text), describe));
  const left = /.*(?:\{@link|registry).*/i.exec(adapted);
  if (left !== null) throw new Error(`The generator writes a link that is not replaced yet: ${left[0].trim()}`);
  return adapted;
}

/**
 * Prefixes exported names with `Cfaccess`, as Terraform's type names are `cfaccess_…`: the generator drops the
 * provider's name, so `TargetFleet` would name this L1 and the L2 construct. The names of data sources have the
 * provider's name: `DataCfaccessUsers`.
 */
function withPrefix(text: string): string {
  const names = [...text.matchAll(/^export (?:class|interface|function) (\w+)/gm)].map(([, name = ""]) => name);
  return names
    .filter((name) => !/^(?:data)?cfaccess/i.test(name))
    .reduce((adapted, name) => adapted.replace(new RegExp(`\\b${name}\\b`, "g"), prefixed(name)), text);
}

function prefixed(name: string): string {
  const [first = ""] = name;
  return first === first.toUpperCase() ? `Cfaccess${name}` : `cfaccess${first.toUpperCase()}${name.slice(1)}`;
}

function withoutLinks(text: string, describe: (type: string) => string): string {
  return text
    .replace(/^\/\/ https:.*\n/, "")
    .replace(/^( *\*\n)? *\* Docs at Terraform Registry: .*\n/gm, "")
    .replace(/^ *\/\*\*\n *\*\/\n/gm, "")
    .replace(/Represents a \{@link \S+ (\w+)\}/g, (_, type: string) => {
      const description = describe(type).replaceAll("*/", "* /").replaceAll("\n", "\n * ");
      return description === "" ? `\`${type}\`` : `\`${type}\`: ${description}`;
    })
    .replace(/\{@link \S+ (\w+)\} (Resource|Data Source)/g, "`$1`")
    .replace(/ Refer to the \{@link \S+ import section\}.*$/gm, "");
}

function forStrictCompiler(text: string): string {
  const isProvider = text.includes("extends cdktf.TerraformProvider");
  return (
    text
      // noImplicitOverride
      .replace(/^( *protected )(synthesize(?:Hcl)?Attributes\()/gm, "$1override $2")
      .replace(/^ *constructor\(protected .*$/gm, (line) => line.replaceAll("protected ", "protected override "))
      .replace(/^( *public )([gs]et alias\()/gm, isProvider ? "$1override $2" : "$1$2")
      // exactOptionalPropertyTypes: the generated code passes `undefined` for omitted values.
      .replace(/^( *(?:readonly|private|public) \w+ ?\? ?: .*?);? *$/gm, "$1 | undefined;")
      .replace(/importId: importFromId, provider \}/g, "importId: importFromId, ...(provider && { provider }) }")
      .replace(/(forEach: config\.forEach\s*\})(\);)/g, "$1 as cdktf.TerraformResourceConfig$2")
  );
}
