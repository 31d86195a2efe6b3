import { useState } from "react";
import { isContribution } from "../../../shared/sittings/floor.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import { currentItem, currentRound, hasInterest, presence } from "../../../shared/sittings/questions.ts";
import { proceduralMotions } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextField } from "../../components/TextField.tsx";
import { itemName, roundName, type Titles, wordsIn } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { motionNames } from "../sitting/names.ts";
import { type Acting, ActionForm } from "./ActionForm.tsx";
import { AskQuestion } from "./FloorForms.tsx";
import { Prepared } from "./Prepared.tsx";
import { Leave } from "./Presence.tsx";
import { OwnWords, YieldForm } from "./partsOnDemand.ts";

interface MoreProps {
  readonly acting: Acting;
  readonly titles: Titles;
  readonly person: string;
  /** What the person means to say (WRT-5). */
  readonly prepared: string;
  /** How much longer their turns are, in percent (FLR-17). */
  readonly adjustment: number;
}

/** Whether the form with this id was posted and refused: what holds it must then be open, or nobody sees why. */
function useRefused(): (id: string) => boolean {
  const { errors, typed } = useProblem();
  return (id) => errors.length > 0 && typed("form") === id;
}

/** A point of order: names the rule it is about (FLR-7). */
function PointOfOrder({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  const refused = useRefused();
  const labels = { rule: t("chamber.ruleLabel") };
  return (
    <Details summary={t("chamber.pointOfOrder")} open={refused("order")}>
      <ActionForm acting={acting} intent="join" id="order" hidden={{ kind: "point-of-order" }} labels={labels}>
        {({ errorOf, typed }) => (
          <>
            <TextField
              name="rule"
              label={labels.rule}
              hint={t("chamber.ruleHint")}
              width="short"
              autoCapitalize="characters"
              defaultValue={typed("rule")}
              error={errorOf("rule")}
            />
            <Button tone="plain">{t("chamber.raisePoint")}</Button>
          </>
        )}
      </ActionForm>
    </Details>
  );
}

/** A procedural motion. */
function Motion({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  const refused = useRefused();
  const labels = { motion: t("chamber.motionLabel") };
  return (
    <Details summary={t("chamber.motion")} open={refused("motion")}>
      <ActionForm acting={acting} intent="join" id="motion" hidden={{ kind: "procedural-motion" }} labels={labels}>
        {({ errorOf, typed }) => (
          <>
            <Radios
              name="motion"
              legend={labels.motion}
              defaultValue={typed("motion")}
              error={errorOf("motion")}
              options={proceduralMotions.map((motion) => ({ value: motion, text: t(motionNames[motion]) }))}
            />
            <Button tone="plain">{t("chamber.moveMotion")}</Button>
          </>
        )}
      </ActionForm>
    </Details>
  );
}

/** What is needed less often: points, motions, an interest, one's own words, leaving. */
export function MoreActions({ acting, titles, person, prepared, adjustment }: MoreProps) {
  const { t, lang } = useWords();
  const refused = useRefused();
  const { room } = acting.live;
  const { sitting } = room;
  // What was meant has been said once there is one more turn: the field begins anew.
  const spoken = sitting.turns.filter((turn) => turn.seat === acting.seat && turn.person === person).length;
  const [before] = useState(spoken);
  const here = presence(sitting, acting.seat);
  if (!here || here.person !== person || sitting.phase.name === "closed") return null;
  const round = currentRound(sitting);
  const item = currentItem(sitting);
  const joins = round ? formats[round.format].joins : [];
  const isOpen = sitting.phase.name === "open";
  const { speaking, waiting } = sitting.floor;
  const waits = (kind: "order" | "other"): boolean =>
    waiting.some((entry) => entry.seat === acting.seat && (entry.kind === "point-of-order") === (kind === "order"));
  const mine = sitting.turns
    .filter((turn) => turn.seat === acting.seat && turn.person === person)
    .slice(-3)
    .reverse();
  return (
    <section aria-labelledby="more-title" className="stack">
      <h2 id="more-title">{t("chamber.more")}</h2>
      {speaking?.seat === acting.seat ? <YieldForm acting={acting} /> : null}
      {isOpen && joins.includes("question") && joins.includes("contribution") && !waits("other") && speaking?.seat !== acting.seat ? (
        <Details summary={t("chamber.question")} open={refused("question")}>
          <AskQuestion acting={acting} main={false} />
        </Details>
      ) : null}
      {isOpen && joins.includes("point-of-order") && !waits("order") ? <PointOfOrder acting={acting} /> : null}
      {joins.includes("point-of-information") && speaking && speaking.seat !== acting.seat && !waits("other") ? (
        <Details summary={t("chamber.pointOfInformation")} open={refused("information")}>
          <ActionForm acting={acting} intent="join" id="information" hidden={{ kind: "point-of-information" }}>
            {() => (
              <>
                <p>{t("chamber.pointOfInformationText")}</p>
                <Button tone="plain">{t("chamber.askToInform")}</Button>
              </>
            )}
          </ActionForm>
        </Details>
      ) : null}
      {isOpen && joins.includes("procedural-motion") && !waits("other") && speaking?.seat !== acting.seat ? (
        <Motion acting={acting} />
      ) : null}
      {joins.some(isContribution) ? (
        <Prepared key={`${acting.seat} ${spoken}`} acting={acting} kept={spoken === before ? prepared : ""} />
      ) : null}
      {adjustment > 0 ? <Details summary={t("floor.adjustmentTitle")}>{t("floor.adjustmentText", { percent: adjustment })}</Details> : null}
      {item && !hasInterest(sitting, acting.seat, item.id) ? (
        <Details summary={t("chamber.interest")} open={refused("interest")}>
          <ActionForm acting={acting} intent="interest" hidden={{ item: item.id }}>
            {() => (
              <>
                <p>{t("chamber.interestText", { item: itemName(t, lang, room, item, titles) })}</p>
                <Button tone="plain">{t("chamber.declareInterest")}</Button>
              </>
            )}
          </ActionForm>
        </Details>
      ) : null}
      {mine.length > 0 ? (
        <Details summary={t("chamber.ownWords")} open={mine.some((turn) => refused(`words-${turn.id}`))}>
          <p>{t("chamber.ownWordsText")}</p>
          {mine.map((turn) => {
            const spokenIn = sitting.rounds.find((one) => one.id === turn.round);
            return (
              <OwnWords
                key={turn.id}
                acting={acting}
                turn={turn}
                text={wordsIn(room, turn.text) ?? ""}
                name={spokenIn ? roundName(t, room, spokenIn, lang) : ""}
              />
            );
          })}
        </Details>
      ) : null}
      <Details summary={t("chamber.leaveTitle")} open={refused("leave")}>
        <Leave acting={acting} />
      </Details>
    </section>
  );
}
