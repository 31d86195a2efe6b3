import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "./SeatName.tsx";
import type { ProposalShown } from "./shown.ts";

/** The seats that stand behind it, and how many more it needs to be lodged (PRP-11). */
export function Sponsors({ proposal }: { readonly proposal: ProposalShown }) {
  const { t } = useWords();
  const { needs, sponsors } = proposal;
  return (
    <>
      {needs && (needs.seats > 0 || needs.regions > 0) ? (
        <Notice tone="warn">
          {[
            needs.seats > 0 ? t("proposals.needsSeats", { count: needs.seats }) : "",
            needs.regions > 0 ? t("proposals.needsRegions", { count: needs.regions }) : "",
          ]
            .join(" ")
            .trim()}
        </Notice>
      ) : null}
      <ul>
        {sponsors.map((seat) => (
          <li key={seat.number}>
            <SeatName seat={seat} />
          </li>
        ))}
      </ul>
    </>
  );
}
