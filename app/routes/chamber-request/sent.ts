import type { Form } from "../../forms.ts";

/** What the form sent, as the `text` of a command; the command's schema then checks it. */
export function textSent({ fields, lists }: Pick<Form, "fields" | "lists">): unknown {
  const one = (name: string): string => fields[name] ?? "";
  const both = (name: string) => ({ en: one(`${name}.en`), cy: one(`${name}.cy`) });
  return {
    language: one("language") || "en",
    ...{ title: both("title"), kind: one("kind") || null, rule: both("rule"), keeper: one("keeper"), asked: both("asked") },
    ...{ extent: lists.extent ?? [], place: one("place"), from: one("from"), until: one("until") },
    ...{ principle: one("principle") || null, reliance: one("reliance"), evidence: one("evidence"), safeguards: one("safeguards") },
    cites: lists.cites ?? [],
  };
}
