export function isBuildFresh(): boolean;
export function recordBuild(): void;
export default function requireFreshBuild(): void;
