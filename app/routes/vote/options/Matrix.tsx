import { Table } from "../../../components/Table.tsx";
import { useWords } from "../../../locales/words.tsx";
import type { AmongProps } from "./AmongOptions.tsx";
import { amountIn } from "./figures.ts";
import { OptionName } from "./OptionName.tsx";

const Amount = ({ text, more }: { readonly text: string; readonly more: boolean }) => (more ? <strong>{text}</strong> : text);

/** Every option against every other: what stands behind the one on the left before the one above; what is more stands out. */
export function Matrix({ paper, among, matrix }: AmongProps & { readonly matrix: readonly (readonly number[])[] }) {
  const { t, lang } = useWords();
  return (
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
    />
  );
}
