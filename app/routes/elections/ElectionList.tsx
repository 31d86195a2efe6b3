import { Listing } from "../../components/Listing.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { candidateName, electionName, voteNames } from "./names.ts";
import type { ElectionLine, SeatElected } from "./shown.ts";

/** Elections as a list, each a link to its page under `base`. */
export function ElectionList({ lines, base }: { readonly lines: readonly ElectionLine[]; readonly base: string }) {
  const { t, lang } = useWords();
  const elected = (won: readonly SeatElected[]): string =>
    won.length === 0 ? t("elections.electedNobody") : `${t("elections.elected")}: ${won.map((one) => candidateName(t, one)).join("; ")}`;
  return (
    <Listing
      items={lines.map((one) => {
        const [name, tone] = voteNames[one.vote];
        const times = { from: formatDateTime(one.opensAt, lang), until: formatDateTime(one.closesAt, lang) };
        return {
          key: one.id,
          href: href(lang, `${base}/${one.id}`),
          title: electionName(t, one),
          kicker: `${t("elections.places")}: ${one.places}`,
          tag: <Tag tone={tone}>{t(name)}</Tag>,
          text: one.won ? elected(one.won) : `${t("elections.candidacies")}: ${t("elections.candidaciesFromTo", times)}`,
        };
      })}
    />
  );
}
