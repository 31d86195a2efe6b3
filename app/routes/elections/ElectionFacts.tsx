import { terms } from "../../../shared/minutes/sentences.ts";
import { SummaryList } from "../../components/SummaryList.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ElectionShown } from "./shown.ts";

/** What was announced: places, method, times, sitting, and the vote once there is one. */
export function ElectionFacts({ shown }: { readonly shown: ElectionShown }) {
  const { t, lang } = useWords();
  const { places, method, opensAt, closesAt, sitting, sittingTitle, ballot } = shown;
  const times = { from: formatDateTime(opensAt, lang), until: formatDateTime(closesAt, lang) };
  return (
    <SummaryList
      rows={[
        { key: "places", term: t("elections.places"), value: String(places) },
        { key: "method", term: t("elections.method"), value: t(terms[method]) },
        { key: "candidacies", term: t("elections.candidacies"), value: t("elections.candidaciesFromTo", times) },
        {
          key: "sitting",
          term: t("elections.sitting"),
          value: <a href={href(lang, `/sittings/${sitting}`)}>{sittingTitle ?? t("site.withdrawn")}</a>,
        },
        ...(ballot === null
          ? []
          : [
              {
                key: "ballot",
                term: t("elections.prepareTitle"),
                value: (
                  <a href={href(lang, `/votes/${ballot.replace("-", "/")}`)}>{t("elections.ballot", { vote: ballot.replace("-", "/") })}</a>
                ),
              },
            ]),
      ]}
    />
  );
}
