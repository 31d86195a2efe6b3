import { type RefObject, useEffect, useState } from "react";
import type { Standing, Together } from "./provider.ts";

/** A document that is written together, once it is here, and how it stands with it; null without scripts or before. */
export interface WritingTogether {
  readonly together: Together;
  readonly standing: Standing;
}

/**
 * Opens a draft to be written together, after the page has woken up: the connection and the plain fields come first, the
 * editor when somebody is about to write. `id` null: there is nothing to open.
 */
export function useTogether(id: string | null, person: string, form: RefObject<HTMLFormElement>): WritingTogether | null {
  const [open, setOpen] = useState<WritingTogether | null>(null);
  useEffect(() => {
    if (id === null) return;
    let letGo: (() => void)[] = [];
    let here = true;
    Promise.all([import("./provider.ts"), import("./boundForm.ts")]).then(
      ([{ openTogether }, { bindForm }]) => {
        if (!here) return;
        const together = openTogether({ kind: "draft", id }, person);
        let bound = false;
        const look = (): void => {
          const standing = together.standing();
          // The text was set back: what is here no longer fits, the page begins anew.
          if (standing.status === "moved") {
            location.reload();
            return;
          }
          if (standing.here && !bound && form.current) {
            bound = true;
            letGo.push(bindForm(form.current, together.doc));
          }
          setOpen({ together, standing });
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
  return open;
}
