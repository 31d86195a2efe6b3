/** What textareas were sent with whose text somebody changed before the page was alive. */
const sent = new WeakMap<HTMLTextAreaElement, string>();

/** The text a field was sent with: where it differs from `value`, somebody typed. */
export const sentWith = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  (field instanceof HTMLTextAreaElement ? sent.get(field) : undefined) ?? field.defaultValue;

/**
 * Keeps what somebody types into a textarea before the page is alive: React 18 gives a textarea that it takes over the text it
 * was sent with, unless the text in the document is another. Returns how to stop, for when the page is alive.
 */
export function keepTypedEarly(): () => void {
  const keep = (field: EventTarget | null): void => {
    if (!(field instanceof HTMLTextAreaElement) || field.value === field.defaultValue) return;
    sent.set(field, sentWith(field));
    field.defaultValue = field.value;
  };
  const typed = (event: Event): void => keep(event.target);
  for (const area of document.querySelectorAll("textarea")) keep(area);
  window.addEventListener("input", typed, { capture: true });
  return () => window.removeEventListener("input", typed, { capture: true });
}
