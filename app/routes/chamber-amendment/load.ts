import { amendableProposal, openAmendment } from "../../../shared/amendments/within.ts";
import { isRefusal } from "../../../shared/journal.ts";
import { proposesAs } from "../../../shared/proposals/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type AmendmentShown, amendmentShown } from "../amendment/shown.ts";
import { chamberAmendmentPath } from "../amendments/paths.ts";
import { type MySeat, mySeats } from "../chamber-sitting/load.ts";

/** Steps that have a page of their own. */
export const amendmentSteps = ["withdraw", "accept", "refuse"] as const;
export type AmendmentStep = (typeof amendmentSteps)[number];

/** What a delegate can do about one amendment or recommendation. */
export interface AmendmentWork {
  readonly amendment: AmendmentShown;
  readonly step: AmendmentStep | null;
  readonly may: {
    /** Take it back, or write it anew where it does not stand. */
    readonly withdraw: boolean;
    readonly mend: boolean;
    /** Take it into the text without a vote: the proposer's. */
    readonly accept: boolean;
    /** Refuse a recommendation: the proposer's. */
    readonly refuse: boolean;
    readonly sponsor: boolean;
  };
  readonly seats: readonly (MySeat & { readonly sponsors: boolean; readonly made: boolean })[];
  readonly command: string;
}

/** What whoever reads can do about an amendment; null where there is none with this id. */
export function loadAmendmentWork(context: TesseraContext, id: string, lang: Lang, asked: string | null): AmendmentWork | null {
  const { assembly, viewer } = context;
  const shown = amendmentShown(context, id, lang);
  const amendment = assembly.amendment(id);
  const proposal = amendment && assembly.proposal(amendment.proposal);
  if (!shown || !amendment || !proposal) return null;
  const { actor } = viewer;
  const actsFor = (seat: string | null): boolean => seat !== null && (actor.delegateOf.includes(seat) || actor.alternateOf.includes(seat));
  const isOpen = !isRefusal(openAmendment(id, assembly));
  const canChange = isOpen && !isRefusal(amendableProposal(proposal.id, assembly));
  const mine = amendment.author === actor.id || actsFor(amendment.seat);
  const proposes = proposesAs(proposal, actor.id, assembly.roll) !== null;
  const editorial = amendment.kind === "editorial";
  const may = {
    withdraw: isOpen && mine,
    mend: canChange && mine && amendment.stuck !== null,
    accept: canChange && proposes && amendment.stuck === null,
    refuse: isOpen && proposes && editorial,
    sponsor: canChange && !editorial,
  };
  const step = amendmentSteps.find((one) => one === asked && may[one]) ?? null;
  return {
    ...{ amendment: shown, step, may },
    seats: mySeats(context, lang, chamberAmendmentPath(id)).map((one) => ({
      ...one,
      sponsors: amendment.sponsors.includes(one.seat),
      made: amendment.seat === one.seat,
    })),
    command: context.newCommandId(),
  };
}
