import type { Actor, Role } from "../journal.ts";

/** Who may open the pages that are not for everybody. The longest path that fits decides. */
export const pagePermissions: readonly { readonly path: string; readonly who: string; readonly roles: readonly Role[] }[] = [
  { path: "/chamber", who: "a delegate or alternate", roles: ["delegate", "alternate"] },
  { path: "/ballots", who: "a delegate or alternate", roles: ["delegate", "alternate"] },
  {
    path: "/hand-count",
    who: "anybody signed in; a counter of the vote alone is shown more than that they are none",
    roles: ["delegate", "alternate", "facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"],
  },
  {
    path: "/steward",
    who: "anybody signed in; a steward of the vote alone is shown more than that they are none",
    roles: ["delegate", "alternate", "facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"],
  },
  { path: "/drafts", who: "a delegate or alternate", roles: ["delegate", "alternate"] },
  {
    path: "/desk",
    who: "anybody appointed to the desk",
    roles: ["facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"],
  },
  { path: "/desk/roll", who: "the secretariat or an administrator", roles: ["secretariat", "administrator"] },
  { path: "/desk/weights", who: "the secretariat or an administrator", roles: ["secretariat", "administrator"] },
  { path: "/desk/civic-spaces", who: "the secretariat or the plan team", roles: ["secretariat", "plan-team"] },
  { path: "/desk/evidence", who: "the secretariat or an administrator", roles: ["secretariat", "administrator"] },
  { path: "/desk/people", who: "the secretariat or an administrator", roles: ["secretariat", "administrator"] },
  { path: "/desk/outbox", who: "the secretariat or an administrator", roles: ["secretariat", "administrator"] },
  {
    path: "/desk/proposals",
    who: "the committee, the secretariat or a facilitator",
    roles: ["standing-orders-committee", "secretariat", "facilitator"],
  },
  {
    path: "/desk/requests",
    who: "the committee or the secretariat",
    roles: ["standing-orders-committee", "secretariat"],
  },
  {
    path: "/desk/elections",
    who: "the committee, the secretariat, a facilitator or an administrator",
    roles: ["standing-orders-committee", "secretariat", "facilitator", "administrator"],
  },
  { path: "/desk/templates", who: "a facilitator or the secretariat", roles: ["facilitator", "secretariat"] },
  { path: "/desk/sittings", who: "a facilitator or the secretariat", roles: ["facilitator", "secretariat"] },
  { path: "/desk/ballots", who: "a facilitator or the secretariat", roles: ["facilitator", "secretariat"] },
  {
    path: "/desk/moderation",
    who: "a facilitator, the secretariat or the committee",
    roles: ["facilitator", "secretariat", "standing-orders-committee"],
  },
  { path: "/desk/notes", who: "the secretariat", roles: ["secretariat"] },
  { path: "/desk/minutes", who: "the secretariat", roles: ["secretariat"] },
  { path: "/desk/plan", who: "the plan team", roles: ["plan-team"] },
];

/** Whether somebody may open a page (PER-3): public unless the table says otherwise. `address` is without the language. */
export function mayOpen(actor: Actor, address: string): boolean {
  const path = address.toLowerCase();
  const rule = pagePermissions
    .filter((p) => path === p.path || path.startsWith(`${p.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return !rule || actor.roles.some((role) => rule.roles.some((allowed) => allowed === role));
}
