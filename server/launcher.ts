const INTERVAL_MS = 300;

/**
 * Calls `stop` when the shell that `npm run` started this program in has ended. npm passes SIGTERM on to that shell
 * alone, so that without this the program would outlive an `npm start` that was told to stop. Started without npm, it
 * gets its signals itself.
 */
export function whenLauncherEnds(stop: () => Promise<void>): void {
  if (!process.env.npm_lifecycle_event) return;
  const launcher = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === launcher) return;
    clearInterval(watch);
    void stop();
  }, INTERVAL_MS);
  watch.unref();
}
