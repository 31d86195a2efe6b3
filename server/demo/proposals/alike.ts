import type { DemoProposal } from "./demoProposal.ts";

/** Two proposals that ask for much the same; their proposers find each other and join them. */
export const alikeProposals: readonly DemoProposal[] = [
  {
    key: "repair-corners",
    chapter: "civic-spaces",
    extent: ["E92000001"],
    addressees: [{ nation: "E92000001", department: "mhclg" }],
    title: { en: "A repair corner in every library", cy: "Cornel drwsio ym mhob llyfrgell" },
    summary: {
      en: "Every library has a corner with tools, light and insurance, where people mend things together.",
      cy: "Mae gan bob llyfrgell gornel gydag offer, golau ac yswiriant, lle mae pobl yn trwsio pethau gyda’i gilydd.",
    },
    case: "Groups that repair things look for a room each month. Libraries have rooms, and stand empty on Saturday afternoons.",
    clauses: [
      "Each library keeps a corner with tools and good light for repair groups.",
      "The council insures repair groups that meet in a library.",
    ],
    cost: "About £900 for each library, from the council’s library budget.",
    check: [
      "People who cannot afford new things. Nobody is harmed.",
      "A repair group led by Somali women was asked and wants evenings too.",
      "Who stays away from libraries is not counted.",
      "It removes a cost; benches must be reachable in a wheelchair.",
      "Evening hours were added.",
      "The library’s friends, after a year.",
    ],
  },
  {
    key: "repair-benches",
    chapter: "civic-spaces",
    extent: ["W92000004"],
    addressees: [{ nation: "W92000004", department: "welsh-government" }],
    title: { en: "Repair benches in libraries and halls", cy: "Meinciau trwsio mewn llyfrgelloedd a neuaddau" },
    summary: {
      en: "Every library and village hall has a bench with tools and light, where people mend things together.",
      cy: "Mae gan bob llyfrgell a neuadd bentref fainc gydag offer a golau, lle mae pobl yn trwsio pethau gyda’i gilydd.",
    },
    case: "Half of what a repair group mends is thrown away elsewhere, because there is no bench and no insurance.",
    clauses: [
      "Each library keeps a bench with tools and good light for repair groups.",
      "Village halls receive £500 for a bench of their own.",
    ],
    cost: "About £700 for each place, from the fund for reuse.",
    check: [
      "People in villages without shops. Nobody is harmed.",
      "Asked in two groups led by racialised people, who want the notices in their languages.",
      "Little is known of villages.",
      "Travel is the barrier; halls are nearer than towns.",
      "Notices in more languages were added.",
      "The proposers, after a year.",
    ],
  },
];
