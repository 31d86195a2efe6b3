/** Refusals of decision notes and minutes, in English. */
export const minutes = {
  agendaNotPublished: "The agenda of sitting {{sitting}} is not published. Publish it, then open the sitting.",
  noteBallotUndecided: "Vote {{ballot}} of this sitting has not been declared yet. Declare or void it, then confirm the note.",
  noteChanged: "The note of sitting {{sitting}} has changed since you opened it. Read it again, then confirm it.",
  noteHasNoOutcome: "This note records no outcome {{outcome}}. Leave the outcome empty, or choose one that the note lists.",
  noteParagraphUnknown: "This note has no paragraph {{paragraph}}. Its last paragraph is {{last}}.",
  noteProvisional:
    "The result of vote {{ballot}} is provisional: delegates may still ask for a recount. Confirm the note once that time is over.",
  noteUnknown: "Sitting {{sitting}} has no decision note. A note is drafted when its sitting closes.",
} as const;
