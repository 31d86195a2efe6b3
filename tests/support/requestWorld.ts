import type { Decision, Refusal } from "../../shared/journal.ts";
import { type RequestCommand, requestCommands } from "../../shared/requests/commands.ts";
import { decideRequest } from "../../shared/requests/decide.ts";
import { type RequestEvent, requestEvents } from "../../shared/requests/events.ts";
import { evolveRequest } from "../../shared/requests/evolve.ts";
import type { RequestsKnow } from "../../shared/requests/know.ts";
import type { InnovationRequest } from "../../shared/requests/state.ts";
import { emptyRequest, type RequestText } from "../../shared/requests/text.ts";
import { actor, expectDecision, factsAt, foldDrafts, ofStream, secretary, thursdayAtTen } from "./given.ts";
import { roll } from "./proposalWorld.ts";

/** A whole request in both languages: a street closed to cars on Sundays. */
export const playStreet: RequestText = {
  ...emptyRequest,
  title: { en: "A play street every Sunday", cy: "Stryd chwarae bob dydd Sul" },
  kind: "rule",
  rule: { en: "Road closures need six weeks' notice each", cy: "Mae angen chwe wythnos o rybudd cyn cau ffordd" },
  keeper: "Valley County Council",
  asked: { en: "One notice for all Sundays of a year.", cy: "Un rhybudd ar gyfer pob dydd Sul mewn blwyddyn." },
  extent: ["W92000004"],
  place: "Mill Row",
  from: "2026-05-01",
  until: "2027-04-30",
  principle: "community-power",
  reliance: "The people of a street know best when it is empty.",
  evidence: "Twelve Sundays were tried without an accident.",
  safeguards: "Stewards at both ends; an ambulance may always pass.",
};
type Input = Parameters<typeof requestCommands.parse>[0];

/** A small assembly of requests, into which decisions are folded. */
export class RequestWorld implements RequestsKnow {
  readonly roll = roll;
  requests: { [id: string]: InnovationRequest } = {};
  request = (id: string): InnovationRequest | undefined => this.requests[id];
  requestsCount = (): number => Object.keys(this.requests).length;

  /** What a person's command leads to. */
  ask(person: string, input: Input, at = thursdayAtTen): Decision | Refusal {
    const command: RequestCommand = requestCommands.parse(input);
    return decideRequest(command, this, factsAt(at, person === "p-secretary" ? secretary : actor(person, ["delegate"])));
  }

  /** The same, done. */
  must(person: string, input: Input): Decision {
    const decision = expectDecision(this.ask(person, input));
    for (const stream of new Set(decision.events.map((draft) => draft.stream))) {
      const id = stream.split("/")[1] ?? "";
      const own = ofStream(decision.events, stream);
      const after = foldDrafts<InnovationRequest | null, RequestEvent>(requestEvents, evolveRequest, this.requests[id] ?? null, own, {
        actor: person,
      });
      if (after) this.requests[id] = after;
    }
    return decision;
  }
}

/** With Ada's request for a play street, waiting. */
export function waiting(): RequestWorld {
  const world = new RequestWorld();
  world.must("p-ada", { type: "LodgeRequest", seat: "s-1", text: playStreet });
  return world;
}

/** A ruling on request 1. */
export const ruling = (more: object = {}): Input => ({
  ...{ type: "RuleOnRequest", request: "1", version: 1, result: "granted", reason: "It was tried and harmed nobody." },
  ...more,
});
