import { useCallback, useMemo, useState } from "react";
import { timeLeftFor } from "../../../shared/sittings/adjustment.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import { currentRound, timeLeft } from "../../../shared/sittings/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Tag } from "../../components/Tag.tsx";
import { openBallot } from "../../live/ballots.ts";
import { timeWords } from "../../live/clock.ts";
import { OpinionNow } from "../../live/partsOnDemand.ts";
import { Status } from "../../live/Status.tsx";
import { useAnnouncer } from "../../live/useAnnouncer.ts";
import { useRoom } from "../../live/useRoom.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { phaseTags } from "../desk-sittings/phases.ts";
import { Floor } from "./Floor.tsx";
import { Keys } from "./Keys.tsx";
import type { DeskStart } from "./load.ts";
import { NowRound } from "./NowRound.tsx";
import { Course, Order, QuorumNotice } from "./nowOnDemand.ts";
import { Parts } from "./Parts.tsx";
import {
  Agreement,
  Answers,
  Asks,
  Attendance,
  ByItself,
  FacilitatorsLine,
  FindSeat,
  InTables,
  Motions,
  RecordColumn,
  Statements,
  Voice,
  Votes,
} from "./partsOnDemand.ts";
import { useSittingName } from "./Steps.tsx";
import { DeskContext } from "./useDesk.ts";

const noSeats: readonly string[] = [];

/** The control room: running order, floor, record; live, and working as plain forms as well. */
export function Room({ start }: { readonly start: DeskStart }) {
  const { t, lang } = useWords();
  // The page begins with one state and follows from there; a search must not begin it anew.
  const [first] = useState(start);
  const live = useRoom(first);
  const ends = useCallback((person: string) => start.adjustments[person] ?? 0, [start.adjustments]);
  const announcer = useAnnouncer(live, noSeats, ends);
  const { titled, errors } = useProblem();
  const { sitting } = live.room;
  const name = useSittingName({ room: live.room });
  const [tag, tone] = phaseTags[sitting.phase.name];
  const say = useCallback((text: string) => announcer.say({ topic: "desk", urgent: true, text }), [announcer.say]);
  const sayTime = useCallback(() => {
    const now = live.now();
    const { speaking } = live.room.sitting.floor;
    const round = currentRound(live.room.sitting);
    const left =
      (speaking && timeLeftFor(live.room.sitting.floor, speaking, ends(speaking.person), now)) ?? (round && timeLeft(round, now));
    say(
      left === null
        ? t("deskSitting.noClock")
        : t(left < 0 ? "deskSitting.timeOver" : "deskSitting.timeLeft", { time: timeWords(t, left) }),
    );
  }, [live, ends, say, t]);
  const desk = useMemo(
    () => ({
      live,
      at: first.at,
      titles: first.titles,
      quorum: first.quorum,
      kinds: first.kinds,
      facilitator: first.facilitator,
      mayChair: first.facilitator,
      keepsList: first.facilitator || sitting.desk?.list === first.me,
      runsVotes: first.facilitator || sitting.desk?.ballots === first.me,
      me: first.me,
      names: first.names,
      adjustments: start.adjustments,
      ends,
      questions: first.questions,
      note: first.note,
      templates: first.templates,
      command: start.command,
      say,
    }),
    [live, first, sitting.desk, start.command, start.adjustments, ends, say],
  );
  const round = currentRound(sitting);
  // An open vote is what the room waits for: it stands first.
  const voting = openBallot(live.room) !== null;
  const path = (rest: string): string => href(lang, `/sittings/${sitting.id}${rest}`);
  return (
    <DeskContext.Provider value={desk}>
      <title>{`${titled(name)} – Tessera`}</title>
      <div>
        <Status live={live} announcer={announcer} />
        <Breadcrumbs
          links={[
            { href: href(lang, "/desk"), text: t("desk.title") },
            { href: href(lang, "/desk/sittings"), text: t("deskSitting.sittingsTitle") },
          ]}
          here={sitting.id}
        />
      </div>
      <PageHeader
        kicker={`${t("desk.sittingNumbered", { number: sitting.id })} · ${formatDateTime(sitting.startsAt, lang)}`}
        title={name}
        tag={<Tag tone={tone}>{t(tag)}</Tag>}
      />
      <ErrorSummary errors={errors.map(({ text }) => ({ text }))} />
      <div className="row">
        <Keys sayTime={sayTime} />
        <a href="#floor">{t("deskSitting.toFloor")}</a>
        <a href="#record">{t("deskSitting.toRecord")}</a>
        <a href={path("")}>{t("deskSitting.publicPage")}</a>
        <a href={href(lang, `/desk/moderation/${sitting.id}`)}>{t("deskSitting.moderation")}</a>
        <a href={href(lang, `/desk/sittings/${sitting.id}/care`)}>{t("careLive.deskLink", { number: sitting.apologies?.length ?? 0 })}</a>
        <a href={path("/live")}>{t("deskSitting.livePage")}</a>
        <a href={href(lang, `/desk/sittings/${sitting.id}/run-sheet`)}>{t("running.runSheet")}</a>
        <a href={path("/display")}>{t("deskSitting.hallDisplay")}</a>
        {first.mayRehearse && sitting.phase.name === "scheduled" ? (
          <a href={href(lang, `/desk/sittings/${sitting.id}/rehearse`)}>{t("deskSitting.rehearse")}</a>
        ) : null}
        {first.hall === null ? null : <span className="quiet">{first.hall}</span>}
        {first.link === null ? null : first.linkAddress === null ? (
          <span className="quiet break-anywhere">{first.link}</span>
        ) : (
          <a href={first.linkAddress}>{t("deskSitting.conference")}</a>
        )}
      </div>
      <Course />
      <Parts />
      <div className="desk-room">
        <div className="desk-order">
          <Order />
        </div>
        <div className="desk-floor" id="floor">
          <QuorumNotice />
          <FacilitatorsLine />
          {live.asks.length > 0 ? <Asks /> : null}
          {voting ? <Votes /> : null}
          {sitting.byItself && sitting.phase.name !== "closed" ? <ByItself /> : null}
          <NowRound />
          {sitting.tables ? <InTables /> : null}
          {round?.format === "statements" ? <Statements first={start.toRead} /> : null}
          {round === null && (sitting.statements || live.room.answering) ? <OpinionNow live={live} /> : null}
          {sitting.answers || (round && formats[round.format].asks !== null) ? <Answers /> : null}
          {sitting.motions ? <Motions /> : null}
          <Floor />
          <Agreement />
          <FindSeat people={first.people} asked={start.asked} />
          {voting ? null : <Votes />}
        </div>
        <div className="desk-record" id="record">
          <Attendance />
          <Voice units={first.units} />
          <RecordColumn />
        </div>
      </div>
    </DeskContext.Provider>
  );
}
