import type { ItemFilter } from "../../../shared/plan/register.ts";
import type { Key } from "../../locales/keys.ts";

/** What each part of the register is called. */
export const filterNames: { readonly [filter in ItemFilter]: Key } = {
  late: "plan.filterLate",
  waiting: "plan.filterWaiting",
  answered: "plan.filterAnswered",
  done: "plan.filterDone",
};
