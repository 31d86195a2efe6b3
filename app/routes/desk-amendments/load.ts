import type { Reach } from "../../../shared/amendments/reach.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type AmendmentShownInList, type AmendmentsShown, amendmentsShown } from "../amendments/shown.ts";
import type { OrderDraft } from "./order.ts";

/** An open amendment as the facilitator puts it in order. */
export interface TurnShown extends Pick<AmendmentShownInList, "id" | "changes" | "supported" | "stuck" | "sponsors"> {
  /** Null: it does not stand in the latest version, so nothing can be measured. */
  readonly reach: Reach | null;
  /** Those that fall with it because they collide. */
  readonly collides: readonly string[];
}

/** The desk's page of a proposal's amendments. */
export interface DeskAmendments {
  readonly shown: AmendmentsShown;
  /** Every open amendment, by its id. */
  readonly turns: readonly TurnShown[];
  /** The order in force, or as proposed. */
  readonly draft: OrderDraft;
  readonly may: { readonly order: boolean; readonly recommend: boolean };
  readonly command: string;
}

/** Loads it; null where there is no such proposal. */
export function loadDeskAmendments(context: TesseraContext, id: string, lang: Lang): DeskAmendments | null {
  const shown = amendmentsShown(context, id, lang);
  if (!shown) return null;
  const { assembly, viewer } = context;
  const open = shown.amendments.filter(({ stage }) => stage === "open");
  const inOrder = shown.order.map((one) => one.id);
  // What does not stand in the latest version waits behind the others.
  const order = [...inOrder, ...open.map((one) => one.id).filter((one) => !inOrder.includes(one))];
  return {
    shown,
    turns: open.map(({ id: one, changes, supported, stuck, sponsors }) => ({
      ...{ id: one, changes, supported, stuck, sponsors },
      reach: shown.order.find((turn) => turn.id === one)?.reach ?? null,
      collides: shown.cells
        .filter(({ collide, first, second }) => collide && (first === one || second === one))
        .map(({ first, second }) => (first === one ? second : first)),
    })),
    draft: { order, falls: Object.fromEntries(order.map((one) => [one, assembly.amendment(one)?.place?.falls ?? []])) },
    may: {
      order: shown.taken && order.length > 0 && viewer.actor.roles.includes("facilitator"),
      recommend: shown.taken && viewer.actor.roles.includes("secretariat"),
    },
    command: context.newCommandId(),
  };
}
