import type { WantedGroup } from "./importGroups.ts";
import type { RegionTotals } from "./importPlan.ts";
import type { Roll } from "./state.ts";

/** What each region will hold after the import, in the order of the roll's regions, empty ones included. */
export const totalsAfter = (wanted: readonly WantedGroup[], roll: Roll): RegionTotals[] => {
  const totals = new Map(roll.regions.map(({ code }) => [code, { region: code, groups: 0, seats: 0, filled: 0, people: 0 }]));
  for (const group of wanted) {
    const total = totals.get(group.region);
    if (!total) continue;
    total.groups += 1;
    total.seats += group.seats;
    total.filled += group.sitters.filter((sitters) => sitters.delegate !== null).length;
    total.people += group.peopleRepresented;
  }
  return [...totals.values()];
};
