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
const days = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countDays", count });
const workingDays = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countWorkingDays", count });
const months = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countMonths", count });
const minutes = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countMinutes", count });
const seconds = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countSeconds", count });
const seats = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countSeats", count });
const regions = (name: Key, count: number): OrderRow => ({ name, of: "deskOrders.countRegions", count });

/** The standing orders in force as rows, part by part. */
export function orderParts(orders: StandingOrders): readonly OrderPart[] {
  const { quorum, sponsors, notice, speaking, weights, ballots, note, plan } = orders;
  const needed = sponsorsNeeded(orders);
  return [
    {
      title: "deskOrders.ordersQuorum",
      rows: [
        { name: "deskOrders.orderQuorumSeats", figure: share(quorum.seats) },
        seats("deskOrders.orderQuorumAtLeast", quorum.seatsAtLeast),
        regions("deskOrders.orderQuorumRegions", quorum.regions),
        seats("deskOrders.orderQuorumPerRegion", quorum.seatsPerRegion),
        { name: "deskOrders.orderQuorumNations", figure: `${quorum.nations.atLeast} (${quorum.nations.among.join(", ")})` },
        { name: "deskOrders.orderQuorumReconvened", figure: share(quorum.reconvenedSeats) },
        minutes("deskOrders.orderQuorumWait", quorum.waitMinutes),
        seconds("deskOrders.orderQuorumCount", quorum.countSeconds),
      ],
    },
    {
      title: "deskOrders.ordersProposals",
      rows: [
        seats("deskOrders.orderSponsorSeats", sponsors.seats),
        regions("deskOrders.orderSponsorRegions", sponsors.regions),
        days("deskOrders.orderProposalNotice", notice.proposalDays),
        workingDays("deskOrders.orderAgendaNotice", notice.agendaClearWorkingDays),
        seats("deskOrders.orderSeatsPerGroup", orders.seatsPerGroup),
        seats("deskAmendments.ordersSponsorSeats", needed.seats),
        regions("deskAmendments.ordersSponsorRegions", needed.regions),
        days("deskAmendments.ordersClose", notice.amendmentDays),
      ],
    },
    {
      title: "deskOrders.ordersSpeaking",
      rows: [
        seconds("deskOrders.orderGoRound", speaking.goRoundSeconds),
        seconds("deskOrders.orderOpenFloor", speaking.openFloorSeconds),
        seconds("deskOrders.orderDebate", speaking.debateSeconds),
        { name: "deskOrders.orderList", word: speaking.order === "arrival" ? "deskOrders.orderByArrival" : "deskOrders.orderLeastHeard" },
      ],
    },
    {
      title: "deskOrders.ordersWeights",
      rows: [
        { name: "deskOrders.orderScheme", word: schemeNames[weights.scheme] },
        { name: "deskOrders.orderTotalVotes", figure: String(weights.totalVotes) },
        { name: "deskOrders.orderUnits", figure: String(weights.unitsPerVote) },
        { name: "deskOrders.orderBase", figure: String(weights.basePerRegion) },
        weights.peopleCap === null
          ? { name: "deskOrders.orderPeopleCap", word: "deskOrders.noCap" }
          : { name: "deskOrders.orderPeopleCap", figure: String(weights.peopleCap) },
        weights.seatCapTimesAverage === null
          ? { name: "deskOrders.orderSeatCap", word: "deskOrders.noCap" }
          : { name: "deskOrders.orderSeatCap", figure: `× ${weights.seatCapTimesAverage}` },
        weights.changeDates.length === 0
          ? { name: "deskOrders.orderChangeDates", word: "deskOrders.anyDay" }
          : {
              name: "deskOrders.orderChangeDates",
              figure: weights.changeDates.map((date) => date.split("-").reverse().join("/")).join(", "),
            },
      ],
    },
    {
      title: "deskOrders.ordersVotes",
      rows: [
        { name: "deskOrders.orderMajority", word: majorityNames[ballots.majority] },
        minutes("deskOrders.orderVoteLength", ballots.minutes),
        seats("deskOrders.orderRollCallDemand", ballots.rollCallDemand),
      ],
    },
    {
      title: "deskOrders.ordersPlan",
      rows: [
        workingDays("deskOrders.orderNote", note.confirmWorkingDays),
        workingDays("deskOrders.orderReceipt", plan.receiptWorkingDays),
        days("deskOrders.orderReply", plan.replyDays),
        months("deskOrders.orderLimit", plan.hardStopMonths),
        months("deskOrders.orderFirstProgress", plan.firstProgressMonths),
        months("deskOrders.orderProgress", plan.progressMonths),
      ],
    },
  ];
}
