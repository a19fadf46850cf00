import { basename, join } from "node:path";
import { LinkedCopies } from "../../../constructs/account/companion/linked-copies";
import {
  hasOtherContent,
  makeFolder,
  readBelow,
  replaceFile,
  sweepDrafts,
} from "../../../constructs/account/companion/owned-files";
import { PLATFORMS } from "../../../constructs/account/companion/plugin-folder";
import type { PackageFile, ProviderPackage } from "../../../constructs/account/companion/provider-package";
import { zipOf } from "./zip";

/** The list of versions in a network mirror: an object for each version. */
interface Index {
  readonly versions: Readonly<Record<string, object>>;
}

/**
 * A filesystem mirror with ZIP files, in the layout of `terraform providers mirror`: `<source>/terraform-provider-…zip`. With its JSON
 * files, an HTTPS server can also serve the folder as a network mirror.
 */
export class PackedMirror {
  private readonly folder: string;

  public constructor(
    private readonly base: string,
    private readonly source: string,
  ) {
    this.folder = join(base, ...source.split("/"));
  }

  /**
   * Writes a version for every platform, and lists it. Files that have the right content already are not written again.
   * @throws DiagnosticError if a part of a path is a symbolic link
   * @throws Error if the list of versions is not one
   */
  public install(version: string, companion: ProviderPackage): void {
    makeFolder(this.base, this.folder);
    sweepDrafts(this.base);
    const index = this.indexWith(version);
    const archive = archiveOf(companion);
    const copies = new LinkedCopies();
    for (const platform of PLATFORMS) copies.write(this.pathOf(version, platform), archive, this.base);
    // Last, so that a network mirror lists only what is complete.
    this.write(`${version}.json`, this.packagesOf(version, companion));
    this.write("index.json", index);
  }

  /** The archive of another build of a version, which `install` would replace; undefined if there is none. */
  public otherBuildOf(version: string, companion: ProviderPackage): string | undefined {
    const { bytes } = archiveOf(companion);
    return PLATFORMS.map((platform) => this.pathOf(version, platform)).find((path) => hasOtherContent(path, bytes));
  }

  private indexWith(version: string): Index {
    const file = join(this.folder, "index.json");
    const text = readBelow(this.base, file)?.toString("utf8");
    return { versions: { ...(text === undefined ? {} : versionsOf(file, text)), [version]: {} } };
  }

  private packagesOf(version: string, { checksum }: ProviderPackage): object {
    const archives = PLATFORMS.map((platform) => [
      platform,
      { hashes: [checksum], url: basename(this.pathOf(version, platform)) },
    ]);
    return { archives: Object.fromEntries(archives) as object };
  }

  private pathOf(version: string, platform: string): string {
    return join(this.folder, `terraform-provider-${basename(this.source)}_${version}_${platform}.zip`);
  }

  private write(name: string, content: object): void {
    const bytes = Buffer.from(`${JSON.stringify(content, undefined, 2)}\n`);
    replaceFile(join(this.folder, name), bytes, { base: this.base });
  }
}

const archives = new WeakMap<ProviderPackage, PackageFile>();

/** The archive of a package. All platforms have the same one, since it is a script. */
function archiveOf(companion: ProviderPackage): PackageFile {
  const archive = archives.get(companion) ?? { name: "package.zip", bytes: zipOf(companion.files), mode: 0o644 };
  archives.set(companion, archive);
  return archive;
}

function versionsOf(file: string, text: string): Index["versions"] {
  let index: Partial<Index> | null = null;
  try {
    index = JSON.parse(text) as Partial<Index> | null;
  } catch {
    // The error below says what it must be.
  }
  const versions = index?.versions;
  if (typeof versions === "object") return versions;
  throw new Error(
    `"${file}" is not the list of versions of a mirror, which is {"versions": {"1.0.0": {}}}; move or delete it`,
  );
}
