import type { Hit } from "../../../shared/search/found.ts";
import type { Lang } from "../../locales/href.ts";
import { pageLength } from "../outcomes/pages.ts";
import type { Reading } from "../proposals/said.ts";
import { seatsInOrder, seatsOnPage } from "../roll/seatsInOrder.ts";
import { saidAt } from "../sitting/saidAt.ts";

/** The address with the page of a list on which line `at` stands; a line that is not in the list is looked for on the first. */
function turnedOver(address: string, at: number, length: number): string {
  const page = Math.floor(Math.max(0, at) / length) + 1;
  return page === 1 ? address : address.replace("#", `?page=${page}#`);
}

/**
 * The addresses of passages as they stand now (SEA-7): what was said at a sitting, and a long roll, are turned over page by page, and
 * which page that is changes as more is said.
 */
export function placesOf(context: Reading, hits: readonly Hit[], lang: Lang): readonly string[] {
  const { assembly } = context;
  const spoken = new Map<string, readonly string[]>();
  const keysOf = (id: string): readonly string[] => {
    const sitting = assembly.sitting(id);
    const keys = spoken.get(id) ?? (sitting ? saidAt(context, sitting, lang).map(({ key }) => key) : []);
    spoken.set(id, keys);
    return keys;
  };
  const seats = hits.some(({ kind }) => kind === "roll") ? seatsInOrder(assembly.roll) : [];
  return hits.map(({ stream, kind, address, region, part }) => {
    const [, id = ""] = stream.split("/");
    if (kind === "said") return turnedOver(address, keysOf(id).indexOf(address.split("#")[1] ?? ""), pageLength);
    if (kind !== "roll") return address;
    const group = seats.findIndex((seat) => seat.group?.id === part);
    return turnedOver(address, group < 0 ? seats.findIndex((seat) => seat.region === region) : group, seatsOnPage);
  });
}
