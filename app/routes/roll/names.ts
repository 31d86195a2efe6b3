import type { WeightSchemeName } from "../../../shared/founding/standingOrders.ts";
import type { GroupKind } from "../../../shared/roll/state.ts";
import type { Key } from "../../locales/keys.ts";

/** What kinds of group there are. */
export const kindNames: { readonly [kind in GroupKind]: Key } = {
  residents: "roll.kindResidents",
  faith: "roll.kindFaith",
  youth: "roll.kindYouth",
  "older-people": "roll.kindOlderPeople",
  "disabled-people": "roll.kindDisabledPeople",
  "racial-justice": "roll.kindRacialJustice",
  migrants: "roll.kindMigrants",
  arts: "roll.kindArts",
  sport: "roll.kindSport",
  environment: "roll.kindEnvironment",
  "mutual-aid": "roll.kindMutualAid",
  advice: "roll.kindAdvice",
  health: "roll.kindHealth",
  housing: "roll.kindHousing",
  learning: "roll.kindLearning",
  enterprise: "roll.kindEnterprise",
  heritage: "roll.kindHeritage",
  women: "roll.kindWomen",
  lgbt: "roll.kindLgbt",
  carers: "roll.kindCarers",
  other: "roll.kindOther",
};

/** The weight schemes by name. */
export const schemeNames: { readonly [scheme in WeightSchemeName]: Key } = {
  "one-seat-one-vote": "roll.schemeOneSeatOneVote",
  "people-represented": "roll.schemePeopleRepresented",
  "square-root": "roll.schemeSquareRoot",
  "base-plus-proportional": "roll.schemeBasePlusProportional",
};

/** How each scheme gives its weights, in plain words. */
export const schemeMeanings: { readonly [scheme in WeightSchemeName]: Key } = {
  "one-seat-one-vote": "roll.explainOneSeatOneVote",
  "people-represented": "roll.explainPeopleRepresented",
  "square-root": "roll.explainSquareRoot",
  "base-plus-proportional": "roll.explainBasePlusProportional",
};
