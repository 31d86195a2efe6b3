import type { FloorEntry } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Joining the speakers' list: to say something for, against or neither, or to ask. */
export function Join({ acting, kinds }: { readonly acting: Acting; readonly kinds: readonly ("contribution" | "question")[] }) {
  const { t } = useWords();
  const contributes = kinds.includes("contribution");
  return (
    <>
      {contributes ? (
        <ActionForm acting={acting} intent="join" hidden={{ kind: "contribution" }} labels={{ side: t("chamber.side") }}>
          {({ errorOf, valueOf }) => (
            <>
              <Radios
                name="side"
                legend={t("chamber.side")}
                inline
                defaultValue={valueOf("side", "neutral")}
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
      ) : null}
      {kinds.includes("question") ? (
        <ActionForm acting={acting} intent="join" id="question" hidden={{ kind: "question" }}>
          {() => (
            <Button tone={contributes ? "plain" : "main"} wide {...(contributes ? {} : { size: "large" as const })}>
              {t("chamber.askQuestion")}
            </Button>
          )}
        </ActionForm>
      ) : null}
    </>
  );
}

/** Waiting: pass in a go-round, or leave the list. */
export function Waiting({ acting, entry, mayPass }: { readonly acting: Acting; readonly entry: FloorEntry; readonly mayPass: boolean }) {
  const { t } = useWords();
  if (mayPass) return <Pass acting={acting} />;
  return (
    <ActionForm acting={acting} intent="leaveList" id={`leave-${entry.id}`} hidden={{ entry: entry.id }}>
      {() => (
        <Button tone="plain" size="large" wide>
          {t("chamber.leaveList")}
        </Button>
      )}
    </ActionForm>
  );
}

/** Passing in a go-round: a turn is offered again at the end. */
export function Pass({ acting }: { readonly acting: Acting }) {
  const { t } = useWords();
  return (
    <ActionForm acting={acting} intent="pass">
      {() => (
        <Button tone="plain" wide>
          {t("chamber.pass")}
        </Button>
      )}
    </ActionForm>
  );
}

/** On the floor: end one's own turn. */
export function EndTurn({ acting, mayPass }: { readonly acting: Acting; readonly mayPass: boolean }) {
  const { t } = useWords();
  return (
    <>
      <ActionForm acting={acting} intent="endTurn">
        {() => (
          <Button size="large" wide>
            {t("chamber.endTurn")}
          </Button>
        )}
      </ActionForm>
      {mayPass ? <Pass acting={acting} /> : null}
    </>
  );
}
