import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { AmendmentLink } from "../amendments/List.tsx";
import { endings } from "../amendments/names.ts";
import { chamberAmendmentPath } from "../amendments/paths.ts";
import { votePath } from "../outcomes/chain.ts";
import type { AmendmentShown } from "./shown.ts";

/** What came of an amendment, or what it waits for, in a sentence or two: the first thing its page says. */
export function Standing({ of: shown, inChamber = false }: { readonly of: AmendmentShown; readonly inChamber?: boolean }) {
  const { t, lang } = useWords();
  const { id, proposal, stage, ended, stuck, frozenBy, turn, missing, kind } = shown;
  const version = ended?.version ?? null;
  if (stage !== "open") {
    const made =
      version === null ? null : <a href={href(lang, `/proposals/${proposal}/v${version}`)}>{t("amendments.toVersionMade", { version })}</a>;
    const ballot = ended?.ballot ?? null;
    return (
      <Notice
        tone={stage === "carried" || stage === "accepted" ? "good" : "info"}
        title={ended?.joined === undefined ? t(endings[stage]) : t("amendments.endJoined", { number: ended.joined })}
      >
        <p>
          {ballot === null ? null : (
            <>
              <a href={href(lang, votePath(ballot))}>{t("amendments.toVote", { vote: ballot.replace("-", "/") })}</a>{" "}
            </>
          )}
          {made}
          {ended?.amendment ? (
            <>
              {t("amendments.fellWith")} <AmendmentLink id={ended.amendment} />
            </>
          ) : null}
        </p>
      </Notice>
    );
  }
  if (frozenBy !== null)
    return (
      <Notice title={t("amendments.votedOnNow")}>
        <p>
          <a href={href(lang, votePath(frozenBy))}>{t("amendments.toVote", { vote: frozenBy.replace("-", "/") })}</a>
        </p>
      </Notice>
    );
  if (stuck)
    return (
      <Notice tone="warn" title={t("amendments.doesNotStand", { version: stuck.version })}>
        <p>
          <a href="#stuck">{t("amendments.seeBothTexts")}</a>{" "}
          {inChamber ? null : (
            <span className="no-print">
              <a href={href(lang, chamberAmendmentPath(id))}>{t("amendments.mendIt")}</a>
            </span>
          )}
        </p>
      </Notice>
    );
  if (kind === "editorial") return <Notice>{t("amendments.waitsForProposer")}</Notice>;
  return (
    <Notice tone={missing.seats + missing.regions > 0 ? "warn" : "info"}>
      <p>
        {[
          missing.seats > 0 ? t("amendments.missingSeats", { count: missing.seats }) : "",
          missing.regions > 0 ? t("amendments.missingRegions", { count: missing.regions }) : "",
        ]
          .join(" ")
          .trim()}
        {missing.seats + missing.regions === 0
          ? turn
            ? t(turn.isSet ? "amendments.turnSet" : "amendments.turnProposed", { number: turn.number, of: turn.of })
            : t("amendments.mayBeVotedOn")
          : null}
      </p>
    </Notice>
  );
}
