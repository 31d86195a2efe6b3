import { itemFilters, type PlanWanted } from "../../../shared/plan/register.ts";
import { planChapters } from "../../../shared/proposals/chapters.ts";
import { extents } from "../../../shared/proposals/departments.ts";
import { Button } from "../../components/Button.tsx";
import { Select } from "../../components/Select.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { figureNames } from "../plan-answers/figures.ts";
import { bodyName, chapterNames, extentNames } from "../proposals/names.ts";
import { filterNames } from "./filterNames.ts";

/** A plain form that asks for a part of the register (PLN-11); what is chosen stands in the address. */
export function Find({
  wanted,
  departments,
  regions,
}: {
  readonly wanted: PlanWanted;
  /** The bodies that anything was asked of. */
  readonly departments: readonly string[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}) {
  const { t, lang } = useWords();
  const any = { value: "", text: t("planRegister.any") };
  return (
    <form method="get" action={href(lang, "/plan")} className="filters no-print" aria-label={t("plan.filterLabel")}>
      <Select
        name="chapter"
        label={t("planRegister.chapter")}
        defaultValue={wanted.chapter}
        options={[any, ...planChapters.map((one) => ({ value: one, text: t(chapterNames[one]) }))]}
      />
      <Select
        name="department"
        label={t("planRegister.department")}
        defaultValue={wanted.department}
        options={[any, ...departments.map((code) => ({ value: code, text: bodyName(t, code) }))]}
      />
      <Select
        name="region"
        label={t("planRegister.region")}
        defaultValue={wanted.region}
        options={[any, ...regions.map(({ code, name }) => ({ value: code, text: name }))]}
      />
      <Select
        name="nation"
        label={t("planRegister.nation")}
        defaultValue={wanted.nation}
        options={[any, ...extents.map((one) => ({ value: one, text: t(extentNames[one]) }))]}
      />
      <Select
        name="standing"
        label={t("planRegister.standing")}
        defaultValue={wanted.standing}
        options={[any, ...itemFilters.map((one) => ({ value: one, text: t(filterNames[one]) }))]}
      />
      {wanted.figure === "" ? null : (
        <Select
          name="figure"
          label={t("planRegister.figure")}
          defaultValue={wanted.figure}
          options={[any, { value: wanted.figure, text: t(figureNames[wanted.figure]) }]}
        />
      )}
      <Button tone="plain">{t("planRegister.show")}</Button>
    </form>
  );
}
