import { type UndoableAct, undoable } from "../../../shared/sittings/lastAct.ts";
import { useNow } from "../../live/useNow.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

const actNames: { readonly [act in UndoableAct]: Key } = {
  FloorGiven: "deskFloor.actFloorGiven",
  TurnEnded: "deskFloor.actTurnEnded",
  EntryMoved: "deskFloor.actEntryMoved",
  ListClosed: "deskFloor.actListClosed",
  ListReopened: "deskFloor.actListReopened",
  ListOrderSet: "deskFloor.actListOrderSet",
  ListLeft: "deskFloor.actListLeft",
};

/** Takes back the last thing done on the floor, for as long as that is possible (DSK-4). */
export function Undo() {
  const { t } = useWords();
  const { live, at, keepsList } = useDesk();
  const now = useNow(live, at);
  const { sitting } = live.room;
  const last = undoable(sitting, now);
  if (!last || !keepsList || sitting.phase.name !== "open") return null;
  return (
    <Do intent="undo" hidden={{ act: `${last.act}-${last.at}` }} tone="quiet" shortcut="u">
      {t("deskFloor.undo", { act: t(actNames[last.act]) })}
    </Do>
  );
}
