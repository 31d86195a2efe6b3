import { usualMarks } from "../../../shared/sittings/answers/marks.ts";
import { pointsReported } from "../../../shared/sittings/answers/reported.ts";
import { marksMost } from "../../../shared/sittings/answers/state.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Checkbox } from "../../components/Checkbox.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { wordsIn } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** How many marks, whether several on a line, and on what, until the round opens (MRK-1, MRK-2). */
export function SetMarks({ round }: { readonly round: Round }) {
  const { t, lang } = useWords();
  const { live } = useDesk();
  if (formats[round.format].asks !== "marks" || round.phase.name !== "waiting") return null;
  const { each, several, candidates } = round.marks ?? usualMarks;
  const labels = { each: t("deskAnswers.marksEach"), several: t("deskAnswers.marksSeveral"), points: t("deskAnswers.points") };
  const typed = candidates.flatMap(({ point }) => (point === null ? [] : [wordsIn(live.room, point) ?? ""])).join("\n");
  return (
    <Details summary={t("deskAnswers.marksTitle")}>
      <LiveForm
        key={`${round.id} ${each} ${several} ${typed}`}
        intent="setMarks"
        hidden={{ round: round.id, lang }}
        labels={labels}
        className="form"
      >
        {({ errorOf }) => (
          <>
            <TextField
              name="each"
              label={labels.each}
              type="number"
              min={1}
              max={marksMost.each}
              width="short"
              defaultValue={String(each)}
              error={errorOf("each")}
            />
            <Checkbox name="several" label={labels.several} defaultChecked={several} error={errorOf("several")} />
            <TextArea
              name="points"
              label={labels.points}
              hint={t("deskAnswers.pointsHint")}
              rows={5}
              maxLength={textLimits.points}
              defaultValue={typed}
              error={errorOf("points")}
            />
            {pointsReported(live.room.sitting).length < 2 ? null : (
              <Checkbox name="from" value="reports" label={t("deskAnswers.fromReports")} defaultChecked={false} />
            )}
            <Button tone="plain">{t("deskAnswers.setMarks")}</Button>
          </>
        )}
      </LiveForm>
    </Details>
  );
}
