import { stepTitles } from "../../../shared/sittings/templates.ts";
import type { T } from "../../locales/words.tsx";
import { formatNames } from "../sitting/names.ts";
import type { StepShown, TemplateShown } from "./shown.ts";

/** What a step is called: its own name, else the known one, else after its format. */
export const stepNameOf = (t: T, { title, code, format }: Pick<StepShown, "title" | "code" | "format">): string =>
  title?.text ?? t(code === null ? formatNames[format] : stepTitles[code]);

/** For how many people a template is meant. */
export function peopleText(t: T, { fewest, most }: Pick<TemplateShown, "fewest" | "most">): string {
  if (most !== null) return t("templateDesk.between", { fewest, most });
  return fewest <= 1 ? t("templateDesk.anyNumber") : t("templateDesk.atLeast", { count: fewest });
}
