import { isDay } from "../calendar/days.ts";
import type { Decision, Facts, Refusal } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import type { RequestCommand } from "./commands.ts";
import { decideRuling } from "./decideRuling.ts";
import type { RequestsKnow } from "./know.ts";
import { asksFor } from "./questions.ts";
import { canonicalRequest, missingInRequest, type RequestText, requestLanguages } from "./text.ts";
import { onRequest, unknownAmong } from "./within.ts";

/** Decides any command about right to innovate requests. Whether the actor's role may ask at all is settled before (permissions). */
export function decideRequest(command: RequestCommand, know: RequestsKnow, facts: Facts): Decision | Refusal {
  if (command.type === "LodgeRequest") return lodge(command, know, facts);
  const request = know.request(command.request);
  if (!request) return refuse("requestUnknown", { number: command.request });
  switch (command.type) {
    case "MendRequest": {
      if (request.stage !== "waiting") return refuse("requestDecided", { number: request.id });
      if (!asksFor(request, facts.actor.id, know.roll)) return refuse("requestNotYours", { number: request.id });
      const about = aboutOf(command.text, know, facts);
      if (isRefusal(about)) return about;
      if (about.hash === request.versions.at(-1)?.hash) return { events: [] };
      const reason = words(command.reason, command.lang);
      return { events: onRequest(request.id, { type: "RequestMended", version: request.versions.length + 1, reason, ...about }) };
    }
    case "WithdrawRequest":
      if (!asksFor(request, facts.actor.id, know.roll)) return refuse("requestNotYours", { number: request.id });
      if (request.stage === "withdrawn") return { events: [] };
      if (request.stage !== "waiting") return refuse("requestDecided", { number: request.id });
      return { events: onRequest(request.id, { type: "RequestWithdrawn", reason: words(command.reason, command.lang) }) };
    case "RuleOnRequest":
    case "EndSuspension":
      return decideRuling(command, request, know, facts);
  }
}

/** A request is lodged whole (RTI-1); its number follows the order of lodging (RTI-2). */
function lodge(command: Extract<RequestCommand, { type: "LodgeRequest" }>, know: RequestsKnow, facts: Facts): Decision | Refusal {
  if (actsFor(know.roll, facts.actor.id, command.seat) === null) return refuse("seatNotYours", undefined, "seat");
  const about = aboutOf(command.text, know, facts);
  if (isRefusal(about)) return about;
  const number = String(know.requestsCount() + 1);
  return {
    events: onRequest(number, { type: "RequestLodged", number, author: facts.actor.id, seat: command.seat, ...about }),
    answer: { request: number },
  };
}

/** What a request is about, for its event; refuses one that lacks something, ends before it begins, or cites what is not decided. */
function aboutOf(text: RequestText, know: RequestsKnow, facts: Facts) {
  const [missing] = missingInRequest(text);
  const { kind, principle, extent, from, until, cites } = text;
  if (missing !== undefined || kind === null || principle === null)
    return refuse("requestIncomplete", { missing: missingInRequest(text).length }, fieldOf(missing ?? "kind", text.language));
  const wrong = !isDay(from) ? "from" : !isDay(until) ? "until" : null;
  if (wrong !== null) return refuse("requestDayWrong", undefined, wrong);
  if (until < from) return refuse("requestEndsFirst", undefined, "until");
  const uncited = unknownAmong(cites, know);
  if (uncited !== undefined) return refuse("precedentUnknown", { number: uncited }, "cites");
  const canonical = canonicalRequest(text);
  const about = { kind, principle, extent, from, until, cites, languages: [...requestLanguages(text)] };
  return { ...about, text: words(canonical, text.language), hash: facts.sha256(canonical) };
}

const fieldOf = (section: string, lang: "en" | "cy"): string =>
  section === "title" || section === "rule" || section === "asked" ? `${section}.${lang}` : section;
