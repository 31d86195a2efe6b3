import type { MajorityPreset } from "../../../shared/ballots/majority.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Notice } from "../../components/Notice.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { TextField } from "../../components/TextField.tsx";
import { itemName } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { majorityNames } from "../desk/majorityNames.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { AboutWhat } from "./AboutWhat.tsx";
import type { DeskStart, VotePrepared } from "./load.ts";
import { NotReady } from "./NotReady.tsx";
import { OptionsFields, useOptionLabels } from "./OptionsFields.tsx";
import { StepPage } from "./Steps.tsx";

const presets: readonly MajorityPreset[] = ["simple", "weight-and-heads", "absolute", "two-thirds", "four-fifths", "double", "eu-council"];

/** What is voted on: an amendment, or the proposal itself. Each has its own question, so each is a link. */
function VoteOn({ start, vote }: { readonly start: DeskStart; readonly vote: VotePrepared }) {
  const { t, lang } = useWords();
  const { proposal, amendment, amendments, item } = vote;
  if (proposal === null || (amendments.length === 0 && amendment === null)) return null;
  const page = `${href(lang, `/desk/sittings/${start.room.sitting.id}`)}?do=vote&kind=roll-call&item=${item ?? ""}&amendment=`;
  const named = (id: string): string => t("deskAmendments.voteOnAmendment", { amendment: id, number: proposal });
  const choices = [...amendments.map((id) => ({ id, text: named(id) })), { id: "none", text: t("deskAmendments.proposalItself") }];
  return (
    <nav className="stack" aria-label={t("deskAmendments.voteOn")}>
      <p>{t("deskAmendments.voteOn")}</p>
      <ul>
        {choices.map(({ id, text }) => (
          <li key={id}>
            {id === (amendment ?? "none") ? <strong aria-current="true">{text}</strong> : <a href={`${page}${id}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Lays a question out for the vote; it opens on its own page, after it was read aloud. */
export function VoteStep({ start, vote }: { readonly start: DeskStart; readonly vote: VotePrepared }) {
  const { t, lang } = useWords();
  const labels = {
    version: t("deskVote.versionLabel"),
    questionEn: t("deskVote.questionEnLabel"),
    questionCy: t("deskVote.questionCyLabel"),
    majority: t("deskVote.majorityLabel"),
    lengthMinutes: t("deskVote.lengthLabel"),
    ...useOptionLabels(),
  };
  const { field, typed } = useDeskForm(labels, "prepareBallot");
  const hands = vote.kind !== "roll-call";
  const inHall = vote.kind === "by-hand";
  const item = start.room.sitting.items.find(({ id }) => id === vote.item);
  const title = inHall ? t("deskVote.prepareByHand") : hands ? t("deskVote.prepareHands") : t("deskVote.prepareVote");
  return (
    <StepPage
      start={start}
      intent="prepareBallot"
      title={title}
      lead={inHall ? t("deskVote.byHandLead") : hands ? t("deskVote.handsLead") : t("deskVote.rollCallLead")}
      labels={labels}
      send={t("deskVote.prepare")}
    >
      <Hidden name="visibility" value={vote.kind} />
      <Hidden name="round" value={vote.round ?? ""} />
      <Hidden name="proposal" value={vote.proposal ?? ""} />
      <Hidden name="amendment" value={vote.amendment ?? ""} />
      {item ? (
        <p>
          <strong>
            {item.number}. {itemName(t, lang, start.room, item, start.titles)}
          </strong>
        </p>
      ) : null}
      {vote.kind === "roll-call" ? <AboutWhat start={start} vote={vote} /> : null}
      <VoteOn start={start} vote={vote} />
      {vote.notReady ? (
        <Notice tone="warn" title={t("deskVote.textNotReady")}>
          <NotReady refusal={vote.notReady} />
          <p>
            <a href={href(lang, `/desk/proposals/${vote.proposal ?? ""}`)}>{t("deskVote.toProposal")}</a>
          </p>
        </Notice>
      ) : null}
      {vote.versions.length > 0 ? (
        <Select
          {...field("version")}
          hint={t("deskVote.versionHint")}
          width="short"
          options={vote.versions.map((version) => ({ value: String(version), text: String(version) }))}
        />
      ) : null}
      <TextArea {...field("questionEn", vote.questionEn)} lang="en" rows={3} maxLength={textLimits.ballotQuestion} required />
      <TextArea
        {...field("questionCy", vote.questionCy)}
        hint={hands ? t("deskVote.questionCyOptional") : undefined}
        lang="cy"
        rows={3}
        maxLength={textLimits.ballotQuestion}
      />
      {hands ? (
        <Hidden name="majority" value="simple" />
      ) : (
        <Select
          {...field("majority", "as-ordered")}
          hint={vote.proposal === null ? t("voteMethods.majorityHint") : undefined}
          width="full"
          options={[
            {
              value: "as-ordered",
              text: start.quorum
                ? t("deskVote.asOrdered", { rule: t(majorityNames[start.quorum.orders.ballots.majority]) })
                : t("deskVote.asOrderedPlain"),
            },
            ...presets.map((preset) => ({ value: preset, text: t(majorityNames[preset]) })),
          ]}
        />
      )}
      {hands || vote.proposal !== null ? null : <OptionsFields field={field} typed={typed} />}
      {inHall ? null : (
        <TextField
          {...field("lengthMinutes", String(hands ? 1 : vote.minutes))}
          type="number"
          min={1}
          hint={t("deskVote.lengthHint")}
          width="short"
        />
      )}
    </StepPage>
  );
}
