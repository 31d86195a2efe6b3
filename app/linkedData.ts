import type { MetaDescriptor } from "@remix-run/react";
import type { TesseraContext } from "./context.ts";
import type { Lang } from "./locales/href.ts";

/** A thing in the words of schema.org; fields that are null are left out. */
export interface Linked {
  readonly [field: string]: string | null | Linked | readonly Linked[];
}

/** The assembly as the organisation behind a thing. */
export const assemblyLinked = ({ assembly, words, origin }: Pick<TesseraContext, "assembly" | "words" | "origin">, lang: Lang): Linked => {
  const { founding } = assembly;
  return { "@type": "Organization", name: founding && words(lang === "cy" ? founding.nameCy : founding.nameEn), url: origin };
};

type Value = string | { [field: string]: Value } | Value[];

const written = (value: Linked[string]): Value | null => {
  if (value === null || typeof value === "string") return value;
  if (isMany(value)) return value.flatMap((one) => written(one) ?? []);
  return fieldsOf(value);
};

const isMany = (value: Linked | readonly Linked[]): value is readonly Linked[] => Array.isArray(value);

const fieldsOf = (thing: Linked): { [field: string]: Value } =>
  Object.fromEntries(
    Object.entries(thing).flatMap(([field, value]) => {
      const text = written(value);
      return text === null ? [] : [[field, text] as const];
    }),
  );

/**
 * OPD-5: a thing for machines in a page's head. It is a block of data that no browser runs, so that pages which allow no script may hold
 * it; what people wrote cannot end it, because signs of markup are written as numbers.
 */
export const linkedData = (thing: Linked | undefined): MetaDescriptor[] =>
  thing ? [{ "script:ld+json": { "@context": "https://schema.org", ...fieldsOf(thing) } }] : [];
