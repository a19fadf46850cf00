import { longOr } from "../long-runs";
import { OFFICIAL_VERSIONS, type OfficialVersion } from "./provider/facts";

/**
 * The versions of the official provider that deployments are tested with: `npm test` takes the one that constructs require. What a
 * version has of its own is tested with each of them in `constructs/official`.
 */
export const VERSIONS_UNDER_TEST: readonly OfficialVersion[] = longOr(OFFICIAL_VERSIONS, ["5.22.0"]);
