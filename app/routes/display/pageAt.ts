/** How long one page of a long list stays on the wall. */
const pageMs = 10_000;

/** Where the page begins that is on the wall now, of a list that is too long for it; every screen of the hall shows the same. */
export const pageAt = (now: number, length: number, size: number): number => {
  const pages = Math.max(1, Math.ceil(length / size));
  return (Math.floor(now / pageMs) % pages) * size;
};
