import { Button } from "../../components/Button.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { OptionsShown } from "./load.ts";
import { markField } from "./marks.ts";
import type { Marked } from "./steps.ts";

/** What is left of a budget after the options marked so far; negative: they cost more than there is. */
export const leftOf = ({ options }: Pick<OptionsShown, "options">, budget: number, seat: string, marked: Marked): number =>
  options.reduce((left, { cost }, i) => (marked[markField(seat, i + 1)] === undefined ? left : left - (cost ?? 0)), budget);

interface RemainderProps {
  readonly options: OptionsShown;
  readonly budget: number;
  readonly seat: string;
  readonly marked: Marked;
}

/** The same in words. `sofar`: where marks can be changed under it, so that it tells what it was worked out from. */
export function Remainder({ options, budget, seat, marked, sofar = false }: RemainderProps & { readonly sofar?: boolean }) {
  const { t, lang } = useWords();
  const left = leftOf(options, budget, seat, marked);
  return (
    <p className="remainder" id={`left.${seat}`} tabIndex={-1}>
      {left < 0
        ? t(sofar ? "voteResults.overThen" : "voteOptions.remainderOver", { over: formatNumber(-left, lang) })
        : t(sofar ? "voteResults.leftThen" : "voteOptions.remainderLeft", {
            left: formatNumber(left, lang),
            budget: formatNumber(budget, lang),
          })}
    </p>
  );
}

/** The remainder of what is marked, and the button that works it out anew without scripts; the page comes back to it. */
export function RemainderAsked({ page, ...props }: RemainderProps & { readonly page: string }) {
  const { t } = useWords();
  return (
    <div className="row">
      <Remainder {...props} sofar />
      <Button name="intent" value="left" tone="plain" formAction={`${page}#left.${props.seat}`}>
        {t("voteOptions.remainderAsk")}
      </Button>
    </div>
  );
}
