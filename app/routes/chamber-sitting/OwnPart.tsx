import type { ReactNode } from "react";
import { ButtonLink } from "../../components/Button.tsx";
import { OwnAction } from "../../components/OwnAction.tsx";
import { placeText } from "../../live/sentences.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { Acting } from "./ActionForm.tsx";
import { answeringTitles } from "./answeringTitles.ts";
import { EndTurn, Join, Waiting } from "./FloorForms.tsx";
import type { ChamberStart, MySeat } from "./load.ts";
import type { OwnState } from "./ownState.ts";
import { CheckIn, Here } from "./Presence.tsx";
import { Answering, Objection, Statements, TablePart, Write } from "./partsOnDemand.ts";
import type { OwnPartInStatements } from "./useOwnStatements.ts";
import { Voting } from "./Voting.tsx";
import type { Typed } from "./Writing.tsx";

const nothingToDo: { readonly [why in Extract<OwnState, { kind: "nothing" }>["why"]]: Key } = {
  "not-open": "chamber.nothingNotOpen",
  adjourned: "chamber.nothingAdjourned",
  between: "chamber.nothingBetween",
  listen: "chamber.nothingListen",
  "list-closed": "chamber.nothingListClosed",
  interest: "chamber.nothingInterest",
  spoken: "chamber.nothingSpoken",
  "writing-over": "chamber.nothingWritingOver",
  "answering-over": "answers.over",
  voted: "chamber.nothingVoted",
};

interface OwnPartProps {
  readonly acting: Acting;
  readonly start: ChamberStart;
  readonly my: MySeat;
  readonly state: OwnState;
  readonly typed: Typed | null;
  readonly onTyped: (round: string, text: string) => void;
  readonly statements: OwnPartInStatements;
  /** The code of the marks placed just now; null where none were. */
  readonly code: string | null;
  /** That this seat has voted, and the way to change it; null where no vote is open or it has not. */
  readonly voted: ReactNode;
}

/** The one thing that can be done for this seat now, large. */
export function OwnPart(props: OwnPartProps) {
  const { t } = useWords();
  const { my, start } = props;
  const { title, content } = usePart(props);
  return (
    <OwnAction
      title={
        <span id="own-action" tabIndex={-1}>
          {start.mine.length > 1 ? `${t("live.seatNumbered", { number: my.number })}: ${title}` : title}
        </span>
      }
    >
      {content}
    </OwnAction>
  );
}

function usePart({ acting, start, my, state, typed, onTyped, statements, code, voted }: OwnPartProps): {
  readonly title: string;
  readonly content: ReactNode;
} {
  const { t, lang } = useWords();
  const sitting = acting.live.room.sitting;
  switch (state.kind) {
    case "closed":
      return {
        title: t("chamber.sittingClosed"),
        content: <ButtonLink href={href(lang, `/sittings/${sitting.id}`)}>{t("chamber.toSittingPage")}</ButtonLink>,
      };
    case "not-yet":
      return { title: t("chamber.notYetTitle"), content: <p>{t("chamber.checkInFrom", { time: formatDateTime(state.from, lang) })}</p> };
    case "check-in":
      return {
        title: t("chamber.checkInTitle"),
        content: <CheckIn acting={acting} hasHall={sitting.place.hall !== null} hasLink={sitting.place.link !== null} />,
      };
    case "taken":
      return { title: t("chamber.takenTitle"), content: <p>{t("chamber.takenText")}</p> };
    case "count":
      return { title: t("chamber.countTitle"), content: <Here acting={acting} /> };
    case "agreement":
      return { title: t("live.agreementTitle"), content: <Objection acting={acting} asking={state.asking} at={start.at} /> };
    case "vote":
      return { title: t("live.voteIsOpen"), content: <Voting acting={acting} ballot={state.ballot} my={my} /> };
    case "turn":
      return { title: t("live.itIsYourTurn"), content: <EndTurn acting={acting} turn={state.turn} mayPass={state.mayPass} /> };
    case "table":
      return {
        title: t("tables.nowPart"),
        content: <TablePart acting={acting} round={state.round} table={state.table} at={start.at} />,
      };
    case "write": {
      const { id } = state.round;
      const written = typed?.round === id && typed.seat === my.seat ? typed.text : start.writtenIn === id ? start.written : "";
      return {
        title: t("chamber.writeTitle"),
        content: <Write acting={acting} round={id} written={written} onTyped={(text) => onTyped(id, text)} />,
      };
    }
    case "statements":
      return {
        title: t("statements.doYouAgree"),
        content: <Statements acting={acting} round={state.round.id} own={statements} />,
      };
    case "answer":
      return {
        title: t(answeringTitles[state.asks]),
        content: (
          <Answering key={state.round.id} acting={acting} round={state.round} before={start.answered} code={code} titles={start.titles} />
        ),
      };
    case "waiting":
      return {
        title: state.place === 0 ? t("chamber.pointWaits") : placeText(t, state.place),
        content: <Waiting acting={acting} entry={state.entry} mayPass={state.mayPass} mayLeave={state.mayLeave} />,
      };
    case "join":
      return { title: t("chamber.joinTitle"), content: <Join acting={acting} kinds={state.kinds} /> };
    case "nothing":
      return {
        title: t("chamber.nothingTitle"),
        content: (
          <>
            <p>{t(nothingToDo[state.why])}</p>
            {state.why === "voted" ? voted : null}
          </>
        ),
      };
  }
}
