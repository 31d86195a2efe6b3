import type { Entry } from "../journal.ts";
import type { BallotEvent } from "./events.ts";
import type { Ballot, OpenedBallot } from "./state.ts";

type HandType = "CounterNamed" | "CounterStoodDown" | "HandCountSealed" | "HandCountAgreed" | "HandCountsDiffered" | "NamesDemanded";

/** A ballot after an entry about a hall count. Total: what does not fit its phase changes nothing. New fields are absent until used. */
export const evolveHands = (
  state: Ballot | null,
  event: Extract<Entry<BallotEvent>["event"], { readonly type: HandType }>,
): Ballot | null => {
  switch (event.type) {
    case "CounterNamed":
      return state && { ...state, counters: [...(state.counters ?? []), event.person] };
    case "CounterStoodDown": {
      if (!state) return state;
      const counters = (state.counters ?? []).filter((person) => person !== event.person);
      return state.phase === "open" && state.handSealed?.by === event.person ? { ...unsealed(state), counters } : { ...state, counters };
    }
    case "HandCountSealed":
      return state?.phase === "open" ? { ...state, handSealed: { by: event.by, commitment: event.commitment } } : state;
    case "NamesDemanded":
      return state?.phase === "open" ? { ...state, demands: [...(state.demands ?? []), event.seat] } : state;
    case "HandCountAgreed": {
      if (state?.phase !== "open") return state;
      const { for: inFavour, against, abstain, by, salt } = event;
      const commitment = state.handSealed?.commitment;
      const sealed = salt === undefined || commitment === undefined ? {} : { sealed: { commitment, salt } };
      return {
        ...unsealed(state),
        votedCount: inFavour + against + abstain,
        handCount: { for: inFavour, against, abstain, by, ...sealed },
      };
    }
    case "HandCountsDiffered":
      return state?.phase === "open" ? { ...unsealed(state), handDiffered: (state.handDiffered ?? 0) + 1 } : state;
  }
};

const unsealed = ({ handSealed: _sealed, ...ballot }: OpenedBallot): OpenedBallot => ballot;
