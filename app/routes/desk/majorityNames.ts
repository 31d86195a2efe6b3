import type { StandingOrders } from "../../../shared/founding/standingOrders.ts";
import type { Key } from "../../locales/keys.ts";

/** What each preset of a majority is called. */
export const majorityNames: { readonly [name in StandingOrders["ballots"]["majority"]]: Key } = {
  simple: "desk.majoritySimple",
  absolute: "desk.majorityAbsolute",
  "two-thirds": "desk.majorityTwoThirds",
  "four-fifths": "desk.majorityFourFifths",
  "weight-and-heads": "desk.majorityWeightAndHeads",
  double: "desk.majorityDouble",
  "eu-council": "desk.majorityEuCouncil",
};
