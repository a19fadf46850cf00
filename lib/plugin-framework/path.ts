/** One step of a path: into an attribute, or into an element of a map (by key) or of a list (by index). */
export type PathStep = { readonly attribute: string } | { readonly key: string } | { readonly index: number };

/** The position of a value in a resource, data source or provider. Elements of sets have no path: it ends at the set. */
export class Path {
  /** The whole object. */
  static readonly root = new Path(undefined, "attribute", "");

  // Linked to its parent: plans create a path for every value and print few of them.
  readonly #parent: Path | undefined;
  readonly #kind: "attribute" | "key" | "index";
  readonly #step: string | number;

  private constructor(parent: Path | undefined, kind: "attribute" | "key" | "index", step: string | number) {
    this.#parent = parent;
    this.#kind = kind;
    this.#step = step;
  }

  /** The attribute of this name. */
  attribute(name: string): Path {
    return new Path(this, "attribute", name);
  }

  /** The element of a map under this key. */
  key(key: string): Path {
    return new Path(this, "key", key);
  }

  /** The element of a list or tuple at this index. */
  index(index: number): Path {
    return new Path(this, "index", index);
  }

  /** The steps from the whole object to the value. */
  get steps(): readonly PathStep[] {
    if (this.#parent === undefined) return [];
    return [...this.#parent.steps, this.#toStep()];
  }

  /** The path in Terraform's notation: `pages["first"].lines[0]`. */
  toString(): string {
    const text = this.steps.map((step) =>
      "attribute" in step ? `.${step.attribute}` : "key" in step ? `[${JSON.stringify(step.key)}]` : `[${step.index}]`,
    );
    return text.join("").replace(/^\./, "");
  }

  #toStep(): PathStep {
    if (this.#kind === "index") return { index: Number(this.#step) };
    return this.#kind === "key" ? { key: String(this.#step) } : { attribute: String(this.#step) };
  }
}

/** The path of a top-level attribute: `path("pages").key("first").attribute("text")`. */
export function path(attribute: string): Path {
  return Path.root.attribute(attribute);
}
