/** True when `build/` was made from the sources as they stand. */
export function isBuilt(root: string): boolean;
