import { useWords } from "../../locales/words.tsx";
import type { SeatShown } from "./shown.ts";

/** A seat by its group and region; a protected one by number and region only (ROL-7). */
export function SeatName({ seat }: { readonly seat: SeatShown }) {
  const { t } = useWords();
  const { number, region, group, isProtected } = seat;
  if (isProtected) return t("proposals.protectedSeat", { number, region });
  return (
    <>
      <span lang={group?.lang}>{group?.text ?? t("site.withdrawn")}</span> {t("proposals.ofRegion", { number, region })}
    </>
  );
}
