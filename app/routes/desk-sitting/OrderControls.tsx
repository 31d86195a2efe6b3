import { stepsTooShort } from "../../../shared/sittings/fit.ts";
import { presentSeats } from "../../../shared/sittings/questions.ts";
import type { AgendaItem, Round } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Notice } from "../../components/Notice.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** The fewest minutes that one press leaves. */
const least = 1;
const step = 5;

/** Opening, moving, shortening, lengthening and removing one round that waits (AGD-5, RUN-4). */
export function WaitingRound({ round, name }: { readonly round: Round; readonly name: string }) {
  const { t } = useWords();
  const { live, facilitator } = useDesk();
  const { sitting } = live.room;
  const { id, minutes } = round;
  const waiting = sitting.rounds.filter((one) => one.phase.name === "waiting").map((one) => one.id);
  const place = waiting.indexOf(id);
  const earlier = waiting[place - 1];
  const labels = { minutes: t("running.minutesOf", { round: name }) };
  return (
    <Details summary={t("deskSitting.changeRound")}>
      <ButtonRow>
        {facilitator && sitting.phase.name === "open" && sitting.round === null ? (
          <Do intent="openRound" hidden={{ round: id }} name={t("deskSitting.openRoundOf", { round: name })}>
            {t("deskSitting.openRound")}
          </Do>
        ) : null}
        {earlier === undefined ? null : (
          <Do intent="moveRound" hidden={{ round: id, before: earlier }} name={t("deskSitting.earlierOf", { round: name })}>
            {t("deskSitting.earlier")}
          </Do>
        )}
        {place === waiting.length - 1 ? null : (
          <Do intent="moveRound" hidden={{ round: id, before: waiting[place + 2] ?? "" }} name={t("deskSitting.laterOf", { round: name })}>
            {t("deskSitting.later")}
          </Do>
        )}
        {minutes <= least ? null : (
          <Do
            intent="roundMinutes"
            hidden={{ round: id, minutes: String(Math.max(least, minutes - step)) }}
            name={t("running.fiveLessOf", { round: name })}
          >
            {t("running.fiveLess")}
          </Do>
        )}
        <Do intent="roundMinutes" hidden={{ round: id, minutes: String(minutes + step) }} name={t("running.fiveMoreOf", { round: name })}>
          {t("running.fiveMore")}
        </Do>
        <Do intent="removeRound" hidden={{ round: id }} name={t("deskSitting.removeOf", { round: name })}>
          {t("deskSitting.remove")}
        </Do>
      </ButtonRow>
      <LiveForm intent="roundMinutes" hidden={{ round: id }} labels={labels} className="form">
        {({ errorOf }) => (
          <>
            <TextField
              id={`minutes-${id}`}
              name="minutes"
              label={labels.minutes}
              type="number"
              min={1}
              max={600}
              width="short"
              defaultValue={String(minutes)}
              error={errorOf("minutes")}
            />
            <Button tone="plain">{t("running.setMinutes")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}

/** Says that a round that waits cannot hold everybody's turn, and offers writing with one press (TPL-6). */
export function TooShortNote({ round, name }: { readonly round: Round; readonly name: string }) {
  const { t } = useWords();
  const { live, quorum } = useDesk();
  const { sitting } = live.room;
  if (!quorum || round.phase.name !== "waiting") return null;
  const people = sitting.openedAt === null ? quorum.filled.length : presentSeats(sitting).length;
  const [short] = stepsTooShort([{ ...round, code: round.step }], people, quorum.orders);
  if (!short) return null;
  return (
    <Notice tone="warn" title={t("running.tooShortTitle")}>
      <p>{t("running.tooShort", { needed: short.needed, minutes: short.minutes, people })}</p>
      <Do intent="takeInWriting" hidden={{ round: round.id }} name={t("running.inWritingOf", { round: name })}>
        {t("running.inWriting")}
      </Do>
    </Notice>
  );
}

/** Moving, shortening and taking off an item that has not begun; the rounds that wait of one that has can still be shortened. */
export function ItemControls({ item, rounds }: { readonly item: AgendaItem; readonly rounds: readonly Round[] }) {
  const { t, lang } = useWords();
  const { live } = useDesk();
  const { sitting } = live.room;
  const waits = (id: string): boolean => sitting.rounds.every((round) => round.item !== id || round.phase.name === "waiting");
  const still = rounds.filter((round) => round.phase.name === "waiting");
  const place = sitting.items.findIndex((one) => one.id === item.id);
  const [before, after] = [sitting.items[place - 1], sitting.items[place + 1]];
  const { id, number } = item;
  const labels = { minutes: t("running.itemMinutes"), reason: t("running.removeReason") };
  if (still.length === 0) return null;
  return (
    <Details summary={t("running.changeItem")}>
      {waits(id) ? (
        <ButtonRow>
          {before && waits(before.id) ? (
            <Do intent="moveItem" hidden={{ item: id, before: before.id }} name={t("running.earlierItem", { number })}>
              {t("deskSitting.earlier")}
            </Do>
          ) : null}
          {after ? (
            <Do
              intent="moveItem"
              hidden={{ item: id, before: sitting.items[place + 2]?.id ?? "" }}
              name={t("running.laterItem", { number })}
            >
              {t("deskSitting.later")}
            </Do>
          ) : null}
        </ButtonRow>
      ) : null}
      <LiveForm intent="itemMinutes" hidden={{ item: id }} labels={labels} className="form">
        {({ errorOf }) => (
          <>
            <TextField
              id={`minutes-${id}`}
              name="minutes"
              label={labels.minutes}
              hint={t("running.itemMinutesHint")}
              type="number"
              min={still.length}
              max={600}
              width="short"
              defaultValue={String(still.reduce((sum, round) => sum + round.minutes, 0))}
              error={errorOf("minutes")}
            />
            <Button tone="plain">{t("running.setMinutes")}</Button>
          </>
        )}
      </LiveForm>
      {waits(id) && sitting.items.length > 1 ? (
        <LiveForm intent="removeItem" hidden={{ item: id, lang }} labels={labels} className="form">
          {({ errorOf }) => (
            <>
              {sitting.agenda ? (
                <TextField
                  id={`reason-${id}`}
                  name="reason"
                  label={labels.reason}
                  hint={t("running.removeReasonHint")}
                  maxLength={textLimits.sittingReason}
                  error={errorOf("reason")}
                />
              ) : null}
              <Button tone="danger">{t("running.removeItem")}</Button>
            </>
          )}
        </LiveForm>
      ) : null}
    </Details>
  );
}
