import { useState } from "react";
import { questionAsked } from "../../../shared/sittings/answers.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import { motionInHand } from "../../../shared/sittings/motions.ts";
import { currentRound, presence } from "../../../shared/sittings/questions.ts";
import { type EntryKind, proceduralMotions, sides } from "../../../shared/sittings/state.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { Tag } from "../../components/Tag.tsx";
import { TextField } from "../../components/TextField.tsx";
import { seatName } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { motionNames, spokenSides, turnNames } from "../sitting/names.ts";
import { Adjustment } from "./Adjustment.tsx";
import { findSeats, type People } from "./find.ts";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** Puts somebody who is here on the list: a hand in the hall, a caller by phone (ATT-2). */
function Join({ seat, kinds }: { readonly seat: string; readonly kinds: readonly EntryKind[] }) {
  const { t } = useWords();
  const labels = {
    kind: t("deskSitting.wantsLabel"),
    side: t("deskSitting.sideLabel"),
    rule: t("deskSitting.ruleLabel"),
    motion: t("deskSitting.motionLabel"),
  };
  return (
    <Details summary={t("deskSitting.enterInList")}>
      <LiveForm intent="joinList" hidden={{ seat }} labels={labels} className="form">
        {({ errorOf }) => (
          <>
            <Select
              id={`kind-${seat}`}
              name="kind"
              label={labels.kind}
              error={errorOf("kind")}
              options={kinds.map((kind) => ({ value: kind, text: t(turnNames[kind]) }))}
            />
            {kinds.includes("contribution") ? (
              <Select
                id={`side-${seat}`}
                name="side"
                label={labels.side}
                defaultValue="neutral"
                options={sides.map((side) => ({ value: side, text: t(spokenSides[side]) }))}
              />
            ) : null}
            <TextField
              id={`rule-${seat}`}
              name="rule"
              label={labels.rule}
              hint={t("deskSitting.ruleHint")}
              width="short"
              error={errorOf("rule")}
            />
            {kinds.includes("procedural-motion") ? (
              <Select
                id={`motion-${seat}`}
                name="motion"
                label={labels.motion}
                error={errorOf("motion")}
                options={[
                  { value: "", text: "–" },
                  ...proceduralMotions.map((motion) => ({ value: motion, text: t(motionNames[motion]) })),
                ]}
              />
            ) : null}
            <Button tone="plain">{t("deskSitting.enter")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}

/** The ways to check a seat in: for whom it has, in the hall or on the link. */
function CheckIn({ seat, acts }: { readonly seat: string; readonly acts: People[string] | undefined }) {
  const { t } = useWords();
  const { live } = useDesk();
  const number = String(live.room.seats[seat]?.number ?? seat);
  const ways = (["delegate", "alternate"] as const).filter((as) => as === "delegate" || acts === undefined || acts.alternate !== null);
  return ways.map((as) => (
    <ButtonRow key={as}>
      {(["hall", "link"] as const).map((where) => (
        <Do
          key={where}
          intent="checkIn"
          hidden={{ seat, as, where }}
          name={t(where === "hall" ? "deskSitting.checkInHallOf" : "deskSitting.checkInLinkOf", {
            who: acts?.[as] ?? t(as === "delegate" ? "deskSitting.theDelegate" : "deskSitting.theAlternate"),
            seat: number,
          })}
        >
          {t(where === "hall" ? "deskSitting.checkInHall" : "deskSitting.checkInLink")} ·{" "}
          {acts?.[as] ?? t(as === "delegate" ? "deskSitting.theDelegate" : "deskSitting.theAlternate")}
        </Do>
      ))}
    </ButtonRow>
  ));
}

function Found({ seat, acts }: { readonly seat: string; readonly acts: People[string] | undefined }) {
  const { t, lang } = useWords();
  const { live, facilitator } = useDesk();
  const { sitting } = live.room;
  const here = presence(sitting, seat);
  const round = currentRound(sitting);
  const format = round ? formats[round.format] : null;
  const question = questionAsked(sitting) !== null;
  const motion = motionInHand(sitting);
  const answers = sitting.count !== null && !sitting.count.here.includes(seat);
  return (
    <li className="stack">
      <p className="row">
        <strong>{seatName(t, lang, live.room, seat)}</strong>
        {here ? (
          <Tag tone="good">{t(here.where === "hall" ? "deskSitting.inHall" : "deskSitting.onLink")}</Tag>
        ) : (
          <Tag tone="quiet">{t("deskSitting.notHere")}</Tag>
        )}
      </p>
      {here ? (
        <>
          <ButtonRow>
            {answers ? (
              <Do intent="sayHere" hidden={{ seat }} tone="main">
                {t("deskSitting.sayHereFor")}
              </Do>
            ) : null}
            {facilitator && (format?.calls || question) ? (
              <Do intent="callSpeaker" hidden={{ seat }} tone="main">
                {t(question ? "deskFloor.callToAnswer" : "deskSitting.callSpeaker")}
              </Do>
            ) : null}
            {motion?.stage === "moved" && motion.seat !== seat ? (
              <Do intent="secondMotion" hidden={{ seat, motion: motion.id }}>
                {t("deskFloor.secondFor")}
              </Do>
            ) : null}
            {motion && motion.stage !== "put" && !motion.demands.includes(seat) ? (
              <Do intent="demandRollCall" hidden={{ seat, motion: motion.id }}>
                {t("deskFloor.demandFor")}
              </Do>
            ) : null}
            <Do intent="leave" hidden={{ seat }}>
              {t("deskSitting.checkOut")}
            </Do>
          </ButtonRow>
          {format && format.joins.length > 0 && sitting.phase.name === "open" ? <Join seat={seat} kinds={format.joins} /> : null}
          <Adjustment seat={seat} />
        </>
      ) : (
        <CheckIn seat={seat} acts={acts} />
      )}
    </li>
  );
}

/** Finds somebody by number or name, to check them in, enter them in the list or call them. Without scripts a plain search. */
export function FindSeat({ people, asked }: { readonly people: People; readonly asked: string }) {
  const { t } = useWords();
  const { live } = useDesk();
  const [query, setQuery] = useState(asked);
  const found = findSeats(live.room, people, query);
  if (live.room.sitting.phase.name === "closed") return null;
  return (
    <section className="stack" aria-labelledby="find-title" id="find-seat">
      <h2 id="find-title">{t("deskSitting.findTitle")}</h2>
      <form method="get" className="form" onSubmit={(event) => live.followed && event.preventDefault()}>
        <TextField
          name="find"
          type="search"
          label={t("deskSitting.findLabel")}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          data-shortcut="f"
          aria-keyshortcuts="f"
        />
        <Button tone="plain">{t("deskSitting.find")}</Button>
      </form>
      {query.trim() === "" ? null : found.length === 0 ? (
        <p className="quiet" role="status">
          {t("deskSitting.foundNobody")}
        </p>
      ) : (
        <ul className="plain-list stack">
          {found.map((seat) => (
            <Found key={seat} seat={seat} acts={people[seat]} />
          ))}
        </ul>
      )}
    </section>
  );
}
