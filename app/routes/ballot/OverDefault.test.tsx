import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { catalogues } from "../../locales/catalogues.server.ts";
import { WordsProvider } from "../../locales/words.tsx";
import type { OptionsShown } from "./load.ts";
import { DroppedOptions, OverDefault } from "./OverDefault.tsx";

/** Two options, the last one named alike in both languages: its words are known as Welsh, and come with their language. */
const paper: OptionsShown = {
  ...{ method: "schulze", places: 1, budget: null, countedBy: "weight", lastIsNone: false },
  overDefault: { option: 1, quorum: 3, supermajorities: [{ option: 0, times: { of: 2, in: 3 } }] },
  options: [
    { name: { text: "Halls" }, cost: null },
    { name: { text: "Trafod", lang: "cy" }, cost: null },
  ],
};

const shown = (element: React.ReactNode): string =>
  renderToStaticMarkup(
    <WordsProvider lang="en" catalogue={catalogues.en}>
      {element}
    </WordsProvider>,
  );

test("PAP-10: a default option in another language stands in its sentence with its language, and no mark of it is printed", () => {
  const text = shown(<OverDefault paper={paper} />);
  expect(text).toContain('<span lang="cy">Trafod</span>');
  expect(text).toContain("Halls");
  expect(text).not.toMatch(/[\ue000-\ue002]/);
});

test("PAP-10: so does an option that was dropped because of it", () => {
  const text = shown(
    <DroppedOptions
      paper={paper}
      dropped={[
        { option: 1, because: "quorum" },
        { option: 1, because: "majority" },
      ]}
    />,
  );
  expect(text.match(/<span lang="cy">Trafod<\/span>/g)).toHaveLength(2);
  expect(text).not.toMatch(/[\ue000-\ue002]/);
});
