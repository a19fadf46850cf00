import type { Decider, ThingInBoth } from "./decider";
import { deciderOf } from "./decider";
import { groupedBy } from "./grouped-by";
import { destinationsOf, type Side, type Sides } from "./sides";

/**
 * What applications protect according to values that the source does not tell. Where one model has such a value and the other
 * has not, it may be anything: nothing is known of what protects it in the other.
 */
export function* opaqueThings(sides: Sides): Generator<ThingInBoth> {
  for (const [name, owners] of groupedBy(
    destinationsOf(sides, ["opaque"]),
    ({ destination }) => destination.fact.name,
  )) {
    const on = (side: Side): Decider => {
      const applications = owners.flatMap((owner) => (owner.side === side ? owner.application.key : []));
      const [
        {
          destination: { fact },
        },
      ] = owners as [(typeof owners)[number]];
      return deciderOf(applications, name, { kind: "unknown", fact });
    };
    yield { thing: { kind: "opaque", name }, before: on("before"), after: on("after") };
  }
}
