import type { Decision, Draft, Facts, Refusal, Unsealed } from "../journal.ts";
import { isRefusal, refuse, words } from "../journal.ts";
import { proposesAs } from "../proposals/questions.ts";
import { canonicalProposal, parseProposal } from "../proposals/text.ts";
import type { CompositeCommand } from "./commands.ts";
import { join } from "./decideJoining.ts";
import type { CompositeEvent } from "./events.ts";
import { joinedText } from "./joinedText.ts";
import type { CompositesKnow } from "./know.ts";
import { joinable, offerable, openOffer } from "./questions.ts";
import type { Composite } from "./state.ts";

type Named<T extends CompositeCommand["type"]> = Extract<CompositeCommand, { type: T }>;
type Decided<E extends CompositeEvent = CompositeEvent> = E extends CompositeEvent
  ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">>
  : never;

/** Drafts of entries on the stream of one offer. */
export const onComposite = (composite: string, ...events: readonly Decided[]): readonly Draft[] =>
  events.map((event) => ({ stream: `composite/${composite}`, event }));

/** Decides any command about joining proposals. Whether the actor's role may ask at all is settled before (permissions). */
export function decideComposite(command: CompositeCommand, know: CompositesKnow, facts: Facts): Decision | Refusal {
  if (command.type === "ProposeComposite") return propose(command, know, facts);
  const composite = know.composite(command.composite);
  if (!composite) return refuse("compositeUnknown");
  if (composite.stage !== "open") return refuse("compositeOver");
  if (command.type === "WithdrawComposite") return withdraw(command, composite, know, facts);
  // CMP-4: each answers for the proposal they propose, and for no other.
  if (!composite.proposals.includes(command.proposal)) return refuse("compositeUnknown");
  const proposal = know.proposal(command.proposal);
  if (!proposal || proposesAs(proposal, facts.actor.id, know.roll) === null)
    return refuse("proposalNotYours", { number: command.proposal });
  switch (command.type) {
    case "ConsentToComposite":
      return consent(command, composite, know, facts);
    case "WithdrawConsent":
      if (!composite.consents[command.proposal]) return { events: [] };
      return { events: onComposite(composite.id, { type: "CompositeConsentWithdrawn", proposal: command.proposal }) };
    case "RefuseComposite": {
      const reason = words(command.reason, command.lang);
      return { events: onComposite(composite.id, { type: "CompositeRefused", proposal: command.proposal, reason }) };
    }
  }
}

/** Offers to join two (CMP-1, CMP-2). The draft is the first's proposer's; the second's seat is invited to write in it (DRA-2). */
function propose(command: Named<"ProposeComposite">, know: CompositesKnow, facts: Facts): Decision | Refusal {
  if (command.proposal === command.other) return refuse("compositeOfOne", undefined, "other");
  const [first, second] = [offerable(command.proposal, know), offerable(command.other, know)];
  if (isRefusal(first)) return first;
  if (isRefusal(second)) return { ...second, field: "other" };
  const open = openOffer(first.id, know) ?? openOffer(second.id, know);
  if (open) {
    const same = open.proposals.includes(first.id) && open.proposals.includes(second.id);
    return same
      ? { events: [], answer: { composite: open.id, draft: open.draft } }
      : refuse("compositeUnderWay", { first: open.proposals[0] ?? "", second: open.proposals[1] ?? "" }, "other");
  }
  const [one, other] = [first, second].map((each) => parseProposal(facts.wordsOf(each.versions.at(-1)?.text ?? "")));
  if (!one || !other) return refuse("versionWithdrawn");
  const number = String(know.compositesCount() + 1);
  const draft = `d-${facts.newId()}`;
  const person = facts.actor.id;
  const seat = proposesAs(first, person, know.roll) ?? proposesAs(second, person, know.roll);
  const invited = second.seat === first.seat || second.author === first.author ? [] : [second.seat];
  return {
    events: onComposite(number, { type: "CompositeProposed", number, proposals: [first.id, second.id], draft, seat }),
    keep: [
      { kind: "draft", draft, person: first.author, by: person, text: canonicalProposal(joinedText(one, other)) },
      ...invited.map((one) => ({ kind: "invite", draft, seat: one, role: "editor" }) as const),
    ],
    answer: { composite: number, draft },
  };
}

/** Agreement is to one text, named by its hash; the second agreement to the same text joins the two (CMP-5). */
function consent(command: Named<"ConsentToComposite">, composite: Composite, know: CompositesKnow, facts: Facts): Decision | Refusal {
  const [first, second] = composite.proposals.map((id) => joinable(id, know));
  if (!first || !second) return refuse("compositeUnknown");
  if (isRefusal(first)) return first;
  if (isRefusal(second)) return second;
  const kept = facts.draftOf(composite.draft);
  const text = parseProposal(kept?.text);
  if (!kept || !text) return refuse("draftUnknown");
  if (facts.sha256(kept.text) !== command.hash) return refuse("compositeTextMoved");
  const other = command.proposal === first.id ? second.id : first.id;
  const agreed = composite.consents[other]?.hash === command.hash;
  const same = composite.consents[command.proposal]?.hash === command.hash;
  if (same && !agreed) return { events: [] };
  const consented = onComposite(composite.id, { type: "CompositeConsented", proposal: command.proposal, hash: command.hash });
  const joining = join(composite, [first, second], text, know, facts);
  if (isRefusal(joining)) return joining;
  if (!agreed) return { events: consented, answer: { composite: composite.id } };
  const ended = onComposite(composite.id, { type: "CompositeJoined", proposal: String(joining.answer?.["proposal"]) });
  return { ...joining, events: [...(same ? [] : consented), ...joining.events, ...ended] };
}

/** Whoever offered takes it back (CMP-4): the seat that did, or the committee. */
function withdraw(command: Named<"WithdrawComposite">, composite: Composite, know: CompositesKnow, facts: Facts): Decision | Refusal {
  const seats = composite.proposals.flatMap((id) => {
    const proposal = know.proposal(id);
    return proposal ? [proposesAs(proposal, facts.actor.id, know.roll)] : [];
  });
  const offered =
    composite.seat === null
      ? !facts.actor.roles.every((role) => role === "delegate" || role === "alternate")
      : seats.includes(composite.seat);
  if (!offered) return refuse("compositeNotYours");
  return { events: onComposite(composite.id, { type: "CompositeWithdrawn", reason: words(command.reason, command.lang) }) };
}
