import { Checkboxes } from "../../components/Checkboxes.tsx";
import { useWords } from "../../locales/words.tsx";
import type { RequestLine } from "./shown.ts";

/** The precedents that a request or a ruling rests on, to be ticked; nothing where there are none yet (RTI-4). */
export function Cites({
  precedents,
  label,
  error,
  ticked,
}: {
  readonly precedents: readonly RequestLine[];
  readonly label: string;
  readonly error: string | undefined;
  readonly ticked: readonly string[];
}) {
  const { t } = useWords();
  if (precedents.length === 0) return null;
  return (
    <Checkboxes
      name="cites"
      legend={label}
      hint={t("requests.citesHint")}
      error={error}
      defaultValues={ticked}
      options={precedents.map(({ id, title }) => ({ value: id, text: `${id} · ${title?.text ?? t("site.withdrawn")}` }))}
    />
  );
}
