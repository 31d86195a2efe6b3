import { spaceOutcomes, spaceOwners, spaceUses } from "../../../shared/civic/kinds.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";
import { outcomeNames, ownerNames, useNames } from "./names.ts";

/** What is typed of a space, by field. */
export type TypedBefore = { readonly [field: string]: string };

/** What the fields of a space are called on a form. */
export function useSpaceLabels(): { readonly [field: string]: string } {
  const { t } = useWords();
  return {
    name: t("civic.name"),
    address: t("civic.address"),
    area: t("civic.area"),
    use: t("civic.use"),
    owner: t("civic.owner"),
    group: t("civic.group"),
    listed: t("civic.listed"),
    notice: t("civic.notice"),
    bid: t("civic.bid"),
    outcome: t("civic.outcome"),
    outcomeDay: t("civic.outcomeDay"),
    source: t("civic.source"),
    reason: t("civicDesk.reason"),
    seat: t("drafts.seatLabel"),
  };
}

/** The fields of a space; `whole`: also who asked the council, and what happened since. */
export function SpaceFields({
  field,
  places,
  before = {},
  whole,
}: {
  readonly field: Problem["field"];
  readonly places: readonly { readonly value: string; readonly text: string }[];
  readonly before?: TypedBefore;
  readonly whole: boolean;
}) {
  const { t } = useWords();
  const of = (name: string) => field(name, before[name] ?? "");
  const choose = { value: "", text: t("civicDesk.choose") };
  const day = { type: "date", width: "medium" } as const;
  return (
    <>
      <TextField {...of("name")} maxLength={textLimits.spaceName} />
      <TextField {...of("address")} maxLength={textLimits.spaceAddress} />
      <Select {...of("area")} options={[choose, ...places]} />
      <Select {...of("use")} options={[choose, ...spaceUses.map((use) => ({ value: use, text: t(useNames[use]) }))]} />
      <Select {...of("owner")} options={[choose, ...spaceOwners.map((owner) => ({ value: owner, text: t(ownerNames[owner]) }))]} />
      {whole ? <TextField {...of("group")} hint={t("civicDesk.groupHint")} maxLength={textLimits.spaceName} /> : null}
      <TextField {...of("listed")} {...day} hint={t("civicDesk.listedHint")} />
      {whole ? (
        <>
          <TextField {...of("notice")} {...day} hint={t("civicDesk.dayHint")} />
          <TextField {...of("bid")} {...day} hint={t("civicDesk.dayHint")} />
          <Select
            {...of("outcome")}
            options={[
              { value: "", text: t("civic.outcomeNone") },
              ...spaceOutcomes.map((outcome) => ({ value: outcome, text: t(outcomeNames[outcome]) })),
            ]}
          />
          <TextField {...of("outcomeDay")} {...day} hint={t("civicDesk.dayHint")} />
        </>
      ) : null}
      <TextField {...of("source")} hint={t("civicDesk.sourceHint")} maxLength={textLimits.evidenceSource} />
    </>
  );
}
