import { ballotNumber } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { VoteLine } from "./load.ts";

/** For each open vote the way to what one shares with the group (SHR-4). */
export function ShareVotes({ votes }: { readonly votes: readonly VoteLine[] }) {
  const { t, lang } = useWords();
  const ids = votes.flatMap(({ id, questions }) => questions?.map((one) => one.id) ?? [id]);
  return ids.map((id) => (
    <p key={id}>
      <a href={href(lang, `/ballots/${id}/share`)}>{t("sharing.titleOf", { vote: ballotNumber(id) })}</a>
    </p>
  ));
}
