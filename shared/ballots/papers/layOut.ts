import { z } from "zod";
import { isRefusal, type Refusal, refuse, type Unsealed, words } from "../../journal.ts";
import { textLimits } from "../../textLimits.ts";
import type { BallotPaper } from "../state.ts";
import { fillsPlaces, optionMethods, optionsOnPaper, takesWeights } from "./methods.ts";
import { overDefaultFields, overDefaultTyped } from "./overDefaultFields.ts";

const orAbsent = <S extends z.ZodType>(schema: S) => z.preprocess((v) => (v === "" || v === null ? undefined : v), schema.optional());
/** What is typed one a line; blank lines count for nothing. */
const lines = <S extends z.ZodType>(line: S) =>
  z.preprocess(
    (v) => (typeof v === "string" ? v.split("\n").flatMap((one) => one.trim() || []) : (v ?? undefined)),
    z.array(line).max(optionsOnPaper.most).optional(),
  );
const money = z.coerce.number().int().min(1).max(1_000_000_000_000);

/** The fields by which a paper with options is laid out: an option a line, in Welsh in the same order, costs likewise. */
export const paperFields = {
  method: orAbsent(z.enum(["for-against-abstain", ...optionMethods])),
  optionsEn: lines(z.string().max(textLimits.ballotOption)),
  optionsCy: lines(z.string().max(textLimits.ballotOption)),
  costs: lines(money),
  places: orAbsent(z.coerce.number().int().min(1).max(optionsOnPaper.most)),
  budget: orAbsent(money),
  countedBy: orAbsent(z.enum(["weight", "heads"])),
  noneOfAbove: z.preprocess((v) => (v === true || v === "yes" ? true : undefined), z.literal(true).optional()),
  ...overDefaultFields,
};
const typedSchema = z.object(paperFields);
/** What was typed. */
export type PaperTyped = z.infer<typeof typedSchema>;

const noneWords = { en: "None of the above", cy: "Dim un o’r uchod" };

type LaidOut = Unsealed<BallotPaper>;

/**
 * The paper that was laid out; null: for / against / abstain. Refuses fewer than two options, one twice, options that do not
 * stand in both languages line by line (PAP-3), as many places as options, a budget without costs or too small for one, and what is
 * asked for over a default option that is not there (PAP-10).
 */
export const layOutPaper = (typed: PaperTyped): LaidOut | null | Refusal => {
  const { method, optionsEn = [], optionsCy = [], costs = [], places = 1, budget } = typed;
  if (method === undefined || method === "for-against-abstain") return null;
  const wrong = whyNotLaidOut(typed) ?? (method === "equal-shares" ? whyNotBudget(typed) : null);
  if (wrong) return wrong;
  const options = optionsEn.map((en, i) => ({
    en: words(en, "en"),
    cy: words(optionsCy[i] ?? "", "cy"),
    ...(method === "equal-shares" ? { cost: costs[i] ?? 0 } : {}),
  }));
  const none = typed.noneOfAbove && method !== "equal-shares";
  const overDefault = overDefaultTyped(typed, method, options.length + (none ? 1 : 0), none ? options.length : null);
  if (isRefusal(overDefault)) return overDefault;
  return {
    method,
    options: none ? [...options, { en: words(noneWords.en, "en"), cy: words(noneWords.cy, "cy") }] : options,
    places: fillsPlaces(method) ? places : method === "equal-shares" ? options.length : 1,
    ...(method === "equal-shares" && budget !== undefined ? { budget } : {}),
    countedBy: takesWeights(method) ? (typed.countedBy ?? "weight") : "heads",
    ...(none ? { lastIsNone: true as const } : {}),
    ...(overDefault ? { overDefault } : {}),
  };
};

const firstTwice = (texts: readonly string[]): number => texts.findIndex((text, i) => texts.indexOf(text) !== i);

const whyNotLaidOut = ({ method, optionsEn = [], optionsCy = [], places = 1, noneOfAbove }: PaperTyped): Refusal | null => {
  if (optionsEn.length < optionsOnPaper.fewest) return refuse("ballotOptionsFew", { fewest: optionsOnPaper.fewest }, "optionsEn");
  if (optionsEn.length + (noneOfAbove ? 1 : 0) > optionsOnPaper.most)
    return refuse("ballotOptionsMany", { most: optionsOnPaper.most }, "optionsEn");
  if (optionsCy.length !== optionsEn.length)
    return refuse("ballotOptionsWelsh", { english: optionsEn.length, welsh: optionsCy.length }, "optionsCy");
  for (const [texts, field] of [
    [optionsEn, "optionsEn"],
    [optionsCy, "optionsCy"],
  ] as const) {
    const twice = firstTwice(texts);
    if (twice >= 0) return refuse("ballotOptionsSame", { line: twice + 1 }, field);
  }
  return method !== undefined && method !== "for-against-abstain" && fillsPlaces(method) && places >= optionsEn.length
    ? refuse("ballotPlacesMany", { places, options: optionsEn.length }, "places")
    : null;
};

const whyNotBudget = ({ optionsEn = [], costs = [], budget }: PaperTyped): Refusal | null => {
  if (budget === undefined) return refuse("ballotBudgetMissing", {}, "budget");
  if (costs.length !== optionsEn.length) return refuse("ballotCostsMissing", { options: optionsEn.length, costs: costs.length }, "costs");
  const dear = costs.findIndex((cost) => cost > budget);
  return dear < 0 ? null : refuse("ballotCostOverBudget", { line: dear + 1, cost: costs[dear] ?? 0, budget }, "costs");
};
