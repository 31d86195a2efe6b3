export const site = {
  brokeText:
    "Aeth rhywbeth o'i le ar ein hochr ni. Mae wedi'i gofnodi. Mae'r hyn a deipioch yn dal yn eich porwr: ewch yn ôl a rhowch gynnig arall arni.",
  brokeTitle: "Nid oedd modd dangos y dudalen hon",
  notAllowedText:
    "Mae'r dudalen hon i bobl â rôl arall. Mewngofnodwch â'r cyfeiriad sydd gan yr ysgrifenyddiaeth, neu gofynnwch i'r ysgrifenyddiaeth.",
  notAllowedTitle: "Ni chewch weld y dudalen hon",
  notFoundText:
    "Nid oes tudalen yn y cyfeiriad hwn. Nid yw cyfeiriadau penderfyniadau, pleidleisiau a chofnodion byth yn newid, felly chwiliwch am gamdeipio.",
  notFoundTitle: "Heb ddod o hyd i'r dudalen",
  signIn: "Mewngofnodi",
  toHome: "Ewch i'r dudalen gyntaf",
  withdrawn: "Tynnwyd y geiriau hyn yn ôl.",
} as const;
