import { webLink } from "../../../shared/proposals/document.ts";
import { type HandForm, madeByHand } from "../../../shared/proposals/madeByHand.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";
import type { Key } from "../../locales/keys.ts";
import type { Reading } from "../proposals/said.ts";

/** What each form is called. */
export const formNames: { readonly [form in HandForm]: Key } = {
  "easy-read-en": "byHand.easyReadEn",
  "easy-read-cy": "byHand.easyReadCy",
  bsl: "byHand.bsl",
};

/** A version that a person made, as pages and files tell of it. */
export interface HandShown {
  readonly number: number;
  readonly form: HandForm;
  readonly version: number;
  readonly address: string;
  /** Null where the name was withdrawn. */
  readonly maker: string | null;
  readonly day: string;
}

/** Those that stand for a proposal, or for one of its outcomes; one whose address was withdrawn is left out (PCK-7). */
export const byHandShown = (words: Reading["words"], proposal: Pick<Proposal, "byHand">, outcome?: string): readonly HandShown[] =>
  madeByHand(proposal, outcome).flatMap(({ number, form, version, address, maker, day }) => {
    const link = webLink(words(address) ?? "");
    return link === null ? [] : [{ number, form, version, address: link, maker: words(maker), day }];
  });
