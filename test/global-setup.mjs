// Before all tests of a run: `dist` must be built from `lib`, and temporary files go to a folder of the run.
import requireFreshBuild from "../tools/build-state.mjs";
import runFolder from "./support/run-folder.cjs";

export default function setUp() {
  requireFreshBuild();
  globalThis.runFolder = runFolder.RunFolder.open("test");
}
