import { Fragment, type ReactNode } from "react";
import type { PrintedBlock } from "../../../shared/proposals/views.ts";
import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Runs } from "../../components/Runs.tsx";
import type { Lang } from "../../locales/href.ts";

/** Neighbours that are set together: clauses, points of a list, everything else. */
interface Group {
  readonly kind: "clauses" | "list" | "prose";
  readonly blocks: PrintedBlock[];
}

const kindOf = (block: PrintedBlock): Group["kind"] => (block.kind === "clause" ? "clauses" : block.kind === "list" ? "list" : "prose");

function grouped(blocks: readonly PrintedBlock[]): readonly Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = groups.at(-1);
    if (last?.kind === kind) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

function ProseBlock({ block }: { readonly block: PrintedBlock }) {
  const runs = <Runs runs={block.runs} />;
  if (block.kind === "heading") return <h3>{runs}</h3>;
  if (block.kind === "quotation")
    return (
      <blockquote>
        <p>{runs}</p>
      </blockquote>
    );
  return <p>{runs}</p>;
}

/**
 * The text of a proposal as it is printed. Clauses are numbered and each has an address: `#c3`, or with another `prefix`.
 * `lang`: the language it was written in, where it differs from the page's. `beside`: what stands below a block.
 */
export function Blocks({
  blocks,
  lang,
  prefix = "c",
  beside = () => null,
}: {
  readonly blocks: readonly PrintedBlock[];
  readonly lang?: Lang | undefined;
  readonly prefix?: string;
  readonly beside?: (block: PrintedBlock) => ReactNode;
}) {
  return grouped(blocks).map(({ kind, blocks: together }) => {
    const key = together[0]?.id ?? kind;
    if (kind === "clauses")
      return (
        <Paragraphs
          key={key}
          items={together.map((block) => ({
            id: `${prefix}${block.number}`,
            number: String(block.number),
            lang,
            content: (
              <>
                <Runs runs={block.runs} />
                {beside(block)}
              </>
            ),
          }))}
        />
      );
    return (
      <Prose key={key} lang={lang}>
        {kind === "list" ? (
          <ul>
            {together.map((block) => (
              <li key={block.id}>
                <Runs runs={block.runs} />
                {beside(block)}
              </li>
            ))}
          </ul>
        ) : (
          together.map((block) => (
            <Fragment key={block.id}>
              <ProseBlock block={block} />
              {beside(block)}
            </Fragment>
          ))
        )}
      </Prose>
    );
  });
}
