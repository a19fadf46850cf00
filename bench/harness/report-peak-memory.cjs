// Loaded before a measured program. Writes the peak memory of the process (in KiB) to file descriptor 3 at its end.
const { writeSync } = require("node:fs");

process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
