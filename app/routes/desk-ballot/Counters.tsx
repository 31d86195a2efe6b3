import { Button, ButtonLink } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { type CountersShown, counterRoles } from "./countersShown.ts";
import { useVoteForm } from "./forms.ts";
import { PassOn } from "./PassOn.tsx";

/** The two who count hands in the hall, with their roles, and how far they are (HND-2, HND-3). */
export function Counters({
  ballot,
  counters,
  command,
}: {
  readonly ballot: string;
  readonly counters: CountersShown;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { field } = useVoteForm("nameCounter");
  const { people, mayChange, mayName, firstIn, agreed, toDeclare, oneself, origin } = counters;
  const here = href(lang, `/desk/ballots/${ballot}`);
  const vote = ballot.replace("-", "/");
  const page = `/hand-count/${ballot}`;
  return (
    <Section title={t(agreed ? "handCount.whoCounted" : "handCount.counters")} id="counters">
      {people.length === 0 ? <p>{t("handCount.countersNone")}</p> : null}
      <ul className="plain-list stack">
        {people.map(({ id, name, role, seats }) => (
          <li key={id} className="row">
            <span>
              {name}{" "}
              <span className="quiet">
                {[t(counterRoles[role]), ...seats.map((number) => t("live.seatNumbered", { number }))].join(", ")}
              </span>
            </span>
            {mayChange ? (
              <form method="post" action={here}>
                <Hidden name="command" value={`${command}-${id}`} />
                <Hidden name="person" value={id} />
                <Button name="intent" value="standDownCounter" tone="plain" aria-label={t("handCount.standDownOf", { name })}>
                  {t("handCount.standDown")}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {firstIn ? <p>{t("handCount.firstIn")}</p> : null}
      {toDeclare ? <p>{t("handCount.agreed")}</p> : null}
      {oneself ? <ButtonLink href={href(lang, page)}>{t("handCount.countHere")}</ButtonLink> : null}
      {people.length > 0 && mayChange ? <PassOn path={page} origin={origin} text={t("votePages.countersPageOf", { vote })} /> : null}
      {mayName ? (
        <form method="post" action={here} className="form" noValidate>
          <Hidden name="command" value={`${command}-counter`} />
          <TextField {...field("email")} type="email" width="medium" hint={t("handCount.counterEmailHint")} />
          <Button name="intent" value="nameCounter" tone="plain">
            {t("handCount.nameCounter")}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
