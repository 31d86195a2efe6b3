import type { Closing } from "../../../shared/sittings/care/closed.ts";
import { currentItem } from "../../../shared/sittings/questions.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { titleOf } from "../proposals/said.ts";
import { itemNames } from "../sitting/names.ts";

/** A closing as the desk sees it. */
export interface ClosingShown {
  readonly item: string;
  readonly number: number;
  readonly stage: Closing["stage"];
  readonly reason: string | null;
  readonly ballot: string;
}

/** An item that can be chosen. */
export interface ItemChoice {
  readonly id: string;
  readonly name: string;
}

/** What can be closed, what was, and the item in hand. */
export function closingsShown(context: TesseraContext, sitting: Sitting, lang: Lang) {
  const t = tOf(lang, catalogues[lang]);
  const items = sitting.items.map((item): ItemChoice => {
    const own = lang === "cy" ? (item.titleCy ?? item.titleEn) : (item.titleEn ?? item.titleCy);
    const proposal = item.proposal === null ? null : (titleOf(context, item.proposal, lang)?.text ?? null);
    const title = (own === null ? null : context.words(own)) ?? proposal ?? t(itemNames[item.kind]);
    return { id: item.id, name: `${item.number}. ${title}` };
  });
  const closings = (sitting.closings ?? []).map(
    ({ item, stage, reason, ballot }): ClosingShown => ({
      ...{ item, stage, ballot },
      number: sitting.items.find(({ id }) => id === item)?.number ?? 0,
      reason: context.words(reason),
    }),
  );
  return { items, closings, inHand: currentItem(sitting)?.id ?? "" };
}

/** The command that closes an item: its question is read out in both languages. */
export function putClosing(sitting: Sitting | undefined, fields: { readonly [name: string]: string }, lang: Lang) {
  const { item, closingReason: reason, invited } = fields;
  const values = { number: sitting?.items.find(({ id }) => id === item)?.number ?? 0 };
  return {
    ...{ type: "PutClosing", sitting: sitting?.id, item, reason, invited, lang },
    questionEn: tOf("en", catalogues.en)("care.closingQuestion", values),
    questionCy: tOf("cy", catalogues.cy)("care.closingQuestion", values),
  };
}
