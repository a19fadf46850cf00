// The notices of the packages that esbuild bundled. Refuses a package whose licence is not on the list.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The name of the file with the notices, beside each bundle and in the package. */
export const NOTICES = "THIRD-PARTY-NOTICES";

/** Licences that allow redistribution in a bundle of an Apache-2.0 package, by their SPDX identifiers. */
const ALLOWED_LICENCES = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unlicense"]);
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * The notices of every package in these bundles.
 * @param {readonly import("esbuild").Metafile[]} metafiles
 * @throws {Error} naming each package whose licence is not allowed, or that ships no licence text
 */
export function noticesOf(metafiles) {
  const packages = packagesIn(metafiles).map(readPackage);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0) {
    const list = refused.map(({ name, version, licence }) => `${name}@${version} (${licence})`).join(", ");
    throw new Error(
      `licences that are not allowed in a bundle: ${list}; allowed are ${[...ALLOWED_LICENCES].join(", ")} ` +
        `(ALLOWED_LICENCES in tools/third-party.mjs)`,
    );
  }
  const silent = packages.filter(({ texts }) => texts.length === 0);
  if (silent.length > 0) {
    throw new Error(silent.map(({ name, version }) => `${name}@${version} has no licence text`).join("; "));
  }
  return `${HEADER}\n${packages.map(section).join("\n")}`;
}

const HEADER = `Third-party notices

Files of this package bundle the packages below. Written from what esbuild bundled.
`;

/** Folders of the packages that have a file in a bundle, each once, in the order of their paths. */
function packagesIn(metafiles) {
  const files = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    ),
  );
  const folders = files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

function readPackage(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const licence = license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR ") ?? "no licence";
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return { name, version, licence, texts: texts.length > 0 ? texts : licenceInReadme(folder) };
}

/** The last section of the README, if it is the licence: small packages have no other licence text. */
function licenceInReadme(folder) {
  const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
  const [, section] =
    /^#+ *licen[cs]e\s*\n([^#]+)$/im.exec(readme ? readFileSync(join(folder, readme), "utf8") : "") ?? [];
  return section === undefined ? [] : [section.trim()];
}

/** SPDX expressions: one allowed alternative is enough, and every part of a conjunction must be allowed. */
const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((part) => ALLOWED_LICENCES.has(part.trim())));

const section = ({ name, version, licence, texts }) =>
  [`${"=".repeat(80)}\n${name} ${version} (${licence})\n${"=".repeat(80)}`, ...texts].join("\n\n") + "\n";
