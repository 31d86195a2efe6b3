import type { English } from "./en/index.ts";

type Bare<K extends string> = K extends `${infer Base}_${"zero" | "one" | "two" | "few" | "many" | "other"}` ? Base : K;

/** Every key of the catalogues: `ballots.castVote`; plural endings left out. */
export type Key = { [N in keyof English & string]: `${N}.${Bare<keyof English[N] & string>}` }[keyof English & string];
