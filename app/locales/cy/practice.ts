/** Y bleidlais ymarfer. */
export const practice = {
  again: "Ymarfer eto",
  baraBrith: "Bara brith",
  scones: "Sgons",
  shortbread: "Bisgedi brau",
  sodaBread: "Bara soda",
  isNext: "fel hyn y mae'r bleidlais nesaf",
  others: "Ffyrdd o bleidleisio i'w hymarfer",
  questionAmong: "Beth a ddylai fod gyda'r te?",
  castText: "Fel hyn y mae'n edrych pan gofnodir pleidlais. Ni chofnodwyd hon, ac nid cod go iawn yw ei chod derbynneb.",
  marked: "Ymarfer: ni chofnodir dim.",
  meaning: "Camau pob pleidlais yw'r rhain: dewis, gwirio, bwrw, cadw'r dderbynneb. Rhowch gynnig arnynt mor aml ag y mynnwch.",
  question: "A ddylid gweini te am un ar ddeg?",
  title: "Pleidlais ymarfer",
  toChamber: "Yn ôl i'r siambr",
} as const;
