/**
 * Makes one generated L1 file ours: the generator links every comment to a page of the public registry that this
 * provider does not have, and writes code for a laxer compiler than ours.
 */
export function adaptBinding(text: string, describe: (type: string) => string): string {
  const adapted = withoutLinks(forStrictCompiler(text), describe);
  const left = /.*(?:\{@link|registry).*/i.exec(adapted);
  if (left !== null) throw new Error(`the generator writes a link that is not replaced yet: ${left[0].trim()}`);
  return adapted;
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
      // exactOptionalPropertyTypes: the generated code gives `undefined` where it means "not given".
      .replace(/^( *(?:readonly|private|public) \w+ ?\? ?: .*?);? *$/gm, "$1 | undefined;")
      .replace(/importId: importFromId, provider \}/g, "importId: importFromId, ...(provider && { provider }) }")
      .replace(/(forEach: config\.forEach\s*\})(\);)/g, "$1 as cdktf.TerraformResourceConfig$2")
  );
}
