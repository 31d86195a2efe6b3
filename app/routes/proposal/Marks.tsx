import { Tag } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "./SeatName.tsx";
import type { ProposalShown } from "./shown.ts";

/** What delegates say of the check of the version shown: adequate, or concerns with their reasons (PRP-18). Never a veto. */
export function Marks({ marks }: Pick<ProposalShown, "marks">) {
  const { t } = useWords();
  const adequate = marks.filter(({ mark }) => mark === "adequate");
  const concerns = marks.filter(({ mark }) => mark === "concerns");
  if (marks.length === 0) return null;
  return (
    <>
      <h3>{t("amending.marksTitle")}</h3>
      {adequate.length > 0 ? (
        <p>
          <Tag tone="good">{t("amending.markAdequate")}</Tag> {t("amending.markedBy", { count: adequate.length })}
        </p>
      ) : null}
      {concerns.length > 0 ? (
        <>
          <p>
            <Tag tone="warn">{t("amending.markConcerns")}</Tag> {t("amending.markedBy", { count: concerns.length })}
          </p>
          <ul>
            {concerns.map(({ seat, reason }) => (
              <li key={seat.number}>
                <SeatName seat={seat} />: <span lang={reason?.lang}>{reason?.text ?? t("site.withdrawn")}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
