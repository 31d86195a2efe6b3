import { SummaryList } from "../../components/SummaryList.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { bodyName, chapterName, extentNames } from "../proposals/names.ts";
import { SeatName } from "./SeatName.tsx";
import type { ProposalShown } from "./shown.ts";

/** Who proposes, what it costs, where it applies, who is asked. */
export function Facts({ proposal }: { readonly proposal: ProposalShown }) {
  const { t, lang } = useWords();
  const { proposedBy, cost, written, chapter, extent, addressees } = proposal;
  return (
    <SummaryList
      rows={[
        ...(proposedBy ? [{ key: "by", term: t("proposals.proposedBy"), value: <SeatName seat={proposedBy} /> }] : []),
        { key: "cost", term: t("proposals.sectionCost"), value: <span lang={written}>{cost}</span> },
        {
          key: "chapter",
          term: t("proposals.sectionChapter"),
          value: <a href={href(lang, `/plan#${chapter}`)}>{chapterName(t, chapter)}</a>,
        },
        { key: "extent", term: t("proposals.sectionExtent"), value: extent.map((one) => t(extentNames[one])).join(", ") },
        {
          key: "asked",
          term: t("proposals.sectionAddressees"),
          value: (
            <ul className="plain-list">
              {addressees.map(({ nation, department }) => (
                <li key={nation}>{t("proposals.bodyFor", { nation: t(extentNames[nation]), body: bodyName(t, department) })}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
