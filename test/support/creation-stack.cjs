// The stack trace that cdktf captures for each construct and Token. As cdktf captures it, but with ten frames, and with the lines
// of the JavaScript that runs: Jest would map each line to TypeScript, which takes a quarter of the time of these tests.
const FRAMES = 10;
const formatted = (_error, frames) => frames.map(String);

exports.captureStackTrace = function captureStackTrace(below = captureStackTrace) {
  const { stackTraceLimit, prepareStackTrace } = Error;
  const captured = {};
  try {
    Error.stackTraceLimit = FRAMES;
    Error.prepareStackTrace = formatted;
    Error.captureStackTrace(captured, below);
    return captured.stack;
  } finally {
    Object.assign(Error, { stackTraceLimit, prepareStackTrace });
  }
};

// The name of the same in cdktn, the fork of cdktf.
exports.captureCreationStack = exports.captureStackTrace;
