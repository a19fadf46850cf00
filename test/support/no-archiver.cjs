// In place of `archiver`, which cdktf loads with more than 100 modules to zip assets, for each test file again. No test does.
module.exports = () => {
  throw new Error("Tests run without archiver (moduleNameMapper in jest.config.js), so they cannot zip assets.");
};
