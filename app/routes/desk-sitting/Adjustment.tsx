import { presence } from "../../../shared/sittings/questions.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDesk } from "./useDesk.ts";

const choices = [0, 25, 50, 100, 200];

/**
 * Adjustment time for whoever acts for a seat (FLR-17). A plain form: what is set is nobody's news, so the page is loaded anew
 * with it instead of hearing it.
 */
export function Adjustment({ seat }: { readonly seat: string }) {
  const { t } = useWords();
  const { live, adjustments, command } = useDesk();
  const here = presence(live.room.sitting, seat);
  if (!here) return null;
  const now = adjustments[here.person] ?? 0;
  return (
    <Details summary={t("deskFloor.adjustmentTitle")}>
      <form method="post" className="form">
        <Hidden name="command" value={idFor(command, ["adjust", seat])} />
        <Hidden name="intent" value="adjust" />
        <Hidden name="seat" value={seat} />
        <Select
          id={`adjust-${seat}`}
          name="percent"
          label={t("deskFloor.adjustmentLabel")}
          hint={t("deskFloor.adjustmentText")}
          defaultValue={String(now)}
          options={choices.map((percent) => ({
            value: String(percent),
            text: percent === 0 ? t("deskFloor.adjustmentNone") : t("deskFloor.adjustmentPercent", { percent }),
          }))}
        />
        <Button tone="plain">{t("deskFloor.adjustmentSet")}</Button>
      </form>
    </Details>
  );
}
