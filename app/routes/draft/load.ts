import { textToFields } from "../../../shared/proposals/form.ts";
import { emptyProposalText, missingIn, type ProposalText, parseProposal } from "../../../shared/proposals/text.ts";
import type { DraftOpened, TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { alikeShown } from "../alike/shown.ts";
import { mySeats } from "../chamber-sitting/load.ts";

/** The draft as it stands; null for a new one; 404 for one that is not this person's (PRP-1). */
export function openedDraft(context: TesseraContext, id: string): DraftOpened | null {
  if (id === "new") return null;
  const draft = context.draft(id);
  if (!draft) throw new Response("", { status: 404 });
  return draft;
}

/** The text of a draft; a new one is empty. */
export const textOfDraft = (draft: DraftOpened | null, lang: Lang): ProposalText =>
  (draft && parseProposal(draft.text)) ?? { ...emptyProposalText, language: lang };

/** The steps that are read back before they are taken. */
export const steps = ["edit", "open", "delete", "version", "uncomment"] as const;

/** The reader's own comment that nobody has answered (DRA-14); null where there is no such comment. */
function ownLast(threads: DraftOpened["threads"], id: string) {
  const thread = threads.find(({ comments }) => comments.at(-1)?.id === id);
  const comment = thread?.comments.at(-1);
  return thread && comment?.mine ? { ...comment, only: thread.comments.length === 1 } : null;
}

/** What a draft's page shows. */
export function loadDraft(context: TesseraContext, id: string, lang: Lang, query: URLSearchParams) {
  const draft = openedDraft(context, id);
  const text = textOfDraft(draft, lang);
  const { assembly, viewer } = context;
  const proposal = draft?.proposal ? assembly.proposal(draft.proposal) : undefined;
  const asked = steps.find((step) => step === query.get("step"));
  const threads = draft?.threads ?? [];
  const uncomment = ownLast(threads, query.get("comment") ?? "");
  return {
    id,
    at: draft?.at ?? null,
    step: draft === null || (asked === "uncomment" && !uncomment) ? "edit" : (asked ?? "edit"),
    uncomment,
    threads,
    threadsAsked: query.get("threads") === "resolved" ? ("resolved" as const) : ("open" as const),
    saved: query.has("saved"),
    /** What the writer has seen, from the page where it was written (DRA-8). */
    state: query.get("state") ?? "",
    base: draft?.hash ?? "",
    role: draft?.role ?? "editor",
    own: draft?.own ?? true,
    author: draft?.author ?? "",
    shared: draft !== null && (draft.coAuthors.length > 0 || !draft.own),
    me: { id: viewer.actor.id, name: viewer.name },
    proposal: proposal
      ? {
          number: proposal.id,
          reasonNeeded: proposal.stage !== "seeking-sponsors",
          latest: proposal.versions.length,
          behind: draft?.version !== proposal.versions.length,
        }
      : null,
    /** The offer to join two proposals whose text this is; null for any other draft. */
    offer: draft ? (assembly.offerInDraft(draft.id)?.id ?? null) : null,
    fields: textToFields(text),
    case: text.case,
    clauses: text.clauses,
    language: text.language,
    title: text.title[lang] || text.title.en || text.title.cy,
    summary: text.summary[lang] || text.summary.en || text.summary.cy,
    missing: missingIn(text),
    otherLanguageMissing: (["title", "question", "summary"] as const).some((part) => text[part].en === "" || text[part].cy === ""),
    alike: asked === "open" && proposal === undefined ? alikeShown(context, text, null, lang) : [],
    seats: mySeats(context, lang, "/chamber"),
    command: context.newCommandId(),
  };
}
