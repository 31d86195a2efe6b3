import { amendmentFormats } from "./amendmentFormats.ts";
import { civicFormats } from "./civicFormats.ts";
import type { Format } from "./dataRoutes.ts";
import { electionFormats } from "./electionFormats.ts";
import { evidenceFormats } from "./evidenceFormats.ts";
import { listFormats } from "./listFormats.ts";
import { minutesFormats } from "./minutesFormats.ts";
import { moderationFormats } from "./moderationFormats.ts";
import { noteFormats } from "./noteFormats.ts";
import { opinionMapFormats } from "./opinionMapFormats.ts";
import { placeFormats } from "./placeFormats.ts";
import { planFormats } from "./planFormats.ts";
import { popoloFormats } from "./popolo/popoloFormats.ts";
import { proposalFormats } from "./proposalFormats.ts";
import { requestFormats } from "./requestFormats.ts";
import { rollFormats } from "./rollFormats.ts";
import { sittingFormats } from "./sittingFormats.ts";
import { voiceFormats } from "./voiceFormats.ts";
import { voteCountFormats } from "./voteCountFormats.ts";
import { voteFormats } from "./voteFormats.ts";
import { voteOptionsFormats } from "./voteOptionsFormats.ts";

/** Every page with machine-readable twins. */
export const formats: readonly Format[] = [
  ...planFormats,
  // Before the versions, whose addresses begin alike.
  ...listFormats,
  ...amendmentFormats,
  ...proposalFormats,
  ...requestFormats,
  ...electionFormats,
  ...rollFormats,
  ...noteFormats,
  ...minutesFormats,
  ...sittingFormats,
  ...opinionMapFormats,
  ...voiceFormats,
  ...moderationFormats,
  ...voteFormats,
  ...voteOptionsFormats,
  ...voteCountFormats,
  ...popoloFormats,
  ...evidenceFormats,
  ...placeFormats,
  ...civicFormats,
];
