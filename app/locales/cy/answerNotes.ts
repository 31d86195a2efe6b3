/** Yr hyn a atebodd y seddi, yn y nodyn penderfyniadau ac ar dudalen yr eisteddiad. */
export const answerNotes = {
  noteConsent:
    "Eitem {{item}}: gofynnwyd am gydsyniad ac ni wrthwynebodd neb. Cydsynio: {{consents}}. Pryderon: {{concerns}}. Dim ateb: {{silent}}.",
  noteObjections:
    "Eitem {{item}}: gofynnwyd am gydsyniad ac ni chafwyd mohono. Gwrthwynebiadau gan {{seats}}. Cydsynio: {{consents}}. Pryderon: {{concerns}}. Dim ateb: {{silent}}.",
  noteNobody: "Eitem {{item}}: gofynnwyd am gydsyniad. Nid atebodd yr un sedd.",
  noteObjection: "Gwrthwynebiad gan {{seats}}: {{reason}}",
  noteConcern: "Pryder gan {{seats}}: {{reason}}",
  noteMarks: "Eitem {{item}}: gosodwyd marciau. Seddi a'u gosododd: {{placed}}. Rhennir safleoedd sydd â “=”.",
  noteMarkedPoint: "Safle {{place}}: {{point}} Marciau: {{marks}}.",
  noteMarkedProposal: "Safle {{place}}: cynnig {{proposal}}, {{title}}. Marciau: {{marks}}.",
  noteForm: "Eitem {{item}}: ffurflenni a ddychwelwyd: {{returned}}. Mae'r ffigurau ar dudalen yr eisteddiad.",
  answersTitle: "Yr hyn a atebodd y seddi",
} as const;
