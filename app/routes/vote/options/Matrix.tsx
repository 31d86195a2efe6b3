import { condorcetWinner } from "../../../../shared/counting/pairs.ts";
import { Table } from "../../../components/Table.tsx";
import { useWords } from "../../../locales/words.tsx";
import { MarkedText } from "../../decision-note/MarkedText.tsx";
import { votePath } from "../../outcomes/chain.ts";
import type { AmongProps } from "./AmongOptions.tsx";
import { amountIn } from "./figures.ts";
import { OptionName, useOptionNames } from "./OptionName.tsx";

const Amount = ({ text, more }: { readonly text: string; readonly more: boolean }) => (more ? <strong>{text}</strong> : text);

/** Who beats each other option directly, if anybody; then every option against every other: what stands behind the one on the left before the one above; what is more stands out. */
export function Matrix({ vote, paper, among, matrix }: AmongProps & { readonly matrix: readonly (readonly number[])[] }) {
  const { t, lang } = useWords();
  const names = useOptionNames(paper);
  const direct = condorcetWinner(matrix);
  return (
    <>
      <p>
        <MarkedText text={direct === null ? t("voteOptions.noDirectWinner") : t("voteOptions.directWinner", { option: names([direct]) })} />
      </p>
      <Table
        caption={t("voteOptions.matrixTitle")}
        captionHidden
        columns={[
          { head: t("voteOptions.option"), wide: true },
          ...paper.options.map((_, option) => ({ head: <OptionName paper={paper} option={option} />, numeric: true })),
        ]}
        rows={matrix.map((row, a) => ({
          key: String(a),
          cells: [
            <OptionName key="name" paper={paper} option={a} />,
            ...row.map((amount, b) => {
              if (a === b) return "–";
              const more = amount > (matrix[b]?.[a] ?? 0);
              return <Amount key={paper.options[b]?.name?.text ?? "withdrawn"} text={amountIn(among, amount, lang)} more={more} />;
            }),
          ],
        }))}
        csv={`${votePath(vote.id)}/pairs.csv`}
        json={`${votePath(vote.id)}/pairs.json`}
      />
    </>
  );
}
