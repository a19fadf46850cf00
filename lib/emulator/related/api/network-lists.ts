import { pages } from "../../../api/core/paging";
import { Type } from "../../../api/core/type";

/** Pages of tunnels, routes and virtual networks. Recorded responses have 1,000 items per page. */
export const pagesOfNetworks = pages({ default: 1_000, maximum: 1_000 });

/** The filter for deleted objects. Since December 2025, lists without it omit deleted objects. */
export const LIVE_AND_DELETED = {
  is_deleted: Type.Optional(
    Type.Boolean({ default: false, description: "Only deleted objects (true), or only others (false)." }),
  ),
};
