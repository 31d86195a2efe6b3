import { roundFormats } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { roundName } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { templateOptions } from "../desk-templates/offered.ts";
import { formatNames } from "../sitting/names.ts";
import { LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** One more round on an item, or the whole course of a template. */
export function AddRound({ item }: { readonly item: string }) {
  const { t, lang } = useWords();
  const { live, templates } = useDesk();
  const labels = {
    format: t("deskSitting.formatLabel"),
    title: t("deskSitting.roundTitleLabel"),
    prompt: t("deskSitting.promptLabel"),
    minutes: t("deskSitting.minutesLabel"),
    secondsEach: t("deskSitting.secondsEachLabel"),
    before: t("deskSitting.beforeLabel"),
    template: t("deskSitting.templateLabel"),
  };
  const waiting = live.room.sitting.rounds.filter((round) => round.phase.name === "waiting");
  const id = (name: string): string => `${name}-${item}`;
  return (
    <Details summary={t("deskSitting.addRound")}>
      <LiveForm intent="addRound" hidden={{ item }} labels={labels} className="form">
        {({ errorOf }) => (
          <>
            <Hidden name="lang" value={lang} />
            <Select
              id={id("format")}
              name="format"
              label={labels.format}
              error={errorOf("format")}
              options={roundFormats.map((format) => ({ value: format, text: t(formatNames[format]) }))}
            />
            <TextField id={id("title")} name="title" label={labels.title} maxLength={textLimits.sittingTitle} error={errorOf("title")} />
            <TextField id={id("prompt")} name="prompt" label={labels.prompt} maxLength={textLimits.prompt} error={errorOf("prompt")} />
            <TextField
              id={id("minutes")}
              name="minutes"
              label={labels.minutes}
              type="number"
              min={1}
              max={600}
              width="short"
              defaultValue="10"
              error={errorOf("minutes")}
            />
            <TextField
              id={id("secondsEach")}
              name="secondsEach"
              label={labels.secondsEach}
              hint={t("deskSitting.secondsEachHint")}
              type="number"
              min={10}
              max={1800}
              width="short"
              error={errorOf("secondsEach")}
            />
            <Select
              id={id("before")}
              name="before"
              label={labels.before}
              error={errorOf("before")}
              options={[
                { value: "", text: t("deskSitting.atTheEnd") },
                ...waiting.map((round) => ({ value: round.id, text: roundName(t, live.room, round, lang) })),
              ]}
            />
            <Button tone="plain">{t("deskSitting.addRound")}</Button>
          </>
        )}
      </LiveForm>
      <LiveForm intent="addTemplate" hidden={{ item }} labels={labels} className="form">
        <Select id={id("template")} name="template" label={labels.template} options={[...templateOptions(t, templates)]} />
        <Button tone="plain">{t("deskSitting.addTemplate")}</Button>
      </LiveForm>
    </Details>
  );
}
