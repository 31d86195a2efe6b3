import type { SpaceClock, SpaceStatus } from "../../../shared/civic/clocks.ts";
import type { Nation, SpaceOutcome, SpaceOwner, SpaceUse } from "../../../shared/civic/kinds.ts";
import type { TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";

/** What a space is used for. */
export const useNames: { readonly [use in SpaceUse]: Key } = {
  library: "civic.useLibrary",
  hall: "civic.useHall",
  pub: "civic.usePub",
  shop: "civic.useShop",
  sports: "civic.useSports",
  "green-space": "civic.useGreenSpace",
  arts: "civic.useArts",
  youth: "civic.useYouth",
  health: "civic.useHealth",
  faith: "civic.useFaith",
  market: "civic.useMarket",
  other: "civic.useOther",
  empty: "civic.useEmpty",
};

/** Who owns a space, as a kind. */
export const ownerNames: { readonly [owner in SpaceOwner]: Key } = {
  council: "civic.ownerCouncil",
  "public-body": "civic.ownerPublicBody",
  charity: "civic.ownerCharity",
  community: "civic.ownerCommunity",
  "faith-body": "civic.ownerFaithBody",
  company: "civic.ownerCompany",
  private: "civic.ownerPrivate",
  unknown: "civic.ownerUnknown",
};

/** What became of a space. */
export const outcomeNames: { readonly [outcome in SpaceOutcome]: Key } = {
  community: "civic.outcomeCommunity",
  sold: "civic.outcomeSold",
  kept: "civic.outcomeKept",
  removed: "civic.outcomeRemoved",
  closed: "civic.outcomeClosed",
};

/** Where a space stands: by the law, or with the assembly before it is on the register. */
export type Standing = SpaceStatus | "nominated" | "refused";

/** What each standing is called, and how its mark looks; what presses most comes first. */
export const standings: { readonly [standing in Standing]: { readonly name: Key; readonly tone: TagTone } } = {
  interim: { name: "civic.statusInterim", tone: "warn" },
  full: { name: "civic.statusFull", tone: "warn" },
  "may-sell": { name: "civic.statusMaySell", tone: "bad" },
  listed: { name: "civic.statusListed", tone: "good" },
  "not-listed": { name: "civic.statusNotListed", tone: "plain" },
  "no-list": { name: "civic.statusNoList", tone: "plain" },
  nominated: { name: "civic.statusNominated", tone: "plain" },
  expired: { name: "civic.statusExpired", tone: "bad" },
  community: { name: "civic.statusCommunity", tone: "good" },
  sold: { name: "civic.statusSold", tone: "bad" },
  removed: { name: "civic.statusRemoved", tone: "bad" },
  closed: { name: "civic.statusClosed", tone: "bad" },
  refused: { name: "civic.statusRefused", tone: "quiet" },
};
/** In which order the register lists them. */
export const standingOrder: readonly string[] = Object.keys(standings);

/** What each clock counts. */
export const clockNames: { readonly [clock in SpaceClock["name"]]: Key } = {
  listing: "civic.clockListing",
  interim: "civic.clockInterim",
  full: "civic.clockFull",
  protected: "civic.clockProtected",
};

/** Each nation with what its law says. */
export const nationLaws: { readonly [nation in Nation]: { readonly name: Key; readonly law: Key } } = {
  england: { name: "civic.england", law: "civic.lawEngland" },
  scotland: { name: "civic.scotland", law: "civic.lawScotland" },
  wales: { name: "civic.wales", law: "civic.lawWales" },
  "northern-ireland": { name: "civic.northernIreland", law: "civic.lawNorthernIreland" },
};
