import { Button } from "../../components/Button.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { changeText } from "./names.ts";
import { numberIn } from "./paths.ts";
import type { AmendmentShownInList } from "./shown.ts";

/** Choosing any set of open amendments, to see the text with them accepted (AMD-7). */
export function ChooseSet({
  proposal,
  offered,
  lines,
  chosen,
}: {
  readonly proposal: string;
  /** Ids of open amendments that stand in the latest version. */
  readonly offered: readonly string[];
  readonly lines: readonly AmendmentShownInList[];
  readonly chosen: readonly string[];
}) {
  const { t, lang } = useWords();
  return (
    <form method="get" action={href(lang, `/proposals/${proposal}/amendments/preview`)} className="form no-print">
      <Checkboxes
        name="with"
        legend={t("amendments.chooseLegend")}
        defaultValues={chosen.map(numberIn)}
        options={lines
          .filter(({ id }) => offered.includes(id))
          .map(({ id, changes }) => ({
            value: numberIn(id),
            text: t("amendments.numbered", { amendment: id }),
            hint: (changes ?? []).map((change) => changeText(t, change)).join("; "),
          }))}
      />
      <Button tone="plain">{t("amendments.showText")}</Button>
    </form>
  );
}
