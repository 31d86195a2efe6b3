import { type ReactNode, useId } from "react";
import { useWords } from "../locales/words.tsx";
import type { ButtonTone } from "./Button.tsx";
import { classes } from "./classes.ts";

/** React 18 hands these on as they stand, but its types do not know them yet. */
const opens = (dialog: string) => ({ popovertarget: dialog });
const closes = (dialog: string) => ({ popovertarget: dialog, popovertargetaction: "hide" });
const asPopover = { popover: "auto" };

/** Opens a dialog of the same page; the browser does it, no script is needed. */
export function DialogButton({
  dialog,
  tone = "plain",
  children,
}: {
  readonly dialog: string;
  readonly tone?: ButtonTone;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={classes("button", tone !== "main" && `button-${tone}`)} {...opens(dialog)}>
      {children}
    </button>
  );
}

/** Help or detail over the page. What cannot be undone is read back on a page of its own, never here. */
export function Dialog({ id, title, children }: { readonly id: string; readonly title: ReactNode; readonly children: ReactNode }) {
  const { t } = useWords();
  const heading = useId();
  return (
    <dialog id={id} className="dialog" aria-labelledby={heading} {...asPopover}>
      <h2 id={heading}>{title}</h2>
      {children}
      <button type="button" className="button button-plain" {...closes(id)}>
        {t("components.close")}
      </button>
    </dialog>
  );
}
