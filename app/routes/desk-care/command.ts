interface Asked {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What a form of the page asks for; null where it asks for nothing. What the fields hold is checked at the door. */
export function commandFrom(sitting: string, fields: { readonly [name: string]: string }, lang: "en" | "cy"): Asked | null {
  const { intent, ask, reason, captions, bsl, interpretation, phone, pin } = fields;
  const seat = `s-${(fields.seat ?? "").trim().replace(/^s-/i, "")}`;
  switch (intent) {
    case "takeAsk":
      return { type: "TakeAsk", sitting, ask };
    case "solveAsk":
      return { type: "SolveAsk", sitting, ask };
    case "apologies":
      return { type: "SendApologies", sitting, seat, reason, lang };
    case "takeBack":
      return { type: "TakeBackApologies", sitting, seat };
    case "reopen":
      return { type: "ReopenItem", sitting, item: fields.item };
    case "access":
      return { type: "SetAccess", sitting, captions, bsl, interpretation, phone, pin };
    default:
      return null;
  }
}
