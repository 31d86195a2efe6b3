import { postcodeAuthorities } from "./postcodeAuthorities.ts";

const reached: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(postcodeAuthorities).map(([area, codes]) => [area, codes.split(" ")]),
);

const authorities: ReadonlySet<string> = new Set([...reached.values()].flat());

/** The GSS codes of the authorities that a postcode area (`LS`) reaches into; none for letters that are none. */
export const authoritiesIn = (area: string): readonly string[] => reached.get(area) ?? [];

/** Whether these letters are a postcode area of the United Kingdom. */
export const isPostcodeArea = (area: string): boolean => reached.has(area);

/** Whether a GSS code is of an authority that postcodes lead to: every one of the United Kingdom today. */
export const isKnownAuthority = (code: string): boolean => authorities.has(code);

/**
 * The area of what was typed as a postcode: `LS` of `ls`, `LS6` or `LS6 2AB`; null of anything else. Nothing more of a postcode is read
 * (PLC-3): it could say where one household is, and the roll knows groups by their authority.
 */
export function postcodeAreaOf(typed: string): string | null {
  const [, area = ""] = /^([A-Z]{1,2})(?:\d[A-Z\d]? ?(?:\d(?:[A-Z]{2})?)?)?$/.exec(typed.trim().toUpperCase()) ?? [];
  return isPostcodeArea(area) ? area : null;
}
