import { alikeProposals } from "./alike.ts";
import { comingProposals } from "./coming.ts";
import type { DemoProposal } from "./demoProposal.ts";
import { earlyProposals } from "./early.ts";
import { middleProposals } from "./middle.ts";
import { recentProposals } from "./recent.ts";

/** Every prepared proposal of the demonstration. */
export const demoProposals: readonly DemoProposal[] = [
  ...earlyProposals,
  ...middleProposals,
  ...recentProposals,
  ...comingProposals,
  ...alikeProposals,
];
