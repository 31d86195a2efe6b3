import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { votePath } from "../outcomes/chain.ts";
import type { VoteShown } from "./shown.ts";

/** What was fixed when the vote opened: who might vote, the quorum, and the hashes by which anybody can check (BAL-2, BAL-15). */
export function Opening({ vote }: { readonly vote: VoteShown }) {
  const { t, lang } = useWords();
  const { opensAt, quorum, registerHash, chain } = vote;
  if (opensAt === null || quorum === null || registerHash === null) return null;
  const row = (key: string, name: string, counted: number, needed: number) => ({ key, cells: [name, counted, needed] });
  return (
    <>
      {chain.sitting === null ? null : (
        <Section id="quorum" title={t("votes.quorumAtOpening")} aside={<Term of="quorum">{t("votes.quorumNote")}</Term>}>
          <Table
            caption={t("votes.quorumAt", { at: formatDateTime(opensAt, lang) })}
            columns={[
              { head: t("votes.countedBy") },
              { head: t("votes.present"), numeric: true },
              { head: t("votes.needed"), numeric: true },
            ]}
            rows={[
              row("seats", t("votes.seats"), quorum.seats, quorum.seatsNeeded),
              row("regions", t("votes.regions"), quorum.regions, quorum.regionsNeeded),
              ...(quorum.nationsNeeded > 0 ? [row("nations", t("votes.namedNations"), quorum.nations, quorum.nationsNeeded)] : []),
            ]}
          />
        </Section>
      )}
      <Section id="check" title={t("votes.checkIt")} aside={<Term of="journal">{t("votes.checkItNote")}</Term>}>
        <p>{t("votes.sealedRegister", { at: formatDateTime(opensAt, lang) })}</p>
        <p className="quiet small">
          {t("votes.registerHash")} <code className="hash">{registerHash}</code>
        </p>
        <p>
          {vote.visibility === "by-hand" ? null : t("votes.commitments")}{" "}
          <a href={`${votePath(vote.id)}.json`}>{t("votes.everythingAsJson")}</a>
        </p>
        <p>
          <a href={href(lang, "/data/journal")}>{t("votes.howToCheck")}</a>
        </p>
      </Section>
    </>
  );
}
