import type { Entry } from "../journal.ts";
import type { TemplateEvent } from "./events.ts";
import type { OwnTemplate } from "./state.ts";

/** Folds one entry of `template/<n>`. Pure and total; an entry before it was made changes nothing. */
export function evolveTemplate(state: OwnTemplate | null, { event, at }: Entry<TemplateEvent>): OwnTemplate | null {
  if (event.type === "TemplateRetired") return state && { ...state, retired: true };
  const { type: _, number, from, ...saved } = event;
  return {
    ...saved,
    id: `own-${number}`,
    from: state ? state.from : from,
    version: (state?.version ?? 0) + 1,
    savedAt: at,
    retired: false,
  };
}
