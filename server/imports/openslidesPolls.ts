import { z } from "zod";

const figure = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,6})?$/)
  .optional();

/** A poll of OpenSlides. Figures are decimal numbers in strings. */
export const pollSchema = z.looseObject({
  id: z.number(),
  title: z.string().default(""),
  state: z.string().default(""),
  votesvalid: figure,
  votesinvalid: figure,
  votescast: figure,
  option_ids: z.array(z.number()).default([]),
  global_option_id: z.number().optional(),
});
export const optionSchema = z.looseObject({ id: z.number(), yes: figure, no: figure, abstain: figure });

/** A poll whose printed figures were added up again. `problems`: where they contradict one another. */
export interface PollChecked {
  readonly id: number;
  readonly printed: number | null;
  readonly counted: number;
  readonly problems: readonly string[];
}

const number = (text: string | undefined): number => Number(text ?? 0);

/** Adds up what every option got and compares it with what the poll prints (OUT-5). Polls that are not over have no figures. */
export function checkedPolls(
  polls: { readonly [id: string]: z.infer<typeof pollSchema> },
  options: { readonly [id: string]: z.infer<typeof optionSchema> },
): readonly PollChecked[] {
  return Object.values(polls).map((poll) => {
    const own = [...poll.option_ids, ...(poll.global_option_id === undefined ? [] : [poll.global_option_id])].flatMap(
      (id) => options[String(id)] ?? [],
    );
    const counted = own.reduce((sum, { yes, no, abstain }) => sum + number(yes) + number(no) + number(abstain), 0);
    const printed = poll.votesvalid === undefined ? null : number(poll.votesvalid);
    const problems: string[] = [];
    if (printed !== null && printed !== counted) problems.push(`prints ${printed} valid votes, but its options hold ${counted}`);
    if (printed !== null && poll.votescast !== undefined && number(poll.votescast) !== printed + number(poll.votesinvalid))
      problems.push(`prints ${number(poll.votescast)} votes cast, but ${printed} valid and ${number(poll.votesinvalid)} invalid ones`);
    return { id: poll.id, printed, counted, problems };
  });
}
