import { stretches } from "./marked.ts";

/** A sentence in which words of another language were marked (`marked.ts`): they get their `lang`. */
export function MarkedText({ text }: { readonly text: string }) {
  return stretches(text).map((one) =>
    one.lang ? (
      <span key={one.at} lang={one.lang}>
        {one.text}
      </span>
    ) : (
      one.text
    ),
  );
}
