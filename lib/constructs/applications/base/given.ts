/** Of some props those that were given. */
export function given<Props extends object, Name extends keyof Props>(
  props: Props,
  names: readonly Name[],
): { [Given in Name]?: Exclude<Props[Given], undefined> } {
  const entries = names.map((name) => [name, props[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Given in Name]?: Exclude<Props[Given], undefined> };
}
