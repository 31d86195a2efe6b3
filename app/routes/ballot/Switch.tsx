import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { Paper } from "./load.ts";

/** Hands a shared screen on: one press signs out and asks the next person to sign in (MND-6). */
export function Switch({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  if (paper.practice || !paper.reader) return null;
  return (
    <form method="post" action={href(lang, "/sign-out")} className="row">
      <Hidden name="to" value={`/ballots/${paper.id}`} />
      <span>{t("mandates.signedInAs", { name: paper.reader })}</span>
      <button type="submit" name="intent" value="switch" className="link-button">
        {t("mandates.switch")}
      </button>
    </form>
  );
}
