import { type DeskPart, deskParts } from "../../../shared/sittings/desk.ts";
import { Details } from "../../components/Details.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

const partNames: { readonly [part in DeskPart]: Key } = {
  chair: "deskFloor.partChair",
  list: "deskFloor.partList",
  ballots: "deskFloor.partBallots",
  interpreter: "deskFloor.partInterpreter",
};

/** Who has which part of the desk, and taking one with one press (DSK-1, DSK-2). */
export function Parts() {
  const { t } = useWords();
  const { live, me, names, mayChair } = useDesk();
  const { sitting } = live.room;
  const nameOf = (person: string | undefined): string =>
    person === undefined
      ? t("deskFloor.partNobody")
      : person === me
        ? t("deskFloor.partYou")
        : (names[person] ?? t("deskFloor.partSomebody"));
  if (sitting.phase.name === "closed") return null;
  const summary = deskParts.map((part) => `${t(partNames[part])}: ${nameOf(sitting.desk?.[part])}`).join(" · ");
  return (
    <Details summary={`${t("deskFloor.parts")} (${summary})`}>
      <ul className="plain-list stack">
        {deskParts.map((part) => {
          const holder = sitting.desk?.[part];
          const called = t(partNames[part]);
          return (
            <li key={part} className="row">
              <strong>{called}</strong> <span>{nameOf(holder)}</span>
              {holder === me || (part === "chair" && !mayChair) ? null : (
                <Do intent="takePart" hidden={{ part, from: holder ?? "" }} name={t("deskFloor.partTakeOf", { part: called })}>
                  {t("deskFloor.partTake")}
                </Do>
              )}
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
