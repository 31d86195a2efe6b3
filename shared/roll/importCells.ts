import { emailPattern, hasDisguises, type Language, tidied } from "../founding/person.ts";
import type { Fraction } from "../founding/standingOrders.ts";
import { refuse } from "../journal.ts";
import type { RollColumn } from "./importColumns.ts";
import { type Complain, nearest, shown } from "./importProblem.ts";
import { type GroupKind, groupKinds } from "./state.ts";

/**
 * One cell of a roll's file at a time: each reader gives the value, or complains with line, column and mend
 * and gives `undefined` (ROL-3).
 */
export interface Cell {
  readonly line: number;
  readonly column: RollColumn;
  /** Tidied: single spaces, composed letters, without the apostrophe our own export puts before a formula sign. */
  readonly text: string;
  readonly complain: Complain;
}

/** What stands in a cell, tidied. */
export const cellText = (raw: string | undefined): string => tidied(raw ?? "").replace(/^'(?=[=+\-@])/u, "");

const wrong = (cell: Cell, problem: ReturnType<typeof refuse>, mend: ReturnType<typeof refuse>): undefined => {
  cell.complain(cell.line, cell.column, problem, mend);
  return undefined;
};

/** A name of 1 to `most` characters. */
export const readName = (cell: Cell, most: number): string | undefined => {
  const { text } = cell;
  if (text === "") return wrong(cell, refuse("importCellEmpty"), refuse("importCellEmptyMend"));
  if (text.length > most)
    return wrong(cell, refuse("importNameLong", { found: text.length, most }), refuse("importNameLongMend", { most }));
  if (hasDisguises(text)) return wrong(cell, refuse("importNameDisguised"), refuse("importNameDisguisedMend"));
  return text;
};

/** A whole number, with or without commas between thousands. */
export const readWhole = (cell: Cell, least: number, most: number): number | undefined => {
  const { text } = cell;
  if (text === "") return wrong(cell, refuse("importCellEmpty"), refuse("importCellEmptyMend"));
  if (!/^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$/.test(text)) {
    return wrong(cell, refuse("importNotWhole", { found: shown(text) }), refuse("importNotWholeMend"));
  }
  const digits = text.replaceAll(",", "").replace(/^0+(?=[0-9])/, "");
  const value = digits.length > 12 ? most + 1 : Number(digits);
  if (value < least || value > most) {
    return wrong(cell, refuse("importOutOfRange", { found: shown(text), least, most }), refuse("importOutOfRangeMend", { least, most }));
  }
  return value;
};

/** The GSS code of a local authority of the region's nation, or null where the cell is empty. */
export const readAuthority = (cell: Cell, region: string | undefined): string | null | undefined => {
  const code = cell.text.toUpperCase();
  if (code === "") return null;
  if (!/^[ENSW][0-9]{8}$/.test(code))
    return wrong(cell, refuse("importAuthorityShape", { found: shown(cell.text) }), refuse("importAuthorityShapeMend"));
  const isGss = region !== undefined && /^[ENSW][0-9]{8}$/.test(region);
  if (isGss && region[0] !== code[0]) {
    return wrong(cell, refuse("importAuthorityElsewhere", { code, region }), refuse("importAuthorityElsewhereMend"));
  }
  return code;
};

/** The kind of a group, however its words are joined: `Racial justice` is `racial-justice`. */
export const readKind = (cell: Cell): GroupKind | undefined => {
  if (cell.text === "") return wrong(cell, refuse("importCellEmpty"), refuse("importCellEmptyMend"));
  const written = cell.text.toLowerCase().replace(/[\s_]+/gu, "-");
  const kind = groupKinds.find((known) => known === written);
  if (kind) return kind;
  return wrong(
    cell,
    refuse("importKindUnknown", { found: shown(cell.text) }),
    refuse("importKindUnknownMend", { nearest: nearest(written, groupKinds), kinds: groupKinds.join(", ") }),
  );
};

/** An address, lower-case. */
export const readEmail = (cell: Cell): string | undefined => {
  const email = cell.text.toLowerCase();
  if (email.length <= 254 && emailPattern.test(email)) return email;
  return wrong(cell, refuse("importEmailWrong", { found: shown(cell.text) }), refuse("importEmailWrongMend"));
};

/** `en` or `cy`; null where nothing is said. */
export const readLanguage = (cell: Cell): Language | null | undefined => {
  const written = cell.text.toLowerCase();
  if (written === "") return null;
  if (["en", "english", "saesneg"].includes(written)) return "en";
  if (["cy", "welsh", "cymraeg"].includes(written)) return "cy";
  return wrong(cell, refuse("importLanguageUnknown", { found: shown(cell.text) }), refuse("importLanguageUnknownMend"));
};

/** Yes or no, in either language; empty is no. */
export const readYesNo = (cell: Cell): boolean | undefined => {
  const written = cell.text.toLowerCase();
  if (["yes", "y", "true", "1", "ie", "ydy"].includes(written)) return true;
  if (["", "no", "n", "false", "0", "na", "nage", "nac ydy"].includes(written)) return false;
  return wrong(cell, refuse("importYesNo", { found: shown(cell.text) }), refuse("importYesNoMend"));
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** A need uplift from 0 to 1, exactly: `1/10`, `10%` or `0.1`; empty is none. In lowest terms, so that equal uplifts are equal. */
export const readNeed = (cell: Cell): Fraction | undefined => {
  if (cell.text === "") return { of: 0, in: 1 };
  const fraction = /^([0-9]{1,6}) ?\/ ?([0-9]{1,6})$/.exec(cell.text);
  const percent = /^([0-9]{1,3}) ?%$/.exec(cell.text);
  const decimal = /^([01])(?:\.([0-9]{1,4}))?$/.exec(cell.text);
  const places = decimal?.[2] ?? "";
  const of = Number(fraction?.[1] ?? percent?.[1] ?? (decimal ? `${decimal[1] ?? ""}${places}` : "2"));
  const whole = fraction ? Number(fraction[2]) : percent ? 100 : 10 ** places.length;
  if (whole === 0 || of > whole) return wrong(cell, refuse("importNeedWrong", { found: shown(cell.text) }), refuse("importNeedWrongMend"));
  const common = divisor(of, whole);
  return { of: of / common, in: whole / common };
};
