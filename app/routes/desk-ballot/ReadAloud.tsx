import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { NotReady } from "../desk-sitting/NotReady.tsx";
import { quorumSentence } from "../desk-sitting/quorumText.ts";
import { OfElection } from "../elections/OfElection.tsx";
import { useFacts } from "./facts.tsx";
import { PaperAtDesk } from "./PaperAtDesk.tsx";
import { Register } from "./Register.tsx";
import type { DeskBallot } from "./shown.ts";

/** Everything that is read aloud before a vote is opened: it fixes who may vote, the text and the rule (BAL-2, BAL-15). */
export function ReadAloud({ ballot, command }: { readonly ballot: DeskBallot; readonly command: string }) {
  const { t, lang } = useWords();
  const facts = useFacts(ballot);
  const { quorum, byHeads } = ballot;
  return (
    <ReadBack
      title={t("deskVote.readAloudTitle")}
      kicker={t("desk.voteNumbered", { vote: ballot.id.replace("-", "/") })}
      lead={t(byHeads ? "votePages.openByHeadsLead" : "deskVote.readAloudLead")}
      rows={[
        ...facts,
        ...(quorum
          ? [
              {
                key: "quorum",
                term: t("deskSitting.quorum"),
                value: quorumSentence(t, quorum),
              },
            ]
          : []),
      ]}
      warning={t(byHeads ? "votePages.openByHeadsWarning" : "deskVote.openVoteWarning")}
      confirm={t("deskVote.openVote")}
      back={href(lang, `/desk/ballots/${ballot.id}`)}
      command={command}
      fields={{ intent: "open" }}
    >
      <OfElection election={ballot.election} />
      <PaperAtDesk ballot={ballot} />
      {quorum && !quorum.met ? <Notice tone="bad">{t("deskVote.noQuorumNoVote")}</Notice> : null}
      {ballot.notReady ? (
        <Notice tone="bad">
          <NotReady refusal={ballot.notReady} />
        </Notice>
      ) : null}
      {ballot.weightsMissing ? <Notice tone="bad">{t("deskVote.noWeightsNoVote")}</Notice> : null}
      <Register ballot={ballot} />
    </ReadBack>
  );
}
