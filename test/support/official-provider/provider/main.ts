import { basename } from "node:path";
import { serve } from "../../../../lib/plugin-framework";
import { isOfficialVersion, OFFICIAL_VERSIONS } from "./facts";
import { officialProvider } from "./provider";

// One file serves every version: it reads the version from its own name, which Terraform requires to contain it.
const name = basename(process.argv[1] ?? "");
const version = /_v(.+)$/.exec(name)?.[1] ?? "";
if (isOfficialVersion(version)) {
  void serve(officialProvider(version));
} else {
  process.stderr.write(
    `"${name}" is not a supported file name: the replica has the versions ${OFFICIAL_VERSIONS.join(" and ")}. ` +
      "Pin one of them in required_providers, or record the schemas of another (tools/digest-official-schemas.ts).\n",
  );
  process.exitCode = 1;
}
