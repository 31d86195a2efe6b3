import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { VoteShown } from "./shown.ts";

/** For delegates, on a page that is the same for everybody: what they share with their group about this vote (SHR-4). */
export function ForDelegates({ vote }: { readonly vote: Pick<VoteShown, "id" | "standing" | "declaredAt"> }) {
  const { t, lang } = useWords();
  if (vote.standing === "voided") return null;
  return (
    <p className="no-print">
      {t("sharing.forDelegates")}{" "}
      <a href={href(lang, `/ballots/${vote.id}/share`)}>{t(vote.declaredAt === null ? "sharing.title" : "sharing.reportLink")}</a>
    </p>
  );
}
