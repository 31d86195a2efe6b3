import type { OpenedBallot } from "../../../shared/ballots/state.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { paperPath } from "../../live/ballots.ts";
import { ballotNumber, choiceNames, questionOf } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";
import type { MySeat, MyVote } from "./load.ts";
import { OwnWorth } from "./partsOnDemand.ts";

interface VotingProps {
  readonly acting: Acting;
  readonly ballot: OpenedBallot;
  readonly my: MySeat;
}

/** The vote that is open: a proposal on its own page with the whole text; procedure by show of hands right here. */
export function Voting({ acting, ballot, my }: VotingProps) {
  const { t, lang } = useWords();
  const question = questionOf(acting.live.room, ballot, lang);
  const asked = <span lang={question.lang}>{question.text ?? t("site.withdrawn")}</span>;
  if (ballot.visibility !== "show-of-hands")
    return (
      <>
        {ballot.package ? null : <p>{asked}</p>}
        <OwnWorth ballot={ballot} worth={my.worth} />
        <ButtonLink href={href(lang, paperPath(ballot))} size="large" wide>
          {ballot.package ? t("chamber.toPackage") : t("chamber.toBallot", { vote: ballotNumber(ballot.id) })}
        </ButtonLink>
      </>
    );
  return (
    <ActionForm
      acting={acting}
      intent="vote"
      id={`vote-${ballot.id}`}
      hidden={{ ballot: ballot.id }}
      labels={{ choice: t("ballots.yourChoice") }}
    >
      {({ errorOf }) => (
        <>
          <Radios
            name="choice"
            legend={asked}
            hint={t("ballots.showOfHandsHint")}
            inline
            error={errorOf("choice")}
            options={(["for", "against", "abstain"] as const).map((choice) => ({
              value: choice,
              text: t(choiceNames[choice]),
              shape: choice,
            }))}
          />
          <Button size="large" wide>
            {t("ballots.castVote")}
          </Button>
        </>
      )}
    </ActionForm>
  );
}

/** A vote already cast in the ballot that is open, with the way to change it. */
export function Voted({ ballot, vote }: { readonly ballot: OpenedBallot; readonly vote: MyVote | undefined }) {
  const { t, lang } = useWords();
  return (
    <p className="voted">
      {vote
        ? t("chamber.youVotedWith", { vote: ballotNumber(ballot.id), receipt: vote.receipt })
        : t("chamber.youVoted", { vote: ballotNumber(ballot.id) })}{" "}
      <a href={href(lang, paperPath(ballot))}>{t("chamber.changeVote")}</a>
    </p>
  );
}
