/** Refusals of following by mail, in Welsh. */
export const following = {
  tooManyFollow:
    "Gofynnodd gormod o bobl am ddilyn rhywbeth o'ch rhwydwaith. Rhowch gynnig arall arni yn nes ymlaen. Munudau i aros: {{minutes}}.",
  nothingToFollow: "Nid oes dim i'w ddilyn yn y cyfeiriad hwn.",
  paceMissing: "Dewiswch pa mor aml rydych am gael neges.",
  followLinkNotValid:
    "Defnyddiwyd y ddolen hon i roi'r gorau iddi, neu mae'n rhy hen. Gofynnwch am neges newydd ar dudalen yr hyn rydych am ei ddilyn.",
} as const;
