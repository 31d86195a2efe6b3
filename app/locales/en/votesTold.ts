/** What is said live where a vote of one's own was cast again, or by somebody else. */
export const votesTold = {
  late: "Your vote for seat {{seat}} in vote {{vote}} was not counted. You had chosen: {{choice}}.",
  lateEnded: "Voting ended before it came: {{time}}. Nothing of it is kept.",
  lateStands: "The vote that was cast for this seat in time still counts.",
  proxy: "A vote was cast by proxy for your seat {{seat}}. Receipt code: {{receipt}}. If you vote yourself, your own vote counts.",
  principal: "Seat {{seat}} has voted itself. The vote that you cast for it by proxy no longer counts.",
  seat: "The vote of seat {{seat}} was cast again. Receipt code now: {{receipt}}. The last vote counts. If that was not you, tell the desk.",
  several: "Votes of seat {{seat}} were cast again: {{votes}}. The last vote counts. The receipt codes that hold now are on this page.",
  steward:
    "A steward cast the vote of seat {{seat}}. Receipt code now: {{receipt}}. The last vote counts. If you did not ask for it, tell the desk.",
} as const;
