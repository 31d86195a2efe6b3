import { useWords } from "../../locales/words.tsx";

/** Specimen text in the page's language. It shows how components look and is nowhere else in the product, so it is in no catalogue. */
export function useSay(): (en: string, cy: string) => string {
  const { lang } = useWords();
  return (en, cy) => (lang === "cy" ? cy : en);
}
