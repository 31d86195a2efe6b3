import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { ProxyShown } from "./load.ts";

/** A seat's form, by its intent, on a page that has one for each; null: it is none. */
export function useProxyForm() {
  const { t } = useWords();
  return (intent: string) => {
    const seat = intent.startsWith("give-") ? intent.slice("give-".length) : null;
    return seat === null
      ? null
      : { labels: { to: t("proxies.to"), instruction: t("proxies.instruction") }, idOf: (field: string) => `${field}-${seat}` };
  };
}

/** One of one's seats: its proxy is given, with what is asked, or taken back. */
export function Own({ one, command }: { readonly one: ProxyShown; readonly command: string }) {
  const { t, lang } = useWords();
  const intent = `give-${one.seat}`;
  const { field } = useDeskForm(useProxyForm()(intent)?.labels ?? {}, intent);
  const { seat, number, group, to, said } = one;
  return (
    <Section title={t("mandates.ofSeat", { number, group: group ?? t("site.withdrawn") })} id={seat}>
      {to ? (
        <form method="post" action={href(lang, "/chamber/proxies")} className="stack">
          <Hidden name="command" value={`${command}-back-${seat}`} />
          <Hidden name="seat" value={seat} />
          <p>{t("proxies.given", { to: to.number, group: to.group ?? t("site.withdrawn") })}</p>
          {said ? (
            <p>
              {t("proxies.said")} <span lang={said.lang}>{said.text}</span>
            </p>
          ) : null}
          <Button name="intent" value="takeBack" tone="plain">
            {t("proxies.takeBack")}
          </Button>
        </form>
      ) : (
        <form method="post" action={href(lang, "/chamber/proxies")} className="form" noValidate>
          <Hidden name="command" value={`${command}-give-${seat}`} />
          <Hidden name="seat" value={seat} />
          <p>{t("proxies.none")}</p>
          <TextField {...field("to")} id={`to-${seat}`} inputMode="numeric" width="short" />
          <TextArea
            {...field("instruction")}
            id={`instruction-${seat}`}
            rows={3}
            maxLength={textLimits.proxyInstruction}
            hint={t("proxies.instructionHint")}
          />
          <Button name="intent" value={intent}>
            {t("proxies.give")}
          </Button>
        </form>
      )}
    </Section>
  );
}
