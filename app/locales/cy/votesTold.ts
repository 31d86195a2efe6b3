/** What is said live where a vote of one's own was cast again, or by somebody else. */
export const votesTold = {
  late: "Ni chafodd eich pleidlais dros sedd {{seat}} ym mhleidlais {{vote}} ei chyfrif. Eich dewis oedd: {{choice}}.",
  lateEnded: "Daeth y pleidleisio i ben cyn iddi gyrraedd: {{time}}. Ni chedwir dim ohoni.",
  lateStands: "Mae'r bleidlais a fwriwyd dros y sedd hon mewn pryd yn dal i gyfrif.",
  proxy:
    "Bwriwyd pleidlais drwy ddirprwy dros eich sedd {{seat}}. Cod derbynneb: {{receipt}}. Os pleidleisiwch eich hun, eich pleidlais chi sy'n cyfrif.",
  principal: "Mae sedd {{seat}} wedi pleidleisio ei hun. Nid yw'r bleidlais a fwrioch drosti drwy ddirprwy yn cyfrif mwyach.",
  seat: "Bwriwyd pleidlais sedd {{seat}} eto. Y cod derbynneb nawr: {{receipt}}. Y bleidlais olaf sy'n cyfrif. Os nad chi oedd hynny, dywedwch wrth y ddesg.",
  several:
    "Bwriwyd pleidleisiau sedd {{seat}} eto: {{votes}}. Y bleidlais olaf sy'n cyfrif. Mae'r codau derbynneb sy'n dal ar y dudalen hon.",
  steward:
    "Bwriodd stiward bleidlais sedd {{seat}}. Y cod derbynneb nawr: {{receipt}}. Y bleidlais olaf sy'n cyfrif. Os na wnaethoch ofyn am hynny, dywedwch wrth y ddesg.",
} as const;
