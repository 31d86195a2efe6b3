import { z } from "zod";
import { type Refusal, refuse } from "../../journal.ts";
import { type OptionMethod, optionsOnPaper, supermajorities } from "./methods.ts";
import type { OverDefault } from "./overDefault.ts";

const orAbsent = <S extends z.ZodType>(schema: S) => z.preprocess((v) => (v === "" || v === null ? undefined : v), schema.optional());
const line = z.coerce.number().int().min(1).max(optionsOnPaper.most);

/** What the desk lays down about the default option. Options by the number of their line. */
export const overDefaultFields = {
  defaultOption: orAbsent(line),
  /** In votes. */
  defaultQuorum: orAbsent(z.coerce.number().int().min(1).max(1_000_000)),
  supermajority: orAbsent(z.enum(supermajorities)),
  /** Empty: every option but the default one. */
  supermajorityFor: z.preprocess(
    (v) => (typeof v === "string" ? v.split(/[\s,;]+/).filter((one) => one !== "") : (v ?? undefined)),
    z.array(line).max(optionsOnPaper.most).optional(),
  ),
};
const typedSchema = z.object(overDefaultFields);
type OverDefaultTyped = z.infer<typeof typedSchema>;

const optionSchema = z
  .int()
  .min(0)
  .max(optionsOnPaper.most - 1);

/** The same as it stands in the event. Options by index. */
export const overDefaultSchema = z.object({
  option: optionSchema,
  quorum: z.int().min(1).optional(),
  supermajorities: z
    .array(z.object({ option: optionSchema, times: z.object({ of: z.int().min(1).max(100), in: z.int().min(1).max(100) }) }))
    .min(1)
    .max(optionsOnPaper.most)
    .optional(),
});

/**
 * What options must reach against the default option (PAP-10); null: nothing was asked for. `none`: the index of "none of the above",
 * which is the default option wherever it stands on the paper. Refuses a quorum or a supermajority over nothing, a line that is not
 * there or, beside "none of the above", another one than that, and any of it where pairs are not compared.
 */
export function overDefaultTyped(
  typed: OverDefaultTyped,
  method: OptionMethod,
  options: number,
  none: number | null,
): OverDefault | null | Refusal {
  const { defaultOption, defaultQuorum, supermajority, supermajorityFor = [] } = typed;
  const asked = [defaultOption, defaultQuorum, supermajority].some((one) => one !== undefined) || supermajorityFor.length > 0;
  if (!asked) return null;
  if (method !== "schulze") return refuse("ballotDefaultOnlySchulze", {}, "method");
  const option = defaultOption === undefined ? none : defaultOption - 1;
  if (option === null) return refuse("ballotDefaultMissing", {}, "defaultOption");
  if (option >= options) return refuse("ballotDefaultUnknown", { line: option + 1, options }, "defaultOption");
  // PAP-5: dropping options over another line could leave one to win that "none of the above" beats.
  if (none !== null && option !== none) return refuse("ballotDefaultNotNone", {}, "defaultOption");
  if (supermajorityFor.length > 0 && supermajority === undefined) return refuse("ballotSupermajorityMissing", {}, "supermajority");
  const strange = supermajorityFor.find((one) => one > options || one - 1 === option);
  if (strange !== undefined) return refuse("ballotSupermajorityUnknown", { line: strange, options }, "supermajorityFor");
  const [of = 1, over = 1] = (supermajority ?? "1:1").split(":").map(Number);
  const named = new Set(supermajorityFor.map((one) => one - 1));
  const needing = Array.from({ length: options }, (_, i) => i).filter((i) => i !== option && (named.size === 0 || named.has(i)));
  return {
    option,
    ...(defaultQuorum === undefined ? {} : { quorum: defaultQuorum }),
    ...(supermajority === undefined ? {} : { supermajorities: needing.map((i) => ({ option: i, times: { of, in: over } })) }),
  };
}
