import { Button, ButtonLink } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useVoteForm } from "./forms.ts";
import { PassOn } from "./PassOn.tsx";
import type { StewardsShown } from "./stewardsShown.ts";

/** Who casts votes for whoever votes by telephone or without a device: named by the desk for this vote (MND-4). */
export function Stewards({
  ballot,
  stewards,
  command,
}: {
  readonly ballot: string;
  readonly stewards: StewardsShown;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { field } = useVoteForm("nameSteward");
  const { people, mayChange, oneself, origin } = stewards;
  const here = href(lang, `/desk/ballots/${ballot}`);
  const vote = ballot.replace("-", "/");
  const page = `/steward/${ballot}`;
  return (
    <Section title={t("mandates.stewards")} id="stewards">
      {people.length === 0 ? <p>{t("mandates.stewardsNone")}</p> : null}
      <ul className="plain-list stack">
        {people.map(({ id, name, votes }) => (
          <li key={id} className="row">
            <span>
              {name} <span className="quiet">{t("mandates.helpedVotes", { count: votes })}</span>
            </span>
            {mayChange ? (
              <form method="post" action={here}>
                <Hidden name="command" value={`${command}-${id}`} />
                <Hidden name="person" value={id} />
                <Button name="intent" value="standDownSteward" tone="plain" aria-label={t("mandates.standDownOf", { name })}>
                  {t("mandates.standDown")}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {oneself ? <ButtonLink href={href(lang, page)}>{t("mandates.castWithHelp")}</ButtonLink> : null}
      {people.length > 0 && mayChange ? <PassOn path={page} origin={origin} text={t("votePages.stewardsPageOf", { vote })} /> : null}
      {mayChange ? (
        <form method="post" action={here} className="form" noValidate>
          <Hidden name="command" value={`${command}-steward`} />
          <TextField {...field("email")} type="email" width="medium" hint={t("mandates.stewardEmailHint")} />
          <Button name="intent" value="nameSteward" tone="plain">
            {t("mandates.nameSteward")}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
