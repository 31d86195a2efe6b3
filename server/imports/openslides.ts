import { z } from "zod";
import { isRefusal, type Refusal, refuse } from "../../shared/journal.ts";
import { type Block, plainOf } from "../../shared/proposals/document.ts";
import type { ReportLine } from "../../shared/proposals/imported.ts";
import type { ProposalText } from "../../shared/proposals/text.ts";
import { htmlBlocks } from "./htmlBlocks.ts";
import { type ForeignAmendment, type ForeignProposal, foreignChanges, foreignText } from "./motions.ts";
import { checkedPolls, optionSchema, type PollChecked, pollSchema } from "./openslidesPolls.ts";

const ids = z.array(z.number()).default([]);
const motionSchema = z.looseObject({
  id: z.number(),
  number: z.string().default(""),
  title: z.string(),
  text: z.string().default(""),
  reason: z.string().default(""),
  modified_final_version: z.string().optional(),
  lead_motion_id: z.number().optional(),
  submitter_ids: ids,
  supporter_ids: ids,
  supporter_meeting_user_ids: ids,
});
const recommendationSchema = z.looseObject({
  id: z.number(),
  type: z.enum(["replacement", "insertion", "deletion", "other"]),
  line_from: z.number(),
  line_to: z.number(),
  text: z.string().default(""),
  motion_id: z.number(),
});
const table = <T extends z.ZodType>(schema: T) => z.record(z.string(), schema).default({});
const fileSchema = z.looseObject({
  motion: z.record(z.string(), motionSchema),
  motion_change_recommendation: table(recommendationSchema),
  motion_submitter: table(z.looseObject({ meeting_user_id: z.number().optional() })),
  motion_supporter: table(z.looseObject({ meeting_user_id: z.number().optional() })),
  meeting_user: table(z.looseObject({ user_id: z.number() })),
  user: table(z.looseObject({ username: z.string().default(""), first_name: z.string().default(""), last_name: z.string().default("") })),
  meeting: table(z.looseObject({ motions_line_length: z.number().default(85) })),
  poll: table(pollSchema),
  option: table(optionSchema),
});
type File = z.infer<typeof fileSchema>;
type Motion = z.infer<typeof motionSchema>;

/** Collections of which something comes in; the others are counted and told. */
const understood = new Set([
  "motion",
  "motion_change_recommendation",
  "motion_submitter",
  "motion_supporter",
  "meeting_user",
  "user",
  "poll",
  "option",
]);

/** A meeting of OpenSlides as far as it is understood. */
export interface OpenslidesImport {
  readonly proposals: readonly ForeignProposal[];
  /** How many things of each kind the file holds. */
  readonly counts: { readonly [collection: string]: number };
  readonly notUnderstood: { readonly [collection: string]: number };
  readonly polls: readonly PollChecked[];
  /** What could not be brought in as it stands, in words of this program's own language. */
  readonly remarks: readonly string[];
}

/** Reads OpenSlides' JSON (OUT-5): motions and their amendments become proposals with amendments; figures are checked, not believed. */
export function readOpenslides(source: string): OpenslidesImport | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refuse("fileNotJson", {}, "file");
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success || typeof value !== "object" || value === null) return refuse("importNoWords", {}, "file");
  const file = parsed.data;
  const counts = Object.fromEntries(
    Object.entries(value).flatMap(([name, found]): readonly (readonly [string, number])[] =>
      typeof found === "object" && found !== null ? [[name, Object.keys(found).length]] : [],
    ),
  );
  const remarks: string[] = [];
  const proposals: ForeignProposal[] = [];
  for (const motion of Object.values(file.motion)) {
    if (motion.lead_motion_id !== undefined) continue;
    const proposal = proposalOf(motion, file, remarks);
    if (isRefusal(proposal)) return proposal;
    proposals.push(proposal);
  }
  return {
    ...{ proposals, counts, remarks },
    polls: checkedPolls(file.poll, file.option),
    notUnderstood: Object.fromEntries(Object.entries(counts).filter(([name, count]) => count > 0 && !understood.has(name))),
  };
}

