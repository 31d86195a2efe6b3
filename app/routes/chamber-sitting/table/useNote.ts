import { type RefObject, useEffect, useState } from "react";
import { notePart } from "../../../../shared/sittings/tables/note.ts";
import type { Standing } from "../../../editor/together/provider.ts";

/**
 * Opens a table's note to be written together, once the page has woken up: whoever sits there sees each other's words as they
 * are typed (GRP-6). `id` null: there is nothing to open. Null until then, and without scripts.
 */
export function useNote(id: string | null, person: string, form: RefObject<HTMLFormElement>): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    if (id === null) return;
    let letGo: (() => void)[] = [];
    let here = true;
    Promise.all([import("../../../editor/together/provider.ts"), import("../../../editor/together/boundForm.ts")]).then(
      ([{ openTogether }, { bindLine }]) => {
        if (!here) return;
        const together = openTogether({ kind: "group-note", id }, person);
        let bound = false;
        const look = (): void => {
          const now = together.standing();
          if (now.status === "moved") {
            location.reload();
            return;
          }
          const field = form.current?.elements.namedItem("note");
          if (now.here && !bound && field instanceof HTMLTextAreaElement) {
            bound = true;
            letGo.push(bindLine(field, together.doc.getText(notePart)));
          }
          setStanding(now);
        };
        letGo.push(together.onChange(look), together.close);
      },
      // Not to be had (connection lost): the plain form does the same.
      () => undefined,
    );
    return () => {
      here = false;
      for (const one of letGo) one();
      letGo = [];
    };
  }, [id, person, form]);
  return standing;
}
