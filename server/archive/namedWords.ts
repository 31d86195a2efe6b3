import type { z } from "zod";
import { type Hash, wordsSchema } from "../../shared/journal.ts";

type Schema = z.core.$ZodType;

/** The words that a value of a schema names: the hash in every field that the schema says holds words. */
export function* namedWords(schema: Schema, value: unknown): Generator<Hash> {
  if (value === null || value === undefined) return;
  if (schema === wordsSchema) {
    if (typeof value === "string") yield value;
    return;
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      for (const [name, field] of Object.entries(def.shape)) yield* namedWords(field, Object(value)[name]);
      return;
    case "array":
      if (Array.isArray(value)) for (const one of value) yield* namedWords(def.element, one);
      return;
    case "record":
      for (const one of Object.values(Object(value))) yield* namedWords(def.valueType, one);
      return;
    case "tuple":
      if (Array.isArray(value)) for (const [i, item] of def.items.entries()) yield* namedWords(item, value[i]);
      return;
    case "union": {
      const fits = def.options.find((option) => (option as z.ZodType).safeParse(value).success);
      if (fits) yield* namedWords(fits, value);
      return;
    }
    case "nullable":
    case "optional":
    case "default":
    case "readonly":
      yield* namedWords(def.innerType, value);
  }
}
