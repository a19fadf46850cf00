import type { AccessRequest } from "../evaluate";
import type { Outcome } from "../model/outcome";
import type { Node } from "./node-store";

/** What becomes of each request to a thing. Two decisions of one engine are the same exactly if their nodes are. */
export class Decision {
  constructor(
    /** The diagram, whose terminals are outcomes. */
    readonly node: Node,
    /** What becomes of one request, without the diagram: it judges every example. */
    readonly evaluate: (request: AccessRequest) => Outcome,
  ) {}
}
