/** How many lines of a register one page holds. */
export const pageLength = 50;

/** The page that `?page=` asks for, within what there is, and how many there are. Anything unreadable is the first. */
export function pageOf(url: string, length: number): { readonly page: number; readonly pages: number; readonly offset: number } {
  const asked = new URL(url).searchParams.get("page") ?? "";
  const pages = Math.max(1, Math.ceil(length / pageLength));
  const page = /^[1-9]\d{0,5}$/.test(asked) ? Math.min(Number(asked), pages) : 1;
  return { page, pages, offset: (page - 1) * pageLength };
}
