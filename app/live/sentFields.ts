import type { FormEvent } from "react";

/** The fields of a form as it is sent, with the button that was pressed. */
export function sentFields(event: FormEvent<HTMLFormElement>): { readonly [name: string]: string } {
  const fields: { [name: string]: string } = {};
  for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === "string") fields[name] = value;
  const { nativeEvent } = event;
  const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  if (button instanceof HTMLButtonElement && button.name !== "") fields[button.name] = button.value;
  return fields;
}
