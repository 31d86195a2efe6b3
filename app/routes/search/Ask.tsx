import { passageKinds } from "../../../shared/search/passage.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { kindNames } from "./names.ts";
import type { SearchShown } from "./shown.ts";

/** A plain form that asks for words, and for a part of what says them. */
export function Ask({ found }: { readonly found: SearchShown }) {
  const { t, lang } = useWords();
  const { typed, kind, year, region, years, regions } = found;
  return (
    <search>
      <form method="get" action={href(lang, "/search")} className="form no-print">
        <TextField
          name="q"
          type="search"
          label={t("search.label")}
          hint={t("search.hint")}
          maxLength={textLimits.searchAll}
          defaultValue={typed}
          autoComplete="off"
          enterKeyHint="search"
        />
        <div className="search-filters">
          <Select
            name="kind"
            label={t("search.what")}
            width="full"
            defaultValue={kind}
            options={[{ value: "", text: t("search.all") }, ...passageKinds.map((one) => ({ value: one, text: t(kindNames[one]) }))]}
          />
          <Select
            name="year"
            label={t("search.year")}
            width="full"
            defaultValue={year}
            options={[{ value: "", text: t("search.anyYear") }, ...years.map((one) => ({ value: one, text: one }))]}
          />
          <Select
            name="region"
            label={t("search.region")}
            width="full"
            defaultValue={region}
            options={[{ value: "", text: t("search.anyRegion") }, ...regions.map(({ code, name }) => ({ value: code, text: name }))]}
          />
        </div>
        <Button>{t("search.button")}</Button>
      </form>
    </search>
  );
}
