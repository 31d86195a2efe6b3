import { z } from "zod";
import { type Refusal, refuse } from "../journal.ts";
import { isObject, ordersProblems, unknownFields } from "./orders.ts";
import { lineSchema } from "./person.ts";
import { regionCodeSchema, standingOrdersSchema } from "./standingOrders.ts";

/** A region as an assembly is founded with it. Population is of the `year`; regional weight is 1 unless the orders of the region say else. */
export const regionFoundedSchema = z.object({
  code: regionCodeSchema,
  nameEn: lineSchema(80),
  nameCy: lineSchema(80),
  population: z.int().min(1).max(1_000_000_000),
  year: z.int().min(1900).max(2200),
  regionalWeight: z.int().min(1).max(1_000).default(1),
});

/**
 * What `assembly found --orders FILE` reads: the assembly's name, its regions and whatever of the standing orders
 * differs from the defaults. `source` says where the populations are from; it is for the reader of the file.
 */
export const foundingFileSchema = z.object({
  name: z.object({ en: lineSchema(120), cy: lineSchema(120) }),
  source: lineSchema(500).optional(),
  regions: z.array(regionFoundedSchema).min(1).max(200),
  orders: standingOrdersSchema.prefault({}),
});
export type FoundingFile = z.infer<typeof foundingFileSchema>;

/** The value at a path, or undefined. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((here, key) => {
    if (Array.isArray(here) && typeof key === "number") return here[key];
    return isObject(here) && typeof key === "string" ? here[key] : undefined;
  }, value);

/** `regions[2].population`: lists are counted from 1, as people count. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key + 1}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");

const kindOf = (
  expected: string,
): "fileFieldNotText" | "fileFieldNotNumber" | "fileFieldNotList" | "fileFieldNotYesNo" | "fileFieldNotGroup" => {
  if (expected === "string") return "fileFieldNotText";
  if (expected === "number" || expected === "int") return "fileFieldNotNumber";
  if (expected === "array") return "fileFieldNotList";
  return expected === "boolean" ? "fileFieldNotYesNo" : "fileFieldNotGroup";
};

const problemOf = (issue: z.core.$ZodIssue, given: unknown): Refusal => {
  const field = fieldName(issue.path);
  if (at(given, issue.path) === undefined) return refuse("fileFieldMissing", { field }, field);
  switch (issue.code) {
    case "invalid_type":
      return refuse(kindOf(issue.expected), { field }, field);
    case "too_small":
      return refuse("fileFieldTooSmall", { field, least: Number(issue.minimum) }, field);
    case "too_big":
      return refuse("fileFieldTooBig", { field, most: Number(issue.maximum) }, field);
    case "invalid_value":
      return refuse("fileFieldNotOneOf", { field, options: issue.values.map(String).join(", ") }, field);
    default:
      return refuse("fileFieldWrong", { field }, field);
  }
};

const doubled = (codes: readonly string[]): string | undefined => codes.find((code, i) => codes.indexOf(code) !== i);

/**
 * Reads the text of a founding file. Every problem is listed with the name of its field (FND-2): what is missing, unknown
 * (a misspelt order must not be passed over in silence), of the wrong sort, out of range, or could never be met.
 */
export const readFoundingFile = (text: string): { readonly file: FoundingFile } | { readonly problems: readonly Refusal[] } => {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    return { problems: [refuse("fileNotJson")] };
  }
  if (!isObject(given)) return { problems: [refuse("fileNotJson")] };
  const read = foundingFileSchema.safeParse(given);
  if (!read.success) return { problems: read.error.issues.map((issue) => problemOf(issue, given)) };
  const file = read.data;
  const problems = unknownFields(given, file).map((field) => refuse("fileFieldUnknown", { field }, field));
  const regions: readonly unknown[] = Array.isArray(given.regions) ? given.regions : [];
  regions.forEach((region, i) => {
    for (const name of unknownFields(region, file.regions[i])) {
      const field = `regions[${i + 1}].${name}`;
      problems.push(refuse("fileFieldUnknown", { field }, field));
    }
  });
  const codes = file.regions.map((region) => region.code);
  const twice = doubled(codes);
  if (twice !== undefined) problems.push(refuse("fileRegionDoubled", { code: twice }, "regions"));
  problems.push(...ordersProblems(file.orders, codes));
  return problems.length > 0 ? { problems } : { file };
};
