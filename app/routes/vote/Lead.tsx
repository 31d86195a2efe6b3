import { useWords } from "../../locales/words.tsx";
import { MarkedText } from "../decision-note/MarkedText.tsx";
import { standingText } from "../plan/Standing.tsx";
import { bodyName } from "../proposals/names.ts";
import { namesSaid } from "./options/OptionName.tsx";
import type { VoteShown } from "./shown.ts";

/** What came of the vote in one line, and what was decided in one sentence. */
export function Lead({ vote }: { readonly vote: VoteShown }) {
  const { t, lang } = useWords();
  const { standing, reply, summary, question, title, proposal, amendment } = vote;
  const asked = reply ? `${reply.bodies.map((code) => bodyName(t, code)).join("; ")}. ${standingText(t, lang, reply.standing)}` : null;
  const won = namesSaid(vote.among?.won ?? []);
  const said = (): string | null => {
    switch (standing) {
      case "carried":
        if (amendment) return t("amendments.agreedAmendment");
        return proposal === null ? t("votes.agreedSentence") : `${t("votes.carriedSentence")} ${asked ?? t("votes.waitsForNote")}`;
      case "not-carried":
        if (amendment) return t("amendments.notAgreedAmendment");
        return proposal === null ? t("votes.notAgreedSentence") : t("votes.notCarriedSentence");
      case "chosen":
        return t(vote.paper?.budget === null ? "voteOptions.chosenSentence" : "voteOptions.fundedSentence", { options: won });
      case "none-chosen":
        return t("voteOptions.noneChosenSentence");
      case "not-quorate":
        return t("votes.notQuorateSentence");
      case "open":
        return t("votes.openSentence");
      case "closed":
        return t("votes.closedSentence");
      case "prepared":
        return t("votes.preparedSentence");
      case "voided":
        return null;
    }
  };
  const lead = said();
  return (
    <>
      {lead ? (
        <p className="lead">
          <MarkedText text={lead} />
        </p>
      ) : null}
      {summary && !amendment ? <p lang={summary.lang ?? lang}>{summary.text}</p> : null}
      {title && question ? (
        <p>
          {t(standing === "open" || standing === "prepared" ? "votes.theQuestionIs" : "votes.theQuestion")}{" "}
          <q lang={question.lang ?? lang}>{question.text}</q>
        </p>
      ) : null}
    </>
  );
}
