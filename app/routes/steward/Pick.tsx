import { useActionData } from "@remix-run/react";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextField } from "../../components/TextField.tsx";
import type { FormProblem } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import type { StewardStart } from "./load.ts";

/** Which seat whoever is on the telephone votes for; why it cannot, where it cannot. */
export function Pick({ start }: { readonly start: StewardStart }) {
  const { t, lang } = useWords();
  const sent = useActionData<Partial<FormProblem>>();
  const refused = start.refusal ?? sent?.refusal ?? null;
  const error = refused ? refusalText(t, refused) : undefined;
  return (
    <form method="get" action={href(lang, `/steward/${start.id}`)} className="form" noValidate>
      <ErrorSummary errors={error ? [{ field: "seat", text: error }] : []} />
      <TextField
        name="seat"
        label={t("mandates.seatNumber")}
        inputMode="numeric"
        width="short"
        autoComplete="off"
        defaultValue={start.typed}
        error={error}
      />
      {start.asksWho ? (
        <Radios
          name="of"
          legend={t("mandates.whoAsks")}
          inline
          defaultValue={start.of}
          options={[
            { value: "delegate", text: t("mandates.ofDelegate") },
            { value: "alternate", text: t("mandates.ofAlternate") },
          ]}
        />
      ) : null}
      <Button size="large">{t("ballots.continue")}</Button>
    </form>
  );
}
