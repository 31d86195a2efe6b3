import { addDays, type Day, daysBetween, isDay } from "../calendar/days.ts";
import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import type { RequestCommand } from "./commands.ts";
import type { RequestsKnow } from "./know.ts";
import { asksFor, standingAt } from "./questions.ts";
import type { InnovationRequest, RequestVersion } from "./state.ts";
import { onRequest, unknownAmong } from "./within.ts";

type RulingCommand = Extract<RequestCommand, { type: "RuleOnRequest" | "EndSuspension" }>;

/** The ruling with its reason, and the end of what it granted (RTI-3 to RTI-5). Nobody rules on their own group's request. */
export function decideRuling(command: RulingCommand, request: InnovationRequest, know: RequestsKnow, facts: Facts): Decision | Refusal {
  if (asksFor(request, facts.actor.id, know.roll)) return refuse("requestOwnRuling");
  if (command.type === "EndSuspension") {
    if (request.ended) return { events: [] };
    const standing = standingAt(request, facts.at);
    if (standing === "none" || standing === "expired") return refuse("suspensionNotInForce", { number: request.id });
    return { events: onRequest(request.id, { type: "SuspensionEnded", reason: words(command.reason, command.lang) }) };
  }
  return rule(command, request, know);
}

function rule(
  command: Extract<RulingCommand, { type: "RuleOnRequest" }>,
  request: InnovationRequest,
  know: RequestsKnow,
): Decision | Refusal {
  const version = request.versions.at(-1);
  if (!version || request.stage !== "waiting") return refuse("requestDecided", { number: request.id });
  if (command.version !== version.number) return refuse("versionNotLatest", { version: command.version, latest: version.number });
  // RTI-3: what later requests will cite stands in both languages.
  if (version.languages.length < 2) return refuse("requestLanguageMissing", { number: request.id });
  if (command.result === "granted-with-conditions" && command.conditions.length === 0)
    return refuse("conditionsMissing", undefined, "conditions");
  if (command.result !== "granted-with-conditions" && command.conditions.length > 0)
    return refuse("conditionsNotHere", undefined, "conditions");
  const days = command.result === "refused" ? { from: null, until: null, review: null } : daysOf(command, version);
  if (isRefusal(days)) return days;
  const uncited = command.cites.includes(request.id) ? request.id : unknownAmong(command.cites, know);
  if (uncited !== undefined) return refuse("precedentUnknown", { number: uncited }, "cites");
  const { result, reason, lang, conditions, cites } = command;
  return {
    events: onRequest(request.id, {
      ...{ type: "RequestRuled" as const, version: version.number, hash: version.hash, result, reason: words(reason, lang) },
      ...{ conditions: conditions.map((one) => words(one, lang)), ...days, cites },
    }),
    answer: { request: request.id },
  };
}

/** For how long (RTI-4): within what was asked; reviewed within that, at half time where no day is given. */
function daysOf(
  command: Extract<RulingCommand, { type: "RuleOnRequest" }>,
  version: RequestVersion,
): { readonly from: Day; readonly until: Day; readonly review: Day } | Refusal {
  const from = command.from === "" ? version.from : command.from;
  const until = command.until === "" ? version.until : command.until;
  if (!isDay(from) || from < version.from) return refuse("grantedBeyond", undefined, "from");
  if (!isDay(until) || until > version.until) return refuse("grantedBeyond", undefined, "until");
  if (until < from) return refuse("requestEndsFirst", undefined, "until");
  const review = command.review === "" ? addDays(from, Math.floor(daysBetween(from, until) / 2)) : command.review;
  if (!isDay(review) || review < from || review > until) return refuse("reviewOutside", undefined, "review");
  return { from, until, review };
}
