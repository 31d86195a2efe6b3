import type { Form } from "../../forms.ts";

const names = ["name", "address", "area", "use", "owner", "group", "listed", "notice", "bid", "outcome", "outcomeDay", "source"] as const;

/** What a form says of a space, as the commands ask for it. */
export const spaceSent = ({ fields, lang }: Pick<Form, "fields" | "lang">): { readonly [field: string]: string } => ({
  ...Object.fromEntries(names.map((name) => [name, fields[name] ?? ""])),
  lang,
});
