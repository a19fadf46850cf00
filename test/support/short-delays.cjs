// Loaded before the companion or cfaccess, whose pauses would take half of the time of the tests of their failures.
const timers = require("node:timers/promises");

// The delay before it repeats a request is random, up to 500 ms before the second attempt and up to four seconds before the
// fifth: here it is among the shortest ones. `test/client/retry.test.ts` covers the delays.
const { random } = Math;
Math.random = () => random() / 50;

// A pause of half a second, one, two or more is one between two looks at an object that is not ready, and its length changes
// nothing but the number of looks. Others, as that until another second begins, stay as they are.
const { setTimeout: sleep } = timers;
timers.setTimeout = (milliseconds, ...rest) =>
  sleep(milliseconds % 500 === 0 ? milliseconds / 20 : milliseconds, ...rest);
