import type { Embargoed, PlanItem } from "./state.ts";

type About = Pick<Embargoed, "addressee" | "recommendation">;

/** Seals that wait for one body's reply to one recommendation. */
export const sealsOn = (item: PlanItem, about: About): readonly Embargoed[] =>
  (item.embargoed ?? []).filter((one) => one.addressee === about.addressee && one.recommendation === about.recommendation);
