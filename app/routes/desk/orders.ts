import { sponsorsNeeded } from "../../../shared/amendments/questions.ts";
import type { Fraction, StandingOrders } from "../../../shared/founding/standingOrders.ts";
import type { Key } from "../../locales/keys.ts";
import { schemeNames } from "../roll/names.ts";
import { majorityNames } from "./majorityNames.ts";

/** One standing order as the table shows it: what it settles, and its figure. `count`: a number of things with a plural. */
export type OrderRow =
  | { readonly name: Key; readonly figure: string }
  | { readonly name: Key; readonly of: Key; readonly count: number }
  | { readonly name: Key; readonly word: Key };

/** The orders of one part of the assembly's work. */
export interface OrderPart {
  readonly title: Key;
  readonly rows: readonly OrderRow[];
}

const share = ({ of, in: parts }: Fraction): string => `${of}/${parts}`;
const days = (name: Key, count: number): OrderRow => ({ name, of: "desk.countDays", count });
const workingDays = (name: Key, count: number): OrderRow => ({ name, of: "desk.countWorkingDays", count });
const months = (name: Key, count: number): OrderRow => ({ name, of: "desk.countMonths", count });
const minutes = (name: Key, count: number): OrderRow => ({ name, of: "desk.countMinutes", count });
const seconds = (name: Key, count: number): OrderRow => ({ name, of: "desk.countSeconds", count });
const seats = (name: Key, count: number): OrderRow => ({ name, of: "desk.countSeats", count });
const regions = (name: Key, count: number): OrderRow => ({ name, of: "desk.countRegions", count });

/** The standing orders in force as rows, part by part. */
export function orderParts(orders: StandingOrders): readonly OrderPart[] {
  const { quorum, sponsors, notice, speaking, weights, ballots, note, plan } = orders;
  const needed = sponsorsNeeded(orders);
  return [
    {
      title: "desk.ordersQuorum",
      rows: [
        { name: "desk.orderQuorumSeats", figure: share(quorum.seats) },
        seats("desk.orderQuorumAtLeast", quorum.seatsAtLeast),
        regions("desk.orderQuorumRegions", quorum.regions),
        seats("desk.orderQuorumPerRegion", quorum.seatsPerRegion),
        { name: "desk.orderQuorumNations", figure: `${quorum.nations.atLeast} (${quorum.nations.among.join(", ")})` },
        { name: "desk.orderQuorumReconvened", figure: share(quorum.reconvenedSeats) },
        minutes("desk.orderQuorumWait", quorum.waitMinutes),
        seconds("desk.orderQuorumCount", quorum.countSeconds),
      ],
    },
    {
      title: "desk.ordersProposals",
      rows: [
        seats("desk.orderSponsorSeats", sponsors.seats),
        regions("desk.orderSponsorRegions", sponsors.regions),
        days("desk.orderProposalNotice", notice.proposalDays),
        workingDays("desk.orderAgendaNotice", notice.agendaClearWorkingDays),
        seats("desk.orderSeatsPerGroup", orders.seatsPerGroup),
        seats("deskAmendments.ordersSponsorSeats", needed.seats),
        regions("deskAmendments.ordersSponsorRegions", needed.regions),
        days("deskAmendments.ordersClose", notice.amendmentDays),
      ],
    },
    {
      title: "desk.ordersSpeaking",
      rows: [
        seconds("desk.orderGoRound", speaking.goRoundSeconds),
        seconds("desk.orderOpenFloor", speaking.openFloorSeconds),
        seconds("desk.orderDebate", speaking.debateSeconds),
        { name: "desk.orderList", word: speaking.order === "arrival" ? "desk.orderByArrival" : "desk.orderLeastHeard" },
      ],
    },
    {
      title: "desk.ordersWeights",
      rows: [
        { name: "desk.orderScheme", word: schemeNames[weights.scheme] },
        { name: "desk.orderTotalVotes", figure: String(weights.totalVotes) },
        { name: "desk.orderUnits", figure: String(weights.unitsPerVote) },
        { name: "desk.orderBase", figure: String(weights.basePerRegion) },
        weights.peopleCap === null
          ? { name: "desk.orderPeopleCap", word: "desk.noCap" }
          : { name: "desk.orderPeopleCap", figure: String(weights.peopleCap) },
        weights.seatCapTimesAverage === null
          ? { name: "desk.orderSeatCap", word: "desk.noCap" }
          : { name: "desk.orderSeatCap", figure: `× ${weights.seatCapTimesAverage}` },
        weights.changeDates.length === 0
          ? { name: "desk.orderChangeDates", word: "desk.anyDay" }
          : { name: "desk.orderChangeDates", figure: weights.changeDates.map((date) => date.split("-").reverse().join("/")).join(", ") },
      ],
    },
    {
      title: "desk.ordersVotes",
      rows: [
        { name: "desk.orderMajority", word: majorityNames[ballots.majority] },
        minutes("desk.orderVoteLength", ballots.minutes),
        seats("desk.orderRollCallDemand", ballots.rollCallDemand),
      ],
    },
    {
      title: "desk.ordersPlan",
      rows: [
        workingDays("desk.orderNote", note.confirmWorkingDays),
        workingDays("desk.orderReceipt", plan.receiptWorkingDays),
        days("desk.orderReply", plan.replyDays),
        months("desk.orderLimit", plan.hardStopMonths),
        months("desk.orderFirstProgress", plan.firstProgressMonths),
        months("desk.orderProgress", plan.progressMonths),
      ],
    },
  ];
}
