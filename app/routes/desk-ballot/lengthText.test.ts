import { expect, it } from "vitest";
import { catalogues } from "../../locales/catalogues.server.ts";
import { tOf } from "../../locales/words.tsx";
import { lengthText } from "./lengthText.ts";

it("says how long a vote is open in days and hours, minutes or seconds", () => {
  const t = tOf("en", catalogues.en);
  const said = [45, 300, 5400, 7200, 86_400, 129_600].map((seconds) => lengthText(t, seconds));
  expect(said).toEqual(["45 seconds", "5 minutes", "90 minutes", "2 hours", "1 day", "1 day 12 hours"]);
  expect(lengthText(tOf("cy", catalogues.cy), 2 * 86_400)).toBe("2 ddiwrnod");
});
