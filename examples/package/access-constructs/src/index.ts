export { InternalApp, type InternalAppProps } from "./internal-app";
