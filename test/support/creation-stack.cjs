// The stack trace that cdktf captures for each construct and Token, of its whole depth. As cdktf captures it, but with the lines
// of the JavaScript that runs: Jest would map each line to TypeScript, which takes a quarter of the time of these tests.
const formatted = (_error, frames) => frames.map(String);

exports.captureStackTrace = function captureStackTrace(below = captureStackTrace) {
  const { stackTraceLimit, prepareStackTrace } = Error;
  const captured = {};
  try {
    Error.stackTraceLimit = Number.MAX_SAFE_INTEGER;
    Error.prepareStackTrace = formatted;
    Error.captureStackTrace(captured, below);
    return captured.stack;
  } finally {
    Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  }
};
