import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { DiagnosticError } from "../../../diagnostics";

/** Age in milliseconds after which a temporary file belongs to no running process, whichever machine created it. */
const ABANDONED = 60 * 60 * 1_000;

/** Identifies this machine in the names of temporary files: process numbers of another machine or container mean nothing here. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** Name of a temporary file: machine, process, and 16 random bytes, which nobody can predict. */
const DRAFT = /^\.cfaccess-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{32}\.tmp$/;

/** First line of every executable that `install` writes. */
const SHEBANG = "#!/usr/bin/env node";

/**
 * Checks that no part of a path below `base` is a symbolic link, so that a write or a deletion stays in the folder that the user
 * chose. `base` itself may be a link.
 *
 * @returns what the path is; undefined if it does not exist
 * @throws DiagnosticError if a part of the path is a symbolic link
 * @throws Error if a parent is not a folder
 */
export function statBelow(base: string, path: string): Stats | undefined {
  let at = base;
  let stats: Stats | undefined;
  const parts = relative(base, path).split(sep);
  for (const [index, part] of parts.entries()) {
    at = join(at, part);
    stats = lstatSync(at, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (stats.isSymbolicLink()) throw linkError(at);
    if (index < parts.length - 1 && !stats.isDirectory()) throw occupiedError(at, "a folder");
  }
  return stats;
}

/** Creates a folder below `base`, part by part. @throws as `statBelow` does */
export function makeFolder(base: string, folder: string): void {
  let at = base;
  for (const part of relative(base, folder).split(sep)) {
    at = join(at, part);
    if (statBelow(base, at) === undefined) createFolder(at);
    else if (statBelow(base, at)?.isDirectory() !== true) throw occupiedError(at, "a folder");
  }
}

/** Reads a file below `base`. Undefined if it does not exist. @throws Error unless it is an ordinary file */
export function readBelow(base: string, file: string): Buffer | undefined {
  const stats = statBelow(base, file);
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw occupiedError(file, "a file");
  return readFileSync(file);
}

/** Where and how `replaceFile` writes. */
export interface ReplaceOptions {
  /** Permissions, less those that the umask removes. 0644 if omitted. */
  readonly mode?: number;
  /** Folder that must contain the file without symbolic links. The file's own folder if omitted. */
  readonly base?: string;
  /** A file that has this content and these permissions: a hard link to it is made, where the file system can. */
  readonly original?: Original | undefined;
}

/** A file that `replaceFile` wrote or found to be up to date, with its stats at that time. */
export interface Original {
  readonly path: string;
  readonly stats: Stats;
}

/**
 * Replaces the content of a file atomically. A file that has the content already is not written.
 *
 * @returns what the file is now
 * @throws DiagnosticError if a part of its path below `base` is a symbolic link
 */
export function replaceFile(
  file: string,
  content: Buffer,
  { mode = 0o644, base = dirname(file), original }: ReplaceOptions = {},
): Stats {
  const stats = statBelow(base, file);
  if (stats !== undefined && !stats.isFile()) throw occupiedError(file, "a file");
  if (stats !== undefined && (isSame(stats, original?.stats) || isAlready(file, stats, content, mode))) return stats;
  // In `base`: Terraform's checksum would cover a temporary file beside an executable.
  const draft = join(base, `.cfaccess-${MACHINE}-${process.pid}-${randomBytes(16).toString("hex")}.tmp`);
  try {
    // "wx" fails if the name exists, also as a symbolic link. The system applies the umask to the mode.
    if (!linkTo(original, draft)) writeFileSync(draft, content, { flag: "wx", mode });
    renameSync(draft, file);
    return lstatSync(file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Makes a hard link. Returns false if the file system does not support them, or if the original has changed. */
function linkTo(original: Original | undefined, draft: string): boolean {
  if (original === undefined) return false;
  try {
    linkSync(original.path, draft);
  } catch {
    return false;
  }
  if (isSame(lstatSync(draft), original.stats)) return true;
  unlinkSync(draft);
  return false;
}

/** Whether two names are links to one file that has not been written in the meantime. */
const isSame = (one: Stats, other: Stats | undefined): boolean =>
  other !== undefined &&
  (["dev", "ino", "size", "mtimeMs", "mode"] as const).every((field) => one[field] === other[field]);

/** Deletes the temporary files in a folder that processes left behind when they were killed. */
export function sweepDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, machine, pid] = DRAFT.exec(name) ?? [];
    if (pid === undefined) continue;
    const file = join(folder, name);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) continue;
    const isGone = machine === MACHINE && !isRunning(Number(pid));
    if (isGone || Date.now() - stats.mtimeMs > ABANDONED) rmSync(file, { force: true });
  }
}

/**
 * Deletes the files of one version that `replaceFile` wrote, and the folders that are empty then. Everything else stays: other
 * files, symbolic links, and what they point to.
 *
 * @param isOwn - whether an ordinary file is one of a provider package
 */
export function removeVersion(folder: string, isOwn: (name: string, file: string) => boolean): void {
  if (!lstatSync(folder).isDirectory()) return;
  for (const platform of readdirSync(folder, { withFileTypes: true })) {
    if (!platform.isDirectory()) continue;
    const inner = join(folder, platform.name);
    for (const entry of readdirSync(inner, { withFileTypes: true })) {
      const file = join(inner, entry.name);
      if (entry.isFile() && isOwn(entry.name, file)) unlinkSync(file);
    }
    removeIfEmpty(inner);
  }
  removeIfEmpty(folder);
}

/** The error for a file that somebody else put beside an executable. */
export const strayError = (path: string): DiagnosticError =>
  new DiagnosticError(
    "CFA1116",
    `"${path}" is in the folder of the companion provider, whose checksum covers every file, but the companion did not write ` +
      `it; move or delete it`,
  );

const linkError = (path: string): DiagnosticError =>
  new DiagnosticError(
    "CFA1115",
    `"${path}" is a symbolic link, and the companion provider is not written or deleted through links, because they may lead ` +
      `out of the folder; replace the link with a folder or file of its own, or choose another folder`,
  );

const occupiedError = (path: string, wanted: string): Error =>
  new Error(`"${path}" must be ${wanted}, but is something else; move or delete it`);

function createFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have created it at the same time.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !lstatSync(path).isDirectory()) throw error;
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(code)) throw error;
  }
}

function isAlready(file: string, stats: Stats, content: Buffer, mode: number): boolean {
  if (stats.size !== content.length) return false;
  const lacksExecution = (mode & 0o100) !== 0 && (stats.mode & 0o100) === 0;
  const letsOthersWrite = (stats.mode & 0o002 & ~mode) !== 0;
  if (process.platform !== "win32" && (lacksExecution || letsOthersWrite)) return false;
  return readFileSync(file).equals(content);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Whether a path is an ordinary file with this content, or a symbolic link, which `replaceFile` refuses with a better reason. */
export function hasContent(file: string, content: Buffer): boolean {
  const stats = lstatSync(file);
  if (stats.isSymbolicLink()) return true;
  return stats.isFile() && stats.size === content.length && readFileSync(file).equals(content);
}

/** Whether a path is an ordinary file with another content. */
export const hasOtherContent = (file: string, content: Buffer): boolean =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && !hasContent(file, content);

/** Whether a file is an executable that `install` wrote. */
export function startsWithShebang(file: string): boolean {
  const start = Buffer.alloc(SHEBANG.length);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.toString() === SHEBANG;
}
