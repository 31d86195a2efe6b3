import type { Asks } from "../../../shared/sittings/formats.ts";
import type { Key } from "../../locales/keys.ts";

/** What the one action is called. */
export const answeringTitles: { readonly [asks in Asks]: Key } = {
  consent: "answers.consentTitle",
  marks: "answers.marksTitle",
  "exit-form": "answers.formTitle",
};
