import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { formatTime, formatUntil } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { ExtendVote } from "./ExtendVote.tsx";
import { PlanVote } from "./PlanVote.tsx";
import { RemindVoters } from "./RemindVoters.tsx";
import type { DeskBallot } from "./shown.ts";
import { VoidVote } from "./VoidVote.tsx";

/** What can be done with the ballot now; each step is read back before it counts. */
export function Actions({
  ballot,
  facilitator,
  command,
}: {
  readonly ballot: DeskBallot;
  readonly facilitator: boolean;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const here = href(lang, `/desk/ballots/${ballot.id}`);
  const { phase, closesAt, at } = ballot;
  if (phase === "declared" || phase === "voided") return null;
  if (!facilitator) return <p className="quiet">{t("deskSitting.facilitatorVotes")}</p>;
  if (ballot.counting !== null) return null;
  if (phase === "closed") return <ButtonLink href={`${here}?do=declare`}>{t("deskVote.declare")}</ButtonLink>;
  if (phase === "open" && ballot.visibility === "by-hand")
    return (
      <>
        <Notice tone="info" title={t("deskVote.voteIsOpen")}>
          {t("handCount.open")}
        </Notice>
        <ButtonLink href={here}>{t("votes.refresh")}</ButtonLink>
        <VoidVote ballot={ballot.id} command={command} />
      </>
    );
  if (phase === "open")
    return (
      <>
        <Notice tone="info" title={t("deskVote.voteIsOpen")}>
          {t("deskVote.voteClosesBySelf", { time: formatUntil(closesAt ?? at, at, lang), now: formatTime(at, lang) })}
        </Notice>
        <ButtonRow>
          <ButtonLink href={here}>{t("deskVote.refresh")}</ButtonLink>
          <ButtonLink href={`${here}?do=close`} tone="plain">
            {t("deskVote.closeVote")}
          </ButtonLink>
        </ButtonRow>
        <RemindVoters ballot={ballot} command={command} />
        <ExtendVote ballot={ballot} command={command} />
        <VoidVote ballot={ballot.id} command={command} />
      </>
    );
  return (
    <>
      <ButtonLink href={`${here}?do=open`}>{t("deskVote.readAloud")}</ButtonLink>
      {ballot.visibility === "by-hand" ? null : <PlanVote ballot={ballot} command={command} />}
      <VoidVote ballot={ballot.id} command={command} />
    </>
  );
}
