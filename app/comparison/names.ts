import type { BlockKind } from "../../shared/proposals/document.ts";
import type { Key } from "../locales/keys.ts";
import type { T } from "../locales/words.tsx";
import type { BlockName, RowShown } from "./rows.ts";

const kindNames: { readonly [kind in BlockKind]: Key } = {
  clause: "comparison.blockClause",
  heading: "comparison.blockHeading",
  list: "comparison.blockList",
  paragraph: "comparison.blockParagraph",
  quotation: "comparison.blockQuotation",
};

/** "Clause 3". */
export const nameOf = (t: T, { kind, number }: BlockName): string => t(kindNames[kind], { number });

/** What happened to a block, in a word or two. */
export function happened(t: T, row: RowShown): string {
  switch (row.is) {
    case "same":
      return row.moved ? t("comparison.isMoved") : t("comparison.isSame");
    case "changed":
      return row.moved ? t("comparison.isMovedAndChanged") : t("comparison.isChanged");
    case "inserted":
      return t("comparison.isInserted");
    case "deleted":
      return t("comparison.isDeleted");
    case "left":
      return t("comparison.isLeft");
  }
}
