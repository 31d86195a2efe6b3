export type Lang = "en" | "cy";

/** A link in the reader's language: `/votes` in English, `/cy/votes` in Welsh. */
export const href = (lang: Lang, path: string): string => (lang === "en" ? path : path === "/" ? "/cy" : `/cy${path}`);

/** The language a path is in, and the path without it. */
export function splitLang(path: string): { readonly lang: Lang; readonly path: string } {
  if (path === "/cy" || path === "/cy/") return { lang: "cy", path: "/" };
  if (path.startsWith("/cy/")) return { lang: "cy", path: path.slice(3) };
  return { lang: "en", path };
}

/** The same page in the other language. */
export const twin = (path: string): { readonly lang: Lang; readonly href: string } => {
  const at = splitLang(path);
  const lang: Lang = at.lang === "en" ? "cy" : "en";
  return { lang, href: href(lang, at.path) };
};
