import type { Key } from "../../locales/keys.ts";
import type { OwnState } from "../chamber-sitting/ownState.ts";

/** What a seat can do now, in one plain sentence for each state of the chamber (HLP-1). */
export const canNow: { readonly [state in OwnState["kind"]]: Key } = {
  closed: "careLive.canClosed",
  "not-yet": "careLive.canNotYet",
  "check-in": "careLive.canCheckIn",
  taken: "careLive.canTaken",
  count: "careLive.canCount",
  agreement: "careLive.canObject",
  vote: "careLive.canVote",
  turn: "careLive.canSpeak",
  write: "careLive.canWrite",
  waiting: "careLive.canWait",
  table: "careLive.canTable",
  statements: "careLive.canStatements",
  answer: "careLive.canAnswer",
  join: "careLive.canJoin",
  nothing: "careLive.canListen",
};
