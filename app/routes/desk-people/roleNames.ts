import type { AppointedRole } from "../../../shared/founding/events.ts";
import type { T } from "../../locales/words.tsx";

/** What an appointed role is called, and in one sentence what it is for. */
export const roleNames = (t: T): { readonly [R in AppointedRole]: { readonly text: string; readonly hint: string } } => ({
  facilitator: { text: t("people.roleFacilitator"), hint: t("people.roleFacilitatorHint") },
  secretariat: { text: t("people.roleSecretariat"), hint: t("people.roleSecretariatHint") },
  "standing-orders-committee": { text: t("people.roleStandingOrdersCommittee"), hint: t("people.roleStandingOrdersCommitteeHint") },
  "plan-team": { text: t("people.rolePlanTeam"), hint: t("people.rolePlanTeamHint") },
  administrator: { text: t("people.roleAdministrator"), hint: t("people.roleAdministratorHint") },
});
