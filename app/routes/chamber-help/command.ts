interface Asked {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a form of the page asks for; null where it asks for nothing. What the fields hold is checked at the door. */
export function commandFrom(sitting: string, fields: { readonly [name: string]: string }, lang: "en" | "cy"): Asked | null {
  const { intent, seat, text, ask } = fields;
  switch (intent) {
    case "ask":
      return { type: "AskDesk", sitting, seat, text, lang };
    case "solved":
      return { type: "SolveAsk", sitting, ask };
    case "apologies":
      return { type: "SendApologies", sitting, seat, reason: fields.reason, lang };
    case "takeBack":
      return { type: "TakeBackApologies", sitting, seat };
    default:
      return null;
  }
}
