import { useWords } from "../../locales/words.tsx";

interface SharesProps {
  readonly shares: readonly { readonly name: string; readonly characters: number }[];
}

/** Who wrote which share of what stands now, in characters. */
export function Shares({ shares }: SharesProps) {
  const { t } = useWords();
  const all = shares.reduce((sum, { characters }) => sum + characters, 0);
  return (
    <section aria-labelledby="shares">
      <h2 id="shares">{t("drafts.sharesTitle")}</h2>
      {all === 0 ? (
        <p>{t("drafts.sharesNone")}</p>
      ) : (
        <table>
          <caption>{t("drafts.sharesCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("drafts.sharesWho")}</th>
              <th scope="col" className="number">
                {t("drafts.sharesCharacters")}
              </th>
              <th scope="col" className="number">
                {t("drafts.sharesPart")}
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ name, characters }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{characters}</td>
                <td className="number">{`${Math.round((characters * 100) / all)} %`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
