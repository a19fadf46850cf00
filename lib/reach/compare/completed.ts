import type { AccessList, AccessModel, Key, Note, OrganizationSettings } from "../model/access-model";

/**
 * Two aligned models, each completed by what only the other tells and what is the same in both:
 * - the members of a list: both name the same list;
 * - settings of the organization that the later one does not tell: what a stack does not manage, it does not change. A setting
 *   that only the later one tells is a change.
 */
export function completed(before: AccessModel, after: AccessModel): [AccessModel, AccessModel] {
  const organization = withSettings(after.organization, before.organization);
  const inherited = Object.keys(organization).filter((name) => name !== "origin" && isUnset(after.organization, name));
  const notes = inherited.length === 0 ? [] : [inheritedNote(inherited)];
  return [
    { ...before, lists: withItems(before.lists, after.lists) },
    { ...after, lists: withItems(after.lists, before.lists), organization, notes: [...after.notes, ...notes] },
  ];
}

const isUnset = (settings: OrganizationSettings, name: string): boolean =>
  settings[name as keyof OrganizationSettings] === undefined;

function withSettings(settings: OrganizationSettings, others: OrganizationSettings): OrganizationSettings {
  const told = Object.entries(settings).filter(([, value]) => value !== undefined);
  return { ...others, ...Object.fromEntries(told) };
}

const inheritedNote = (names: readonly string[]): Note => ({
  text: `The later version does not tell these settings of the organization, which are taken to stay as they are: ${names.join(", ")}.`,
});

function withItems(
  lists: ReadonlyMap<Key, AccessList>,
  others: ReadonlyMap<Key, AccessList>,
): ReadonlyMap<Key, AccessList> {
  const told = [...others.values()].filter(
    ({ key, items }) => items !== undefined && lists.get(key)?.items === undefined,
  );
  return told.length === 0 ? lists : new Map([...lists, ...told.map((list) => [list.key, list] as const)]);
}
