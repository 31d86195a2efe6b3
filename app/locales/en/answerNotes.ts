/** What seats answered, in the decision note and on the page of the sitting. */
export const answerNotes = {
  noteConsent:
    "Item {{item}}: consent was asked for and nobody objected. Consent: {{consents}}. Concerns: {{concerns}}. No answer: {{silent}}.",
  noteObjections:
    "Item {{item}}: consent was asked for and not reached. Objections by {{seats}}. Consent: {{consents}}. Concerns: {{concerns}}. No answer: {{silent}}.",
  noteNobody: "Item {{item}}: consent was asked for. No seat answered.",
  noteObjection: "{{seats}} objected: {{reason}}",
  noteConcern: "{{seats}} had a concern: {{reason}}",
  noteMarks: "Item {{item}}: marks were placed. Seats that placed them: {{placed}}. Places with “=” are shared.",
  noteMarkedPoint: "Place {{place}}: {{point}} Marks: {{marks}}.",
  noteMarkedProposal: "Place {{place}}: proposal {{proposal}}, {{title}}. Marks: {{marks}}.",
  noteForm: "Item {{item}}: forms returned: {{returned}}. The figures stand on the page of the sitting.",
  answersTitle: "What seats answered",
} as const;
