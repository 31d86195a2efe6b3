import type { BallotLive } from "../../../shared/ballots/views.ts";
import { Progress } from "../../components/Progress.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime, formatTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { votePath } from "../outcomes/chain.ts";
import type { VoteShown } from "./shown.ts";

/** How many have voted, never how (BAL-6): all there is to see until the result is declared. */
export function Turnout({ vote, live }: { readonly vote: VoteShown; readonly live: BallotLive }) {
  const { t, lang } = useWords();
  const nameOf = (code: string) => vote.regions.find((region) => region.code === code)?.name ?? code;
  const open = live.phase === "open";
  if (open && live.visibility === "by-hand")
    return (
      <Section id="turnout" title={t("votes.turnout")}>
        <p>{t("handCount.open")}</p>
        <p className="no-print">
          <a href={href(lang, votePath(vote.id))}>{t("votes.refresh")}</a>
        </p>
      </Section>
    );
  return (
    <Section id="turnout" title={t("votes.turnout")} aside={<Term of="vote">{t("votes.noTallyNote")}</Term>}>
      <p>{open ? t("votes.closesAt", { at: formatDateTime(live.closesAt, lang) }) : t("votes.awaitsDeclaration")}</p>
      <Progress
        label={t("votes.voted")}
        done={live.voted}
        total={live.seats}
        text={t("votes.turnoutLine", { voted: live.voted, count: live.seats })}
      />
      <p className="quiet">{t("votes.asOf", { time: formatTime(vote.asOf, lang) })}</p>
      <p className="no-print">
        <a href={href(lang, votePath(vote.id))}>{t("votes.refresh")}</a>
      </p>
      {live.visibility === "by-hand" ? null : (
        <Table
          caption={t("votes.turnoutByRegion")}
          columns={[{ head: t("votes.region") }, { head: t("votes.seats"), numeric: true }, { head: t("votes.voted"), numeric: true }]}
          rows={live.byRegion.map(({ code, seats, voted }) => ({ key: code, cells: [nameOf(code), seats, voted] }))}
        />
      )}
    </Section>
  );
}
