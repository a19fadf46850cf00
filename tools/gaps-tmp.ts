import { fieldCoverage, fieldGaps, falseClaims } from "./coverage/fields/field-coverage";
const c = fieldCoverage();
console.log(fieldGaps(c).join("\n"), "\n--\n", falseClaims(c).join("\n"));
