/** A command about moderation, with the name of the field that its reason was typed in. */
export interface Asked {
  readonly command: { readonly type: string; readonly [field: string]: unknown };
  readonly reasonIn: string;
}

/** What a form of the page asks for; null where it asks for nothing. What the fields hold is checked at the door. */
export function commandFrom(sitting: string, fields: { readonly [name: string]: string }, lang: "en" | "cy"): Asked | null {
  const { intent = "", seat = "", kind, ends, minutes, said, named } = fields;
  const [what, measure = ""] = intent.split("-");
  const asked = (type: string, reasonIn: string, more: { readonly [field: string]: unknown }): Asked => ({
    command: { type, sitting, reason: fields[reasonIn], lang, ...more },
    reasonIn,
  });
  const number = seat.trim().replace(/^s-/i, "");
  switch (what) {
    case "take":
      return asked("TakeMeasure", "reason", { seat: `s-${number}`, kind, ends: kind === "floor" ? ends : "sitting", minutes });
    case "withdraw":
      return asked("WithdrawSaid", "withdrawReason", { said });
    case "readmit":
      return asked("Readmit", `reason-${measure}`, { measure });
    case "grant":
    case "refuse":
      return asked("RuleOnAppeal", `reason-${measure}`, { measure, granted: what === "grant", named: named === "yes" });
    default:
      return null;
  }
}
