import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { OnePaper } from "../votes/QuestionsOnPaper.tsx";
import type { DeskBallot } from "./shown.ts";

/** The other questions on the ballot's paper, and what is done for all of them at once (PKG-4); before opening, the way to put some on it. */
export function PaperAtDesk({ ballot }: { readonly ballot: DeskBallot }) {
  const { t, lang } = useWords();
  const { id, phase, visibility } = ballot;
  const page = href(lang, `/desk/ballots/${id}/package`);
  if (ballot.package === null)
    return phase === "prepared" && visibility === "roll-call" ? (
      <p>
        <a href={page}>{t("packages.deskLink")}</a>
      </p>
    ) : null;
  return (
    <OnePaper questions={ballot.package} here={id} pathOf={(one) => `/desk/ballots/${one}`}>
      {phase === "prepared" || phase === "open" ? (
        <p>
          {t("packages.deskTogether")} <a href={page}>{t("packages.deskPage")}</a>
        </p>
      ) : null}
    </OnePaper>
  );
}
