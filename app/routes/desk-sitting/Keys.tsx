import { useEffect, useState } from "react";
import { statementReasons } from "../../../shared/sittings/statements.ts";
import { Dialog, DialogButton } from "../../components/Dialog.tsx";
import { reasonNames } from "../../live/statementWords.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { useDesk } from "./useDesk.ts";

/** The keys of the control room, each of which presses the button that bears it. */
const shortcuts: readonly (readonly [key: string, does: Key])[] = [
  ["n", "deskSitting.keyNext"],
  ["e", "deskSitting.keyEnd"],
  ["p", "deskSitting.keyPause"],
  ["t", "deskSitting.keyTurnTime"],
  ["l", "deskSitting.keyList"],
  ["r", "deskSitting.keyRound"],
  ["m", "deskSitting.keyMinute"],
  ["q", "deskSitting.keyQuorum"],
  ["f", "deskSitting.keyFind"],
  ["s", "deskSitting.keySay"],
  ["i", "deskFloor.keyInterpreter"],
  ["u", "deskFloor.keyUndo"],
  ["v", "deskFloor.put"],
  ["?", "deskFloor.keyList"],
  ["a", "statements.keyAccept"],
  ...statementReasons.map((reason, i) => [String(i + 1), reasonNames[reason]] as const),
];
const kept = "tessera-desk-keys";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));

/** Whether keys work on this device; remembered, so that whoever speaks to their computer can turn them off once. */
function useKeysWanted(): readonly [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(true);
  useEffect(() => setWanted(localStorage.getItem(kept) !== "off"), []);
  return [
    wanted,
    (on) => {
      localStorage.setItem(kept, on ? "on" : "off");
      setWanted(on);
    },
  ];
}

/** The list of keys, and the listening to them: never while somebody types, nor together with Ctrl, Alt or the like. */
export function Keys({ sayTime }: { readonly sayTime: () => void }) {
  const { t } = useWords();
  const { say } = useDesk();
  const [wanted, setWanted] = useKeysWanted();
  useEffect(() => {
    if (!wanted) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
      if (document.querySelector("dialog[open], [popover]:popover-open")) return;
      const known = shortcuts.find(([key]) => key === event.key);
      if (!known) return;
      event.preventDefault();
      const target = document.querySelector<HTMLElement>(`[data-shortcut="${known[0]}"]`);
      if (known[0] === "s") sayTime();
      else if (known[0] === "?") document.querySelector<HTMLElement>("[popovertarget=keys]")?.click();
      else if (target instanceof HTMLInputElement) target.focus();
      else if (target) target.click();
      else say(t("deskSitting.keyNothing"));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [wanted, say, sayTime, t]);
  return (
    <>
      <DialogButton dialog="keys" tone="quiet">
        {t("deskSitting.keys")}
      </DialogButton>
      <Dialog id="keys" title={t("deskSitting.keys")}>
        <p>{t("deskSitting.keysText")}</p>
        <dl className="summary-list">
          {shortcuts.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(does)}</dd>
            </div>
          ))}
        </dl>
        <label className="choice">
          <input type="checkbox" checked={wanted} onChange={(event) => setWanted(event.target.checked)} />
          <span className="choice-text">{t("deskSitting.keysOn")}</span>
        </label>
      </Dialog>
    </>
  );
}
