/** How often to look, in milliseconds. */
const INTERVAL = 500;

/** Calls `onGone` once when the process that started this one has ended: no Terraform would ever stop us. */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL);
  timer.unref();
}

/** Orphans get another parent on Unix; on Windows they keep the number of one that is no more. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
