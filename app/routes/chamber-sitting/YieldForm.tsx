import { isContribution, orderedList } from "../../../shared/sittings/floor.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { seatShort } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Giving the rest of one's time away, while one has the floor and somebody waits (FLR-12). */
export function YieldForm({ acting }: { readonly acting: Acting }) {
  const { t, lang } = useWords();
  const { room } = acting.live;
  const turn = room.sitting.floor.speaking;
  const waiting = orderedList(room.sitting).filter(({ kind, seat }) => isContribution(kind) && seat !== turn?.seat);
  const labels = { to: t("floor.yieldTo") };
  if (turn?.seat !== acting.seat || !isContribution(turn.kind) || turn.limitMs === null || waiting.length === 0) return null;
  return (
    <Details summary={t("floor.yieldTitle")}>
      <ActionForm acting={acting} intent="yield" labels={labels}>
        {({ errorOf, typed }) => (
          <>
            <p>{t("floor.yieldText")}</p>
            <Select
              name="to"
              label={labels.to}
              width="full"
              defaultValue={typed("to")}
              error={errorOf("to")}
              options={[
                { value: "", text: t("floor.yieldNext") },
                ...waiting.map(({ id, seat }) => ({ value: id, text: seatShort(t, lang, room, seat) })),
              ]}
            />
            <Button tone="plain">{t("floor.yieldRest")}</Button>
          </>
        )}
      </ActionForm>
    </Details>
  );
}
