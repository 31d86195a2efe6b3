import type { MajorityKeyName } from "../../../shared/ballots/majority.ts";
import type { Choice } from "../../../shared/ballots/state.ts";
import type { PartRow } from "../../../shared/ballots/views.ts";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";

/** How a seat voted, in a word or two. */
const choiceNames: { readonly [choice in Choice | "none" | "interest"]: Key } = {
  for: "votes.for",
  against: "votes.against",
  abstain: "votes.abstain",
  none: "votes.noVoteRecorded",
  interest: "votes.interest",
};

/** How a seat voted, in a word or two; null: it chose among options (`VoteWords` says which). */
export const choiceText = (t: T, choice: string): string | null => {
  const found = Object.entries(choiceNames).find(([name]) => name === choice);
  return found ? t(found[1]) : null;
};

/** Where a region fell. */
export const sideNames: { readonly [side in PartRow["side"]]: Key } = {
  for: "votes.sideFor",
  against: "votes.sideAgainst",
  neither: "votes.sideNeither",
  none: "votes.sideNone",
};

/** What a key of a rule counts. */
export const keyNames: { readonly [key in MajorityKeyName]: Key } = {
  heads: "votes.nameHeads",
  weight: "votes.nameWeight",
  regions: "votes.nameRegions",
};

const fractions: { readonly [fraction: string]: Key } = {
  "1/2": "votes.half",
  "1/3": "votes.oneThird",
  "2/3": "votes.twoThirds",
  "3/4": "votes.threeQuarters",
  "4/5": "votes.fourFifths",
};

/** A fraction as people say it: "half", "two thirds", "65%"; any other as 5/7. */
export function fractionText(t: T, of: number, parts: number): string {
  const key = fractions[`${of}/${parts}`];
  if (key) return t(key);
  return parts === 100 ? `${of}%` : `${of}/${parts}`;
}

/** A share in hundredths of a percent as it is read: 6250 is "62.50%". */
export const shareText = (hundredths: number): string =>
  `${(hundredths - (hundredths % 100)) / 100}.${String(hundredths % 100).padStart(2, "0")}%`;
