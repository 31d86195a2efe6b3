import { Button } from "../../components/Button.tsx";
import { useWords } from "../../locales/words.tsx";
import type { MySeat } from "../chamber-sitting/load.ts";
import { Hidden } from "../desk/Hidden.tsx";

/** Sponsoring by each of one's seats, a form for each. The seat that made what is sponsored stays (PRP-10, AMD-4). */
export function SponsorSeats({
  seats,
  page,
  may,
  made,
  command,
}: {
  readonly seats: readonly (Pick<MySeat, "seat" | "number" | "group"> & { readonly sponsors: boolean; readonly made: boolean })[];
  /** Where the forms are sent. */
  readonly page: string;
  /** Whether sponsors may come and go now. */
  readonly may: boolean;
  /** What is said of the seat that made it. */
  readonly made: string;
  readonly command: string;
}) {
  const { t } = useWords();
  if (seats.length === 0) return <p>{t("drafts.noSeat")}</p>;
  return seats.map((one) => (
    <form key={one.seat} method="post" action={page} className="card stack">
      <p>
        <strong>{t("drafts.seatOf", { number: one.number, group: one.group ?? t("site.withdrawn") })}</strong>{" "}
        {one.made ? made : t(one.sponsors ? "drafts.seatSponsors" : "drafts.seatDoesNot")}
      </p>
      <Hidden name="command" value={`${command}-${one.seat}`} />
      <Hidden name="seat" value={one.seat} />
      {!may || one.made ? null : one.sponsors ? (
        <Button name="intent" value="unsponsor" tone="plain">
          {t("drafts.unsponsor")}
        </Button>
      ) : (
        <Button name="intent" value="sponsor">
          {t("drafts.sponsor")}
        </Button>
      )}
    </form>
  ));
}
