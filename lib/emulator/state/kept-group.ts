import { type Static, Type } from "@sinclair/typebox";
import { Group, GroupInput } from "../../api";

const { is_default: _isDefault, ...answered } = Group.properties;

/** A group as it is kept: whether it is a default only where that was said. */
export const KeptGroup = Type.Object({
  ...Type.Required(Type.Object(answered)).properties,
  is_default: GroupInput.properties.is_default,
});
export type KeptGroup = Static<typeof KeptGroup>;
