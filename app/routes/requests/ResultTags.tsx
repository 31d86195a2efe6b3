import { Tag } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { resultNames, resultTones, standingNames, standingTones } from "./names.ts";
import type { RequestLine } from "./shown.ts";

/** How a request was ruled, and where what was granted stands today. */
export function ResultTags({ of: { stage, standing } }: { readonly of: Pick<RequestLine, "stage" | "standing"> }) {
  const { t } = useWords();
  return (
    <>
      <Tag tone={resultTones[stage]}>{t(resultNames[stage])}</Tag>{" "}
      {standing === "none" ? null : <Tag tone={standingTones[standing]}>{t(standingNames[standing])}</Tag>}
    </>
  );
}
