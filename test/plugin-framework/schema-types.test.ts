import {
  attribute,
  type BigNumber,
  type Config,
  type Dynamic,
  type Plan,
  type State,
  type,
  type Unknown,
} from "../../lib/plugin-framework";

const d = { description: "" };
const _attributes = {
  id: attribute.string({ computed: true, ...d }),
  name: attribute.string({ required: true, ...d }),
  mode: attribute.string({ optional: true, computed: true, default: "fail", ...d }),
  port: attribute.number({ optional: true, ...d }),
  digits: attribute.bigNumber({ optional: true, computed: true, ...d }),
  secret: attribute.string({ required: true, writeOnly: true, ...d }),
  anything: attribute.dynamic({ optional: true, ...d }),
  tags: attribute.map(type.string, { optional: true, ...d }),
  pairs: attribute.list(type.tuple([type.string, type.object({ on: type.bool })]), { required: true, ...d }),
  hosts: attribute.mapNested(
    { ip: attribute.string({ required: true, ...d }), id: attribute.string({ computed: true, ...d }) },
    { required: true, ...d },
  ),
  rules: attribute.setNested({ on: attribute.bool({ required: true, ...d }) }, { optional: true, ...d }),
};
type A = typeof _attributes;

/** `true` if two types are identical. */
type Same<Left, Right> = [Left, Right] extends [Right, Left] ? true : false;

/** The compiler runs this test: if types differ, `true` is not assignable to a field of `checks`. */
function expectAll(checks: Readonly<Record<string, true>>): void {
  expect(Object.values(checks)).not.toContain(false);
}

test("the type of the configuration follows from the schema", () => {
  expectAll({
    computed: true satisfies Same<Config<A>["id"], null>,
    required: true satisfies Same<Config<A>["name"], string | Unknown>,
    defaulted: true satisfies Same<Config<A>["mode"], string | Unknown | null>,
    optional: true satisfies Same<Config<A>["port"], number | Unknown | null>,
    writeOnly: true satisfies Same<Config<A>["secret"], string | Unknown>,
    nested: true satisfies Same<
      Config<A>["hosts"],
      Readonly<Record<string, { readonly ip: string | Unknown; readonly id: null } | Unknown>> | Unknown
    >,
  });
});

test("the type of the plan follows from the schema", () => {
  expectAll({
    computed: true satisfies Same<Plan<A>["id"], string | Unknown | null>,
    required: true satisfies Same<Plan<A>["name"], string | Unknown>,
    defaulted: true satisfies Same<Plan<A>["mode"], string | Unknown>,
    writeOnly: true satisfies Same<Plan<A>["secret"], null>,
    elements: true satisfies Same<Plan<A>["tags"], Readonly<Record<string, string | Unknown>> | Unknown | null>,
    nested: true satisfies Same<
      Plan<A>["rules"],
      readonly ({ readonly on: boolean | Unknown } | Unknown)[] | Unknown | null
    >,
  });
});

test("the type of the state follows from the schema", () => {
  expectAll({
    computed: true satisfies Same<State<A>["id"], string | null>,
    required: true satisfies Same<State<A>["name"], string>,
    defaulted: true satisfies Same<State<A>["mode"], string>,
    optional: true satisfies Same<State<A>["port"], number | null>,
    bigNumber: true satisfies Same<State<A>["digits"], number | BigNumber | null>,
    writeOnly: true satisfies Same<State<A>["secret"], null>,
    dynamic: true satisfies Same<State<A>["anything"], Dynamic | null>,
    elements: true satisfies Same<
      State<A>["pairs"],
      readonly (readonly [string | null, { readonly on: boolean | null } | null])[]
    >,
    nested: true satisfies Same<
      State<A>["hosts"],
      Readonly<Record<string, { readonly ip: string; readonly id: string | null }>>
    >,
  });
});
