import type { Moderating, ToRead } from "../../../shared/sittings/answering.ts";
import { currentRound } from "../../../shared/sittings/questions.ts";
import { statementReasons, statementsOf } from "../../../shared/sittings/statements.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextField } from "../../components/TextField.tsx";
import { reasonNames } from "../../live/statementWords.ts";
import { useWords } from "../../locales/words.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** What the desk does in a round of statements: reads each before the others do, and sees how far the room is (OPN-12, OPN-13). */
export function Statements({ first }: { readonly first: Moderating | null }) {
  const { t } = useWords();
  const { live } = useDesk();
  const { sitting } = live.room;
  const round = currentRound(sitting);
  const told = live.moderating === undefined ? first : live.moderating;
  if (round?.format !== "statements" || sitting.phase.name !== "open") return null;
  const { accepted, refused } = statementsOf(sitting, round.id);
  const isHere = told?.round === round.id;
  const waiting = isHere ? told.waiting : [];
  const [next, ...later] = waiting;
  return (
    <section className="now" aria-label={t("statements.format")}>
      <h2>{t("statements.queueTitle", { number: waiting.length })}</h2>
      <p className="quiet">
        {t("statements.deskProgress", {
          people: isHere ? told.people : 0,
          positions: isHere ? told.positions : 0,
          statements: accepted.length,
        })}
        {refused.length > 0 ? ` ${t("statements.deskRefused", { number: refused.length })}` : ""}
      </p>
      {next ? (
        <>
          <p className="statement" lang={next.lang}>
            {next.text}
          </p>
          <Do intent="acceptStatement" hidden={{ statement: next.id }} shortcut="a" tone="main">
            {t("statements.accept")}
          </Do>
          <Refuse one={next} shortcuts />
          <p className="quiet">{t("statements.queueText")}</p>
        </>
      ) : (
        <p>{t("statements.queueEmpty")}</p>
      )}
      {later.length > 0 ? (
        <ol className="statement-list">
          {later.map((one) => (
            <li key={one.id}>
              <p lang={one.lang}>{one.text}</p>
              <Do intent="acceptStatement" hidden={{ statement: one.id }} name={`${t("statements.accept")}: ${one.text}`}>
                {t("statements.accept")}
              </Do>
              <Details summary={t("statements.refuseThis")}>
                <Refuse one={one} />
              </Details>
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}

/** One button for each reason, so that refusing is one key as well; the words of one's own are optional. */
function Refuse({ one, shortcuts = false }: { readonly one: ToRead; readonly shortcuts?: boolean }) {
  const { t, lang } = useWords();
  const labels = { note: t("statements.note"), reason: t("statements.reason") };
  return (
    <LiveForm intent="refuseStatement" hidden={{ statement: one.id, lang }} labels={labels} className="form">
      {({ errorOf }) => (
        <>
          <TextField
            id={`note-${one.id}`}
            name="note"
            label={labels.note}
            maxLength={textLimits.sittingReason}
            error={errorOf("note") ?? errorOf("reason")}
          />
          <fieldset className="choices">
            <legend>{t("statements.refuseThis")}</legend>
            <div className="button-row">
              {statementReasons.map((reason, i) => (
                <Button
                  key={reason}
                  tone="quiet"
                  name="reason"
                  value={reason}
                  {...(shortcuts ? { "aria-keyshortcuts": String(i + 1), "data-shortcut": String(i + 1) } : {})}
                >
                  {t(reasonNames[reason])} {shortcuts ? <kbd>{i + 1}</kbd> : null}
                </Button>
              ))}
            </div>
          </fieldset>
        </>
      )}
    </LiveForm>
  );
}
