export { checkMarkdown, comparisonMarkdown } from "./markdown";
export { checkSarif, comparisonSarif } from "./sarif";
export { checkText, comparisonText, type TextOptions } from "./text";