function proposalOf(motion: Motion, file: File, remarks: string[]): ForeignProposal | Refusal {
  const report: ReportLine[] = [];
  const read = (html: string) => {
    const found = htmlBlocks(html);
    report.push(...found.report);
    return found.blocks;
  };
  const base = foreignText(motion.title, read(motion.text));
  if (isRefusal(base)) return base;
  const text = withCase(base, read(motion.reason));
  const amendments: ForeignAmendment[] = [];
  const add = (
    amendment: Omit<ForeignAmendment, "changes" | "text" | "remarks">,
    after: ProposalText | Refusal,
    notes: readonly string[] = [],
  ): void => {
    const changes = foreignChanges(text, after);
    if (isRefusal(after) || isRefusal(changes)) remarks.push(`${amendment.name}: too long to be represented`);
    else amendments.push({ ...amendment, text: after, changes, remarks: notes });
  };
  for (const other of Object.values(file.motion)) {
    if (other.lead_motion_id !== motion.id) continue;
    const people = peopleOf(other, file);
    add(
      { name: other.number || String(other.id), kind: "amendment", title: other.title, ...people },
      foreignText(motion.title, read(other.text), text),
    );
  }
  for (const one of Object.values(file.motion_change_recommendation)) {
    if (one.motion_id !== motion.id) continue;
    const name = `recommendation ${one.id}`;
    const lineLength = Object.values(file.meeting)[0]?.motions_line_length ?? 85;
    const after = recommended(text, one, lineLength);
    if (after) add({ name, kind: "editorial", title: "", proposers: [], seconds: [] }, after, [`lines ${one.line_from} to ${one.line_to}`]);
    else
      remarks.push(
        `${name} of motion ${motion.number || motion.id}: its lines ${one.line_from} to ${one.line_to} could not be placed; it says: ${plain(read(one.text))}`,
      );
  }
  if (motion.modified_final_version)
    remarks.push(
      `motion ${motion.number || motion.id}: a final version differs and would be version 2: ${plain(read(motion.modified_final_version)).length} characters`,
    );
  if (motion.reason) remarks.push(`motion ${motion.number || motion.id}: its reason becomes the case`);
  return {
    name: motion.number || String(motion.id),
    title: motion.title,
    ...peopleOf(motion, file),
    remarks: [],
    text,
    amendments,
    report,
  };
}

const plain = (blocks: readonly { readonly runs: Block["runs"] }[]): string =>
  blocks.map(({ runs }) => plainOf({ id: "", kind: "paragraph", runs })).join(" ");

function withCase(text: ProposalText, reason: ReturnType<typeof htmlBlocks>["blocks"]): ProposalText {
  const blocks = reason.map(({ kind, runs }, i) => ({ id: `b${i + 1}`, kind, runs }));
  return { ...text, case: { blocks, given: blocks.length } };
}

/**
 * A change recommendation names lines as OpenSlides breaks them. Only where every passage is one line is it certain which
 * passages these are (both ends are counted as in them).
 */
function recommended(
  text: ProposalText,
  { type, line_from: from, line_to: to, text: html }: z.infer<typeof recommendationSchema>,
  lineLength: number,
): ProposalText | null {
  const { blocks, given } = text.clauses;
  if (type === "other" || blocks.some((block) => plainOf(block).length > lineLength) || from < 1 || to < from || to > blocks.length)
    return null;
  const put = htmlBlocks(html).blocks;
  const replaced = blocks.slice(from - 1, to);
  const made =
    type === "deletion"
      ? []
      : put.map(({ kind, runs }, i) => ({ id: (type === "replacement" ? replaced[i]?.id : undefined) ?? `b${given + i + 1}`, kind, runs }));
  const kept = type === "insertion" ? replaced : [];
  return {
    ...text,
    clauses: { blocks: [...blocks.slice(0, from - 1), ...made, ...kept, ...blocks.slice(to)], given: given + made.length },
  };
}

function peopleOf(motion: Motion, file: File): { readonly proposers: readonly string[]; readonly seconds: readonly string[] } {
  const nameOf = (meetingUser: number | undefined): readonly string[] => {
    const user = file.user[String(file.meeting_user[String(meetingUser)]?.user_id)];
    const name = user ? `${user.first_name} ${user.last_name}`.trim() || user.username : "";
    return name === "" ? [] : [name];
  };
  return {
    proposers: motion.submitter_ids.flatMap((id) => nameOf(file.motion_submitter[String(id)]?.meeting_user_id)),
    seconds: [
      ...motion.supporter_ids.flatMap((id) => nameOf(file.motion_supporter[String(id)]?.meeting_user_id)),
      ...motion.supporter_meeting_user_ids.flatMap(nameOf),
    ],
  };
}
