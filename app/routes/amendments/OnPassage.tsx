import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { PassageAmended } from "./amended.ts";
import { amendmentPath } from "./paths.ts";

/** "2 amendments to this passage (they collide)": below a passage of the text, leading to them. */
export function OnPassage({ proposal, amended }: { readonly proposal: string; readonly amended: PassageAmended | undefined }) {
  const { t, lang } = useWords();
  if (!amended) return null;
  const [only, ...others] = amended.amendments;
  const to = only !== undefined && others.length === 0 ? amendmentPath(only) : `/proposals/${proposal}/amendments#${amended.key}`;
  return (
    <p className="on-passage no-print" lang={lang}>
      <a href={href(lang, to)}>{t("amendments.onPassage", { count: amended.amendments.length })}</a>{" "}
      {amended.colliding.length > 0 ? t("amendments.theseCollide", { amendments: amended.colliding.join(", ") }) : null}
    </p>
  );
}
