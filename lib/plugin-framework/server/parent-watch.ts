/** Milliseconds between checks. */
const INTERVAL = 500;

/** Calls `onGone` once after the parent process has ended, since a Terraform that was killed stops no provider. */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    onGone();
  }, INTERVAL);
  timer.unref();
}

/** On Unix an orphan gets another parent. On Windows its `ppid` stays that of the ended process. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
