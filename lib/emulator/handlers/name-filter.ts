interface Query {
  readonly name?: string;
  readonly search?: string;
}

/** What a list's `name` and `search` ask of an object: `name` is the whole name, `search` a part of it in any case. */
export function named({ name, search }: Query): (item: { readonly name: string }) => boolean {
  const part = search?.toLowerCase() ?? "";
  return (item) => (name === undefined || item.name === name) && item.name.toLowerCase().includes(part);
}
