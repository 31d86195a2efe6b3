/** What pages of a vote say about whom it counts by, hands in the hall, and who helps with it. */
export const votePages = {
  handsInHall: "Codir dwylo yn y neuadd, a dau berson sy'n eu cyfrif. Nid oes papur ar ddyfais nac amser cau penodol.",
  rollCallByHeads: "Drwy alw'r gofrestr, pob sedd yn cyfrif fel un; cyhoeddir enwau",
  openByHeadsLead: "Mae agor yn pennu pwy a gaiff bleidleisio, ar ba destun a thrwy ba reol. Mae pob sedd yn cyfrif fel un.",
  openByHeadsWarning: "Ar ôl agor ni all dim newid yn y testun na'r rheol.",
} as const;
