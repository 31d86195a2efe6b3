import { Button } from "../../components/Button.tsx";
import { Select } from "../../components/Select.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { VersionChoice } from "./versions.ts";

/** Chooses two versions to compare: a plain form. Shows nothing where there is only one. */
export function ChooseVersions({
  proposal,
  versions,
  to,
  from,
}: {
  readonly proposal: string;
  readonly versions: readonly VersionChoice[];
  readonly to: number;
  readonly from: number;
}) {
  const { t, lang } = useWords();
  if (versions.length < 2) return null;
  const options = versions.map(({ number, at }) => ({
    value: String(number),
    text: t("comparison.versionOf", { version: number, date: formatDate(at, lang) }),
  }));
  return (
    <form method="get" action={href(lang, `/proposals/${proposal}/against`)} className="choose-versions no-print">
      <Select name="other" label={t("comparison.chooseFrom")} options={options} defaultValue={String(from)} />
      <Select name="version" label={t("comparison.chooseTo")} options={options} defaultValue={String(to)} />
      <Button tone="plain">{t("comparison.compare")}</Button>
    </form>
  );
}
