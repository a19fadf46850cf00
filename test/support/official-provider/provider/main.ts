import { basename } from "node:path";
import { serve } from "../../../../lib/plugin-framework";
import { isOfficialVersion, OFFICIAL_VERSIONS } from "./facts";
import { officialProvider } from "./provider";

// One file stands in for every version: its name says for which, as Terraform's own rule has it.
const name = basename(process.argv[1] ?? "");
const version = /_v(.+)$/.exec(name)?.[1] ?? "";
if (isOfficialVersion(version)) {
  void serve(officialProvider(version));
} else {
  process.stderr.write(
    `There is no stand-in for "${name}": it is known for the versions ${OFFICIAL_VERSIONS.join(" and ")}. ` +
      "Pin one of them in required_providers, or record the schemas of another (tools/digest-official-schemas.ts).\n",
  );
  process.exitCode = 1;
}
