import { ButtonLink } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** A count that takes a while goes on beside everything else (BAL-48): how far it is, and a way to look again. */
export function Counting({ ballot, steps }: { readonly ballot: string; readonly steps: number }) {
  const { t, lang } = useWords();
  return (
    <>
      <Notice tone="info" title={t("deskVote.countingTitle")}>
        <p>{t("deskVote.countingSteps", { steps: formatNumber(steps, lang) })}</p>
        <p>{t("deskVote.countingLeave")}</p>
      </Notice>
      <ButtonLink href={href(lang, `/desk/ballots/${ballot}`)}>{t("votes.refresh")}</ButtonLink>
    </>
  );
}
