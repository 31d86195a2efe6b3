/** Which page numbers stand in a pagination: first, last, the one before and after; `null` for a gap of two or more. */
export function pagesShown(page: number, pages: number): readonly { readonly key: string; readonly page: number | null }[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  const shown: { key: string; page: number | null }[] = [];
  let last = 0;
  for (const n of wanted) {
    if (n - last === 2) shown.push({ key: `p${n - 1}`, page: n - 1 });
    else if (n - last > 2) shown.push({ key: `gap-before-${n}`, page: null });
    shown.push({ key: `p${n}`, page: n });
    last = n;
  }
  return shown;
}
