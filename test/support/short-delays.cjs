// Loaded before the companion. The delay before it repeats a request is random, up to 500 ms before the second attempt and up to
// four seconds before the fifth: here it is among the shortest ones. `test/client/retry.test.ts` covers the delays.
const { random } = Math;
Math.random = () => random() / 50;
