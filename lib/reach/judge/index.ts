export { Proof, type Intruder, type Requirement } from "./beyond";
export { judge, type Answer, type Verdict } from "./judge";
