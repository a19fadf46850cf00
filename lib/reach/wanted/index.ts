export { FORMS, wantedApplication, WantedError, wantedOf, type Wanted } from "./wanted";
