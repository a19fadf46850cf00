/** What the error codes of the operating system mean, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission is denied; check who may use it, or choose another path",
  EPERM: "the operating system does not permit it; check who may use it, or choose another path",
  EROFS: "it is on a read-only file system; choose another path",
  ENOENT: "it does not exist; check the path, and create the folders that it names",
  ENOTDIR: "a part of the path is a file instead of a folder; move the file, or choose another path",
  EEXIST: "a file is in the way; move the file, or choose another path",
  EISDIR: "it is a folder; give the path of a file",
  ELOOP: "its symbolic links lead in a circle; remove the links, or choose another path",
  ENAMETOOLONG: "a name in the path is too long; choose a shorter one",
  ENOSPC: "the disk is full; free some space, or choose another disk",
  EDQUOT: "the disk quota is used up; free some space, or choose another disk",
  EFBIG: "the file is too large; give a smaller one",
  EMFILE: "this process has too many open files; raise the limit (ulimit -n)",
  ENFILE: "this machine has too many open files; close some programs",
  EBUSY: "another program uses it; close that program, or choose another path",
  ETXTBSY: "it is a running program; stop Terraform, and try again",
  EXDEV: "its folder is on another file system; choose another path",
  EIO: "the disk reported an error; check the disk, or choose another one",
  EINVAL: "the operating system does not support it there; choose another path",
  EADDRINUSE: "another process listens there; stop it, or choose another port (0 chooses a free one)",
  EADDRNOTAVAIL: "this machine does not have that address; use 127.0.0.1, or an address of this machine",
  ENOTFOUND: "the host name is unknown; use 127.0.0.1, or an address of this machine",
  EAI_AGAIN: "the host name cannot be resolved now; use 127.0.0.1, or an address of this machine",
  ERR_FS_FILE_TOO_LARGE: "the file is too large; give a smaller one",
  ERR_STRING_TOO_LONG: "the file is too large; give a smaller one",
  ERR_INVALID_ARG_VALUE: "the path contains a NUL character; remove it",
};

/** The reason of an error of the operating system, and how to fix it, without the name of the file or host. */
export function reasonOf(error: unknown): string {
  const { code = "", message = String(error) } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  return REASONS[code] ?? message;
}
