import type { T } from "../../locales/words.tsx";

/** How long a vote is open, in the units that a person would say it in: "1 day 12 hours", "90 minutes", "45 seconds". */
export function lengthText(t: T, seconds: number): string {
  if (seconds % 60 !== 0) return t("deskOrders.countSeconds", { count: seconds });
  const minutes = seconds / 60;
  if (minutes < 120 || minutes % 60 !== 0) return t("deskSitting.minutes", { count: minutes });
  const [days, hours] = [Math.floor(minutes / 1440), (minutes % 1440) / 60];
  return [days > 0 ? t("votesRunning.lengthDays", { count: days }) : "", hours > 0 ? t("votesRunning.lengthHours", { count: hours }) : ""]
    .filter((part) => part !== "")
    .join(" ");
}
