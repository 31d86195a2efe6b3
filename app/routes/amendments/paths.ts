/** Where an amendment's page is, without the language: `7-3` stands at `/proposals/7/amendments/3`. */
export function amendmentPath(id: string): string {
  const [proposal = "", number = ""] = id.split("-");
  return `/proposals/${proposal}/amendments/${number}`;
}

/** Where a delegate works on an amendment, without the language. */
export const chamberAmendmentPath = (id: string): string => `/chamber${amendmentPath(id)}`;

/** The id of the amendment that an address names; null where it can be none. */
export const amendmentIdIn = (proposal: string | undefined, number: string | undefined): string | null =>
  /^[1-9]\d{0,5}$/.test(proposal ?? "") && /^e?[1-9]\d{0,3}$/.test(number ?? "") ? `${proposal}-${number}` : null;

/** The number of an amendment within its proposal, as addresses and forms write it: `3` of `7-3`. */
export const numberIn = (id: string): string => id.split("-")[1] ?? id;
