import { Table } from "../../components/Table.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "../proposal/SeatName.tsx";
import { AmendmentTag } from "./AmendmentTag.tsx";
import { amendmentPath } from "./paths.ts";
import type { AmendmentShownInList, AmendmentsShown } from "./shown.ts";
import { WhatChanges } from "./WhatChanges.tsx";

/** The amendments of a proposal in the order of their numbers: by whom, what they change, how they stand, who stands behind them. */
export function List({ of: { amendments, needed }, caption }: { readonly of: AmendmentsShown; readonly caption: string }) {
  const { t } = useWords();
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { head: t("amendments.amendment") },
        { head: t("amendments.stands") },
        { head: t("amendments.changes"), wide: true },
        { head: t("proposals.sponsors") },
        { head: t("amendments.madeBy"), wide: true },
      ]}
      rows={amendments.map((one) => ({
        key: one.id,
        cells: [
          <AmendmentLink key="id" id={one.id} />,
          <AmendmentTag key="stage" of={one} />,
          <WhatChanges key="what" changes={one.changes} />,
          <SponsorsOf key="sponsors" line={one} needed={needed.seats} />,
          one.seat ? <SeatName key="seat" seat={one.seat} /> : t("amendments.theSecretariat"),
        ],
      }))}
    />
  );
}

/** An amendment's number as the way to its page. */
export function AmendmentLink({ id }: { readonly id: string }) {
  const { lang } = useWords();
  return <a href={href(lang, amendmentPath(id))}>{id}</a>;
}

/** "2 of 3", and that it is enough. */
function SponsorsOf({ line, needed }: { readonly line: AmendmentShownInList; readonly needed: number }) {
  const { t } = useWords();
  return (
    <>
      {t("amendments.sponsorsOf", { have: line.sponsors, needed })}
      {line.stage === "open" && !line.supported ? <span className="quiet"> {t("amendments.notEnough")}</span> : null}
      {line.late ? <span className="quiet"> {t("amendments.late")}</span> : null}
    </>
  );
}

/** Editorial recommendations: no sponsors, the proposer answers each (AMD-13). */
export function Recommendations({ of: { recommendations } }: { readonly of: AmendmentsShown }) {
  const { t } = useWords();
  return (
    <Table
      caption={t("amendments.recommendations")}
      captionHidden
      columns={[
        { head: t("amendments.recommendation") },
        { head: t("amendments.stands") },
        { head: t("amendments.changes"), wide: true },
        { head: t("proposals.reason"), wide: true },
      ]}
      rows={recommendations.map((one) => ({
        key: one.id,
        cells: [
          <AmendmentLink key="id" id={one.id} />,
          <AmendmentTag key="stage" of={one} />,
          <WhatChanges key="what" changes={one.changes} />,
          <span key="reason" lang={one.reason?.lang}>
            {one.reason?.text ?? t("site.withdrawn")}
          </span>,
        ],
      }))}
    />
  );
}
