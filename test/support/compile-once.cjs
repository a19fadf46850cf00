// The environment of Node.js for a test file. Jest compiles each module again for each file that loads it, which takes a tenth of
// a second for each of 300 files. Here V8 keeps what it has parsed, as it does for `require`, until the worker ends.
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

const { compileFunction } = vm;
const KEPT = Symbol.for("cdktf-cloudflare-access: compiled modules");

if (vm.compileFunction[KEPT] === undefined) {
  const compiled = new Map();
  vm.compileFunction = (source, parameters, options) => {
    const { code, cachedData } = compiled.get(options.filename) ?? {};
    if (code === source) return compileFunction(source, parameters, { ...options, cachedData });
    const compiledFunction = compileFunction(source, parameters, { ...options, produceCachedData: true });
    compiled.set(options.filename, { code: source, cachedData: compiledFunction.cachedData });
    return compiledFunction;
  };
  vm.compileFunction[KEPT] = compiled;
}

module.exports = TestEnvironment;
