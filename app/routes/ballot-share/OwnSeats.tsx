import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { GivenBack } from "../../components/GivenBack.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { VoteWords } from "../ballot/VoteWords.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { choiceText } from "../vote/names.ts";
import type { SharedGroup, SharedSeat, SharePage } from "./load.ts";

/** The seats of one group: how each voted, what the group asked, and why; with a form for the note whose time it is (SHR-2). */
export function OwnSeats({ page, group }: { readonly page: SharePage; readonly group: SharedGroup }) {
  const { t } = useWords();
  const { phase } = page;
  const writes = phase === "declared" ? "why" : phase === "prepared" || phase === "open" ? "steer" : null;
  const name = group.name ?? t("site.withdrawn");
  return (
    <Section title={t(page.result ? "sharing.reportOf" : "sharing.asksOf", { group: name })} id="seats" aside={t("sharing.private")}>
      {group.seats.map((one) => (
        <OwnSeat key={one.seat} page={page} one={one} writes={writes} />
      ))}
    </Section>
  );
}

function OwnSeat({ page, one, writes }: { readonly page: SharePage; readonly one: SharedSeat; readonly writes: "steer" | "why" | null }) {
  const { t } = useWords();
  const { seat, number, cast, steer, why } = one;
  const written = (note: SharedSeat["steer"]) =>
    note ? (
      <span className="as-written" lang={note.lang}>
        {note.text}
      </span>
    ) : (
      t("sharing.nothing")
    );
  const rows: readonly SummaryRow[] = [
    ...(page.result
      ? [
          {
            key: "cast",
            term: t("sharing.voted"),
            value: cast ? (
              <>
                {choiceText(t, cast.choice) ?? <VoteWords options={page.options} choice={cast.choice} />}
                {cast.how ? ` (${t(cast.how === "help" ? "mandates.withHelp" : "mandates.withProxy")})` : null}
              </>
            ) : (
              t("sharing.notRecorded")
            ),
          },
        ]
      : []),
    { key: "steer", term: t("sharing.steer"), value: written(steer) },
    ...(page.result ? [{ key: "why", term: t("sharing.why"), value: written(why) }] : []),
  ];
  return (
    <section className="stack" id={seat} aria-labelledby={`${seat}-title`}>
      <h3 id={`${seat}-title`}>{t("live.seatNumbered", { number })}</h3>
      <SummaryList rows={rows} />
      {writes === "steer" ? null : <LateNote seat={seat} />}
      {writes === "steer" ? <NoteForm page={page} one={one} about="steer" /> : null}
      {writes === "why" ? <NoteForm page={page} one={one} about="why" /> : null}
    </section>
  );
}

/** What the group asked that came when voting was over: why it was not taken, and the words given back. */
function LateNote({ seat }: { readonly seat: string }) {
  const { errors, typed } = useProblem({}, `steer-${seat}`);
  if (errors.length === 0) return null;
  return (
    <div className="no-print stack">
      <ErrorSummary errors={errors} />
      <GivenBack id={`given-back-${seat}`} text={typed("text")} />
    </div>
  );
}

/** The note of one seat, to write or to change; open while there is none. Not on paper. */
function NoteForm({ page, one, about }: { readonly page: SharePage; readonly one: SharedSeat; readonly about: "steer" | "why" }) {
  const { t } = useWords();
  const intent = `${about}-${one.seat}`;
  const label = t(about === "steer" ? "sharing.steerLabel" : "sharing.whyLabel", { number: one.number });
  const { errors, field } = useProblem({ text: label }, intent);
  const note = one[about];
  const form = (
    <form method="post" action={`#${one.seat}`} className="form" noValidate>
      <ErrorSummary errors={errors.map(({ text, ...error }) => ({ ...error, ...(error.field ? { field: intent } : {}), text }))} />
      <Hidden name="command" value={`${page.command}-${intent}`} />
      <TextArea
        {...field("text", note?.text)}
        id={intent}
        rows={4}
        maxLength={textLimits.voteNote}
        hint={t(about === "steer" ? "sharing.steerHint" : "sharing.whyHint")}
      />
      <Button name="intent" value={intent}>
        {t("sharing.note")}
      </Button>
    </form>
  );
  return (
    <div className="no-print">
      {note ? (
        <Details summary={t("sharing.change")} open={errors.length > 0}>
          {form}
        </Details>
      ) : (
        form
      )}
    </div>
  );
}
