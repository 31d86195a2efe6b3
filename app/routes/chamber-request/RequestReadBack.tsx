import { isDay } from "../../../shared/calendar/days.ts";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { dayText } from "../plan/dayText.ts";
import { extentNames } from "../proposals/names.ts";
import { kindNames, principleNames, requestLabels } from "../requests/names.ts";
import type { RequestWork } from "./RequestForm.tsx";

const shown = [
  "title.en",
  "title.cy",
  "kind",
  "rule.en",
  "rule.cy",
  "keeper",
  "asked.en",
  "asked.cy",
  "extent",
  "place",
  "from",
  "until",
] as const;
const reasons = ["principle", "reliance", "evidence", "safeguards", "cites"] as const;

/** The request read back, section by section, before it is public (RTI-1). */
export function RequestReadBack({
  fields,
  lists,
  work,
}: {
  readonly fields: Typed;
  readonly lists: { readonly [name: string]: readonly string[] };
  readonly work: RequestWork;
}) {
  const { t, lang } = useWords();
  const labels = requestLabels(t);
  const value = (name: (typeof shown)[number] | (typeof reasons)[number]): string => {
    const typed = fields[name] ?? "";
    switch (name) {
      case "kind":
        return typed in kindNames ? t(kindNames[typed as keyof typeof kindNames]) : typed;
      case "principle":
        return typed in principleNames ? t(principleNames[typed as keyof typeof principleNames]) : typed;
      case "extent":
        return (lists["extent"] ?? [])
          .map((one) => (one in extentNames ? t(extentNames[one as keyof typeof extentNames]) : one))
          .join(", ");
      case "cites":
        return (lists["cites"] ?? []).join(", ");
      case "from":
      case "until":
        return isDay(typed) ? dayText(typed, lang) : typed;
      default:
        return typed;
    }
  };
  return (
    <ReadBack
      title={t("requests.checkTitle")}
      kicker={work.id === null ? t("requests.makeTitle") : t("requests.numbered", { number: work.id })}
      rows={[...shown, ...reasons]
        .filter((name) => value(name) !== "")
        .map((name) => ({ key: name, term: labels[name], value: value(name) }))}
      warning={t("requests.checkWarning")}
      confirm={t("requests.accept")}
      command={work.command}
      fields={fields}
      lists={Object.fromEntries(Object.entries(lists).filter(([name]) => name === "extent" || name === "cites"))}
    />
  );
}
