import type { FloorEntry, Turn } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";
import { InterpreterKey } from "./InterpreterKey.tsx";

/** Joining the speakers' list: to say something for, against or neither. */
function Contribute({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  return (
    <ActionForm acting={acting} intent="join" hidden={{ kind: "contribution" }} labels={{ side: t("chamber.side") }}>
      {({ errorOf, typed }) => (
        <>
          <Radios
            name="side"
            legend={t("chamber.side")}
            inline
            defaultValue={typed("side", "neutral")}
            error={errorOf("side")}
            options={[
              { value: "for", text: t("chamber.sideFor") },
              { value: "against", text: t("chamber.sideAgainst") },
              { value: "neutral", text: t("chamber.sideNeutral") },
            ]}
          />
          <Button size="large" wide>
            {t("chamber.askToSpeak")}
          </Button>
        </>
      )}
    </ActionForm>
  );
}

/** Joining the list with a question. */
export function AskQuestion({ acting, main }: { readonly acting: Acting; readonly main: boolean }) {
  const { t } = useWords();
  return (
    <ActionForm acting={acting} intent="join" id="question" hidden={{ kind: "question" }}>
      {() =>
        main ? (
          <Button size="large" wide>
            {t("chamber.askQuestion")}
          </Button>
        ) : (
          <Button tone="plain">{t("chamber.askQuestion")}</Button>
        )
      }
    </ActionForm>
  );
}

/** What the round takes first: contributions, else questions. */
export function Join({ acting, kinds }: { readonly acting: Acting; readonly kinds: readonly ("contribution" | "question")[] }) {
  return kinds.includes("contribution") ? <Contribute acting={acting} /> : <AskQuestion acting={acting} main />;
}

interface WaitingProps {
  readonly acting: Acting;
  readonly entry: FloorEntry;
  readonly mayPass: boolean;
  readonly mayLeave: boolean;
}

/** Waiting: pass, and be asked again at the end (FLR-13); or leave the list, which nobody needs to in a go-round. */
export function Waiting({ acting, entry, mayPass, mayLeave }: WaitingProps) {
  const { t } = useWords();
  return (
    <>
      {mayPass ? <Pass acting={acting} /> : null}
      {mayLeave ? (
        <ActionForm acting={acting} intent="leaveList" id={`leave-${entry.id}`} hidden={{ entry: entry.id }}>
          {() => (
            <Button tone="plain" size="large" wide>
              {t("chamber.leaveList")}
            </Button>
          )}
        </ActionForm>
      ) : null}
    </>
  );
}

/** Passing: a turn is offered again at the end. */
export function Pass({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  return (
    <ActionForm acting={acting} intent="pass">
      {() => <Button tone="plain">{t("floor.passAtTheEnd")}</Button>}
    </ActionForm>
  );
}

/** On the floor: end one's own turn. */
export function EndTurn({ acting, turn, mayPass }: { readonly acting: Acting; readonly turn: Turn; readonly mayPass: boolean }) {
  const { t } = useWords();
  return (
    <>
      <ActionForm acting={acting} intent="endTurn" hidden={{ turn: turn.id }}>
        {() => (
          <Button size="large" wide>
            {t("chamber.endTurn")}
          </Button>
        )}
      </ActionForm>
      <div className="row">
        {mayPass ? <Pass acting={acting} /> : null}
        <InterpreterKey acting={acting} turn={turn} />
      </div>
    </>
  );
}
