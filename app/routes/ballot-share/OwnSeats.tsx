import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { GivenBack } from "../../components/GivenBack.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
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
    <Section
      title={t(page.result ? "sharing.reportOf" : "sharing.asksOf", { group: name })}
      id={`seats-${group.id}`}
      aside={t("sharing.private")}
    >
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

/** A seat's note, by its form's intent, on a page that has one for each; null: it is none. */
export function useNoteForm() {
  const { t } = useWords();
  return (intent: string) => {
    const [, about, number] = /^(steer|why)-s-(\d{1,6})$/.exec(intent) ?? [];
    return number === undefined
      ? null
      : { labels: { text: t(about === "steer" ? "sharing.steerLabel" : "sharing.whyLabel", { number }) }, idOf: () => intent };
  };
}

/** What the group asked that came when voting was over, given back to whoever wrote it; why it was not taken stands above the page. */
function LateNote({ seat }: { readonly seat: string }) {
  const { errors, typed } = useProblem({}, `steer-${seat}`);
  return errors.length === 0 ? null : (
    <div className="no-print">
      <GivenBack id={`steer-${seat}`} text={typed("text")} />
    </div>
  );
}

/** The note of one seat, to write or to change; open while there is none. Not on paper. */
function NoteForm({ page, one, about }: { readonly page: SharePage; readonly one: SharedSeat; readonly about: "steer" | "why" }) {
  const { t, lang } = useWords();
  const intent = `${about}-${one.seat}`;
  const { errors, field } = useProblem(useNoteForm()(intent)?.labels ?? {}, intent);
  const note = one[about];
  const form = (
    <form method="post" action={href(lang, `/ballots/${page.id}/share`)} className="form" noValidate>
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
