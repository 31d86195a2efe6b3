import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ChamberStart, MySeat } from "./load.ts";

/** Who acts for which seat, and the way out for somebody else at this screen. */
export function SeatLine({ start, my }: { readonly start: ChamberStart; readonly my: MySeat }) {
  const { t, lang } = useWords();
  const values = { name: start.person.name, number: my.number, group: my.group ?? t("site.withdrawn") };
  return (
    <div className="seat-line">
      <p>
        {t(my.as === "delegate" ? "chamber.actingAsDelegate" : "chamber.actingAsAlternate", values)}{" "}
        <a href={href(lang, "/sign-out")}>{t("chamber.notYou")}</a>
      </p>
      {start.mine.length > 1 ? (
        <nav aria-label={t("chamber.yourSeats")}>
          <ul className="seat-chooser">
            {start.mine.map((one) => (
              <li key={one.seat}>
                <a href={one.page} aria-current={one.seat === my.seat ? "page" : undefined}>
                  {t("live.seatNumbered", { number: one.number })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
