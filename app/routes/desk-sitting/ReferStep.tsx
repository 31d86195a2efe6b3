import { SummaryList } from "../../components/SummaryList.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { StepPage, type StepProps, useItemNames, useSittingName } from "./Steps.tsx";

/** Referring the proposal of an item back to its author, as the assembly has decided (SIT-7). */
export function ReferStep({ start }: StepProps) {
  const { t, lang } = useWords();
  const name = useSittingName(start);
  const { readBack, errors } = useDeskForm({}, "referBack");
  const item = start.step?.item ?? readBack?.item ?? "";
  const called = useItemNames(start)([item])[0] ?? "";
  const rows = [{ key: "item", term: t("deskSitting.item"), value: called }];
  if (errors.length === 0)
    return (
      <ReadBack
        title={t("deskSitting.referTitle")}
        kicker={name}
        rows={rows}
        warning={t("deskSitting.referWarning")}
        confirm={t("deskSitting.referBack")}
        command={start.command}
        back={href(lang, `/desk/sittings/${start.room.sitting.id}`)}
        fields={readBack ?? { intent: "referBack", item }}
      />
    );
  return (
    <StepPage start={start} intent="referBack" title={t("deskSitting.referTitle")} send={t("desk.continue")}>
      <input type="hidden" name="item" value={item} />
      <SummaryList rows={rows} />
    </StepPage>
  );
}
