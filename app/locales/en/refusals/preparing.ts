/** Refusals of laying a vote out, in English: only whoever prepares one meets them. */
export const preparing = {
  ballotDefaultMissing: "Say which option is the default one by its line, or add “None of the above”.",
  ballotDefaultNotNone:
    "Where “None of the above” is added, it is the default option. Leave the line of the default option empty, or do not add it.",
  ballotDefaultOnlySchulze: "Only Schulze compares options with a default one. Choose that method, or leave the default option empty.",
  ballotDefaultUnknown: "There is no line {{line}}: the paper has {{options}} options. Name the default option by its line.",
  ballotSupermajorityMissing: "Choose the majority that these lines need, or leave the lines empty.",
  ballotSupermajorityUnknown: "Line {{line}} cannot need a majority over the default option. Name other lines, from 1 to {{options}}.",
} as const;
