import type { z } from "zod";
import { type AmendmentCommand, amendmentCommands } from "../amendments/commands.ts";
import { type BallotCommand, ballotCommands } from "../ballots/commands.ts";
import { type SpaceCommand, spaceCommands } from "../civic/commands.ts";
import { type CompositeCommand, compositeCommands } from "../composites/commands.ts";
import { type ElectionCommand, electionCommands } from "../elections/commands.ts";
import { type EvidenceCommand, evidenceCommands } from "../evidence/commands.ts";
import { type FoundingCommand, foundingCommands } from "../founding/commands.ts";
import { type Refusal, refuse } from "../journal.ts";
import { type NoteCommand, noteCommands } from "../minutes/commands.ts";
import { type MinutesCommand, minutesCommands } from "../minutes/whole/commands.ts";
import { type MotionCommand, motionCommands } from "../motions/commands.ts";
import { type PlanCommand, planCommands } from "../plan/commands.ts";
import { type ProposalCommand, proposalCommands } from "../proposals/commands.ts";
import { type RequestCommand, requestCommands } from "../requests/commands.ts";
import { type RollCommand, rollCommands } from "../roll/commands.ts";
import { type SittingCommand, sittingCommands } from "../sittings/commands.ts";
import { type TemplateCommand, templateCommands } from "../templates/commands.ts";

/** Everything that can be asked of the assembly. */
export type Command =
  | FoundingCommand
  | RollCommand
  | ProposalCommand
  | AmendmentCommand
  | CompositeCommand
  | RequestCommand
  | ElectionCommand
  | TemplateCommand
  | SittingCommand
  | BallotCommand
  | MotionCommand
  | PlanCommand
  | NoteCommand
  | EvidenceCommand
  | SpaceCommand
  | MinutesCommand;
export type CommandType = Command["type"];
/** Which folder decides a command. */
export interface FolderCommands {
  readonly founding: FoundingCommand;
  readonly roll: RollCommand;
  readonly proposals: ProposalCommand;
  readonly amendments: AmendmentCommand;
  readonly composites: CompositeCommand;
  readonly requests: RequestCommand;
  readonly elections: ElectionCommand;
  readonly templates: TemplateCommand;
  readonly sittings: SittingCommand;
  readonly ballots: BallotCommand;
  readonly motions: MotionCommand;
  readonly plan: PlanCommand;
  readonly minutes: NoteCommand;
  readonly evidence: EvidenceCommand;
  readonly civic: SpaceCommand;
  readonly wholeMinutes: MinutesCommand;
}
export type Folder = keyof FolderCommands;

interface Rule {
  readonly folder: Folder;
  readonly schema: z.ZodType<Command>;
}

/** The words commands are written in, by their type. */
const table = new Map<string, Rule>();

function add<C extends Command>(folder: Folder, union: { readonly options: readonly z.ZodObject[] } & z.ZodType<C>): void {
  for (const option of union.options) {
    const literal = option.shape["type"] as unknown as z.ZodLiteral<string>;
    for (const type of literal.values) table.set(String(type), { folder, schema: option as unknown as z.ZodType<Command> });
  }
}
add("founding", foundingCommands);
add("roll", rollCommands);
add("proposals", proposalCommands);
add("amendments", amendmentCommands);
add("composites", compositeCommands);
add("requests", requestCommands);
add("elections", electionCommands);
add("templates", templateCommands);
add("sittings", sittingCommands);
add("ballots", ballotCommands);
add("motions", motionCommands);
add("plan", planCommands);
add("minutes", noteCommands);
add("evidence", evidenceCommands);
add("civic", spaceCommands);
add("wholeMinutes", minutesCommands);

/** More fields than this are not named beside the first that is wrong. */
const mostNamed = 20;

/** What a schema says in a sentence of its own. */
const ownSentences: readonly string[] = ["fieldNotWebAddress", "fieldNotHttps", "fieldNotPhone", "fieldNotPin"];

/** What is wrong with a field, as a refusal that names it. */
function fieldRefusal(issue: z.core.$ZodIssue): Refusal {
  const field = issue.path.map(String).join(".");
  const about = (key: string, values: { [k: string]: string | number } = {}) => refuse(key, { field, ...values }, field);
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" ? about("fieldEmpty") : about("fieldTooSmall", { least: Number(issue.minimum) });
    case "too_big":
      return issue.origin === "string"
        ? about("fieldTooLong", { most: Number(issue.maximum) })
        : about("fieldTooLarge", { most: Number(issue.maximum) });
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? about("fieldMissing") : about("fieldWrong");
    case "custom":
      return ownSentences.includes(issue.message) ? about(issue.message) : about("fieldWrong");
    case "unrecognized_keys":
      return about("fieldUnknown", { name: issue.keys[0] ?? "" });
    default:
      return about("fieldWrong");
  }
}

/** Reads commands at the door. */
export const commandRules = {
  types: (): readonly string[] => [...table.keys()],
  /** Whether this folder decides the command. */
  isFor: <F extends Folder>(command: Command, folder: F): command is FolderCommands[F] => table.get(command.type)?.folder === folder,
  /** The command, checked; or a refusal that names the first field that is wrong, and in `also` every other. */
  read(command: unknown): Command | Refusal {
    if (typeof command !== "object" || command === null || !("type" in command)) return refuse("commandUnknown");
    const rule = typeof command.type === "string" ? table.get(command.type) : undefined;
    if (!rule) return refuse("commandUnknown");
    const read = rule.schema.safeParse(command);
    if (read.success) return read.data;
    const issues = rule.schema.safeParse(command, { reportInput: true }).error?.issues ?? [];
    const [first, ...others] = issues.map(fieldRefusal).filter(({ field }, i, all) => all.findIndex((one) => one.field === field) === i);
    if (!first) return refuse("commandUnknown");
    return others.length === 0 ? first : { ...first, also: others.slice(0, mostNamed) };
  },
};
