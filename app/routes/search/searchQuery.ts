import type { SearchShown } from "./shown.ts";

/** The same search as an address, with a page of what it finds. */
export function searchQuery({ typed, kind, year, region }: Pick<SearchShown, "typed" | "kind" | "year" | "region">, page = 1): string {
  const asked = { q: typed, kind, year, region, page: page > 1 ? String(page) : "" };
  return `?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""))}`;
}
