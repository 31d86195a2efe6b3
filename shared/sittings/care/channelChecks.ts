import { webLink } from "../../proposals/document.ts";

const digits = (typed: string): number => typed.replace(/\D/g, "").length;

/** ACC-1: what may stand in the fields. A number has six to fifteen digits (E.164), a PIN three to twelve. */
export const channelChecks = {
  link: (typed: string): boolean => webLink(typed)?.startsWith("https:") === true,
  phone: (typed: string): boolean => /^\+?[\d ()-]+$/.test(typed) && digits(typed) >= 6 && digits(typed) <= 15,
  pin: (typed: string): boolean => /^[\d ]+#?$/.test(typed) && digits(typed) >= 3 && digits(typed) <= 12,
} as const;
