/** Yr hyn a ddaeth wedi i'w amser ddod i ben: pleidlais, datganiad, nodyn. */
export const tooLate = {
  chosen: "Y dewis ar gyfer sedd {{number}}",
  closedAt: "Daeth y pleidleisio i ben cyn i'r bleidlais gyrraedd: {{time}}. Ni chafodd ei chyfrif, ac ni ellir ei hychwanegu.",
  notKept: "Ni chedwir dim o hyn. Dim ond ar y dudalen hon y mae.",
  over: "Daeth y pleidleisio i ben cyn i'r bleidlais gyrraedd. Ni chafodd ei chyfrif, ac ni ellir ei hychwanegu.",
  stands: "Mae'r bleidlais a fwriwyd dros y sedd hon mewn pryd yn dal i gyfrif.",
  tell: "Os oedd rhywbeth yma wedi eich rhwystro rhag pleidleisio mewn pryd, dywedwch wrth yr hwylusydd neu'r ysgrifenyddiaeth ar unwaith.",
  tellHelped:
    "Darllenwch hyn i'r sawl a ofynnodd ichi. Os oedd rhywbeth yma wedi eu rhwystro rhag pleidleisio mewn pryd, dywedwch wrth yr hwylusydd neu'r ysgrifenyddiaeth ar unwaith.",
  title: "Ni chafodd eich pleidlais ei chyfrif",
  titleHelped: "Ni chafodd y bleidlais ei chyfrif",
  toVote: "I dudalen y bleidlais hon",
  whatNow: "Beth y gallwch ei wneud",
  wrote: "Yr hyn a ysgrifennoch",
  wroteHint: "Ni chafodd ei dderbyn ac ni chedwir ef. Copïwch ef, os oes arnoch ei angen.",
} as const;
