import { currentRound } from "../../shared/sittings/questions.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { type StatementsOfRound, statementsOf } from "../../shared/sittings/statements.ts";
import { Progress } from "../components/Progress.tsx";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { langIn, wordsIn } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** The map that was made last in this sitting. */
export const latestMap = (sitting: Sitting): StatementsOfRound | null => sitting.statements?.findLast(({ map }) => map !== null) ?? null;

/** How many statements there are and how many people have answered enough: never what they answered (OPN-18). */
export function AnsweringNow({ live }: { readonly live: Live }) {
  const { t } = useWords();
  const { sitting, answering } = live.room;
  const round = currentRound(sitting);
  if (round?.format !== "statements") return null;
  const { accepted } = statementsOf(sitting, round.id);
  const placed = answering?.round === round.id ? answering.placed : null;
  return (
    <>
      <p>{t("statements.soFar", { number: accepted.length })}</p>
      <p>{placed === null ? t("statements.placedFew") : t("statements.placed", { number: placed })}</p>
    </>
  );
}

/** How far the making of a map is. */
export function MapInMaking({ live }: { readonly live: Live }) {
  const { t } = useWords();
  const making = live.room.answering?.making;
  if (!making) return null;
  return (
    <section className="now" aria-label={t("statements.mapTitle")}>
      <Progress
        label={t("statements.making")}
        done={making.done}
        total={making.all}
        text={t("statements.makingStep", { done: making.done, all: making.all })}
      />
    </section>
  );
}

/** What all groups of a map agree on, most agreed first; at most so many. */
export function AgreedByAll({ live, of, most }: { readonly live: Live; readonly of: StatementsOfRound; readonly most: number }) {
  const { t, lang } = useWords();
  const { room } = live;
  const { map, accepted } = of;
  if (!map || map.groups.length === 0) return <p>{t("statements.tooFew")}</p>;
  const agreed = map.agreed.slice(0, most).flatMap((number) => accepted.find((one) => String(one.number) === number) ?? []);
  if (agreed.length === 0) return <p>{t("statements.noneAgreed")}</p>;
  return (
    <>
      <p>{t("statements.allAgree")}</p>
      <ul>
        {agreed.map(({ number, text }) => (
          <li key={number} lang={langIn(room, text, lang)}>
            {wordsIn(room, text) ?? t("site.withdrawn")}
          </li>
        ))}
      </ul>
    </>
  );
}

const mostShown = 5;

/** A round of statements in the live room: how far it is, the making of its map, and what all groups agree on. */
export function OpinionNow({ live }: { readonly live: Live }) {
  const { t, lang } = useWords();
  const { sitting, answering } = live.room;
  const round = currentRound(sitting);
  if (round?.format === "statements" && sitting.phase.name === "open")
    return (
      <section className="now" aria-label={t("statements.format")}>
        <AnsweringNow live={live} />
      </section>
    );
  if (answering?.making) return <MapInMaking live={live} />;
  const latest = latestMap(sitting);
  if (!latest) return null;
  return (
    <section className="now" aria-labelledby="opinion-now">
      <h2 id="opinion-now">{t("statements.mapReady")}</h2>
      <AgreedByAll live={live} of={latest} most={mostShown} />
      <p>
        <a href={href(lang, `/sittings/${sitting.id}/map/${latest.round}`)}>{t("statements.toMap")}</a>
      </p>
    </section>
  );
}
