export { judge, type Answer, type Verdict } from "./judge";
