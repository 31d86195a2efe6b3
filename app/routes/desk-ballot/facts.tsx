import { terms } from "../../../shared/minutes/sentences.ts";
import type { SummaryRow } from "../../components/SummaryList.tsx";
import { formatDateTime, formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { amendmentPath } from "../amendments/paths.ts";
import { OverDefault } from "../ballot/OverDefault.tsx";
import { lengthText } from "./lengthText.ts";
import { RuleWords } from "./RuleWords.tsx";
import type { DeskBallot } from "./shown.ts";

const howTaken: { readonly [visibility in DeskBallot["visibility"]]: Key } = {
  "roll-call": "deskVote.rollCall",
  "show-of-hands": "deskVote.showOfHands",
  "by-hand": "handCount.taken",
};

/** What the vote is on, by which rule and how long: the same lines before opening, while it is open and after. */
export function useFacts(ballot: DeskBallot): readonly SummaryRow[] {
  const { t, lang } = useWords();
  const { proposal, sitting, lengthSeconds, opensAt, closesAt } = ballot;
  const length = lengthText(t, lengthSeconds);
  return [
    { key: "en", term: t("deskVote.questionEnLabel"), value: <span lang="en">{ballot.questionEn ?? t("site.withdrawn")}</span> },
    { key: "cy", term: t("deskVote.questionCyLabel"), value: <span lang="cy">{ballot.questionCy ?? "–"}</span> },
    ...(proposal
      ? [
          {
            key: "text",
            term: t("deskVote.textVotedOn"),
            value: (
              <>
                {ballot.amendment === null ? null : (
                  <>
                    <a href={href(lang, amendmentPath(ballot.amendment))}>
                      {t("amendments.toProposal", { amendment: ballot.amendment, number: proposal.id })}
                    </a>{" "}
                    ·{" "}
                  </>
                )}
                <a
                  href={href(
                    lang,
                    proposal.version === null ? `/proposals/${proposal.id}` : `/proposals/${proposal.id}/v${proposal.version}`,
                  )}
                >
                  {t("deskVote.proposalVersion", { number: proposal.id, version: proposal.version ?? "–" })}
                </a>
                {proposal.title ? <span lang={proposal.title.lang}> · {proposal.title.text}</span> : null}
              </>
            ),
          },
          { key: "hash", term: t("deskVote.textHash"), value: <code className="hash">{proposal.hash ?? "–"}</code> },
        ]
      : []),
    {
      key: "how",
      term: t("deskVote.howTaken"),
      value: t(ballot.visibility === "roll-call" && ballot.byHeads ? "votePages.rollCallByHeads" : howTaken[ballot.visibility]),
    },
    ...(ballot.options
      ? [
          { key: "method", term: t("voteMethods.methodLabel"), value: t(terms[ballot.options.method]) },
          {
            key: "options",
            term: t("voteOptions.options"),
            value: (
              <ol>
                {ballot.options.options.map(({ name, cost }) => (
                  <li key={name?.text}>
                    <span lang={name?.lang}>{name?.text ?? t("site.withdrawn")}</span>
                    {cost === null ? null : ` · ${formatNumber(cost, lang)}`}
                  </li>
                ))}
              </ol>
            ),
          },
          ...(ballot.options.overDefault
            ? [{ key: "default", term: t("voteMethods.defaultDetails"), value: <OverDefault paper={ballot.options} /> }]
            : []),
          ...(ballot.options.budget === null
            ? [{ key: "places", term: t("voteMethods.placesLabel"), value: ballot.options.places }]
            : [{ key: "budget", term: t("voteMethods.budgetLabel"), value: formatNumber(ballot.options.budget, lang) }]),
        ]
      : [{ key: "rule", term: t("deskVote.majorityLabel"), value: <RuleWords rule={ballot.rule} /> }]),
    ...(ballot.visibility === "by-hand" ? [] : [{ key: "length", term: t("deskVote.length"), value: length }]),
    ...(sitting
      ? [
          {
            key: "sitting",
            term: t("deskSitting.sitting"),
            value: (
              <a href={href(lang, `/desk/sittings/${sitting.id}`)}>{sitting.title ?? t("desk.sittingNumbered", { number: sitting.id })}</a>
            ),
          },
        ]
      : []),
    ...(ballot.planned?.opensAt
      ? [{ key: "opensBySelf", term: t("votesRunning.opensBySelf"), value: formatDateTime(ballot.planned.opensAt, lang) }]
      : []),
    ...(ballot.planned?.closesAt
      ? [{ key: "closesBySelf", term: t("votesRunning.closesBySelf"), value: formatDateTime(ballot.planned.closesAt, lang) }]
      : []),
    ...(opensAt === null ? [] : [{ key: "opened", term: t("deskVote.openedAt"), value: formatDateTime(opensAt, lang) }]),
    ...(closesAt === null ? [] : [{ key: "closes", term: t("deskVote.closesAt"), value: formatDateTime(closesAt, lang) }]),
  ];
}
