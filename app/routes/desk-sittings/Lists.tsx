import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { phaseTags } from "./phases.ts";

/** A sitting as the desk's list shows it. */
export interface SittingLine {
  readonly id: string;
  readonly title: string | null;
  readonly phase: "scheduled" | "open" | "adjourned" | "closed";
  readonly at: number;
  readonly published: boolean;
}

function Lines({ lines }: { readonly lines: readonly SittingLine[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={lines.map(({ id, title, phase, at, published }) => {
        const [tag, tone] = phaseTags[phase];
        return {
          key: id,
          href: href(lang, `/desk/sittings/${id}`),
          title: title ?? t("desk.sittingNumbered", { number: id }),
          tag: <Tag tone={tone}>{t(tag)}</Tag>,
          kicker: `${t("desk.sittingNumbered", { number: id })} · ${formatDateTime(at, lang)}${phase === "scheduled" && !published ? ` · ${t("deskSchedule.agendaNotOut")}` : ""}`,
        };
      })}
    />
  );
}

/** Sittings under way and to come, then those that are over, newest first. */
export function Lists({ lines }: { readonly lines: readonly SittingLine[] }) {
  const { t } = useWords();
  const ahead = lines.filter(({ phase }) => phase !== "closed").toSorted((a, b) => a.at - b.at);
  const over = lines.filter(({ phase }) => phase === "closed").toSorted((a, b) => b.at - a.at);
  return (
    <>
      <Section title={t("deskSchedule.aheadTitle")} id="ahead">
        {ahead.length === 0 ? (
          <EmptyState title={t("deskSchedule.noneAhead")}>{t("deskSchedule.noneAheadText")}</EmptyState>
        ) : (
          <Lines lines={ahead} />
        )}
      </Section>
      {over.length === 0 ? null : (
        <Section title={t("deskSchedule.overTitle")} id="over">
          <Lines lines={over} />
        </Section>
      )}
    </>
  );
}
