import type { AskShown } from "../../../shared/sittings/tables/help.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { formatTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** What people asked of the desk: who, when and what, the first to ask first (HLP-3, HLP-4). */
export function Queue({ asks, command }: { readonly asks: readonly AskShown[]; readonly command: string }) {
  const { t, lang } = useWords();
  const take = useDeskForm({}, "takeAsk");
  const solve = useDeskForm({}, "solveAsk");
  return (
    <>
      <ErrorSummary errors={[...take.errors, ...solve.errors]} />
      {asks.length === 0 ? <p>{t("care.queueEmpty")}</p> : null}
      <ul className="plain-list stack">
        {asks.map((one) => (
          <li key={one.ask}>
            <p>
              <strong>
                {one.name}, {t("live.seatNumbered", { number: one.seat.slice(2) })}
              </strong>{" "}
              <span className="quiet">{formatTime(one.at, lang)}</span>
              <br />
              <span lang={one.lang}>{one.text}</span>
            </p>
            {one.by === null ? null : <p>{t("careLive.takenBy", { name: one.by })}</p>}
            <form method="post" className="row">
              <Hidden name="command" value={`${command}-${one.ask}-${one.call}`} />
              <Hidden name="ask" value={one.ask} />
              {one.call === "asked" ? (
                <Button name="intent" value="takeAsk">
                  {t("careLive.take")}
                </Button>
              ) : null}
              <Button name="intent" value="solveAsk" tone="plain">
                {t("careLive.solve")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
