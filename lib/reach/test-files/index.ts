export { baselineOf, type BaselineCase } from "./baseline";
export { TESTS_SCHEMA } from "./json-schema";
export { parseTests } from "./parse";
export { PERSON_FIELDS, personOf, type PersonFacts } from "./person-fields";
export { jsonReport, junitReport, summaryOf, textReport, type TestSummary } from "./report";
export { runTests, type TestResult } from "./run";
export { problemOf } from "./schema-problem";
export { TestFileError, type AccessTest, type Mistake } from "./test-file";
export { SCHEMA_URL, writeBaseline } from "./write-baseline";
