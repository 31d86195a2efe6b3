import { answering, paused } from "./answering.ts";
import type { Story } from "./story.ts";

/** What became of it: the plan with items in every standing. */
export function planSoFar(story: Story): void {
  // Past its limit: one answer came, the rest never did.
  const libraries = answering(story, "libraries");
  libraries.acknowledged(254, "dcms");
  const listing = "A list of closed libraries will be published; the rest is under consideration.";
  libraries.replied(190, { addressee: "dcms", recommendation: 1, answer: "accepted", reason: listing, owner: "Director for libraries" });

  // Done: both recommendations carried out.
  const map = answering(story, "map");
  map.acknowledged(255, "mhclg");
  map.committed(245, "mhclg", "Letter to the assembly from the department’s permanent secretary.");
  map.replied(
    222,
    {
      addressee: "mhclg",
      recommendation: 1,
      answer: "accepted",
      reason: "The statistics service will publish it.",
      owner: "Chief statistician",
    },
    {
      addressee: "mhclg",
      recommendation: 2,
      answer: "accepted",
      reason: "A form for corrections will stand beside the map.",
      owner: "Chief statistician",
    },
  );
  map.reported(135, "mhclg", 1, "under-way", "A first map of three regions was shown to groups and corrected by them.");
  map.reported(60, "mhclg", 1, "done", "The first yearly map is published as open data.", "https://statistics.example.org/places/map");
  map.reported(
    60,
    "mhclg",
    2,
    "done",
    "The form for corrections is open; 411 corrections were made in the first month.",
    "https://statistics.example.org/places/corrections",
  );

  // A report on progress is late: Wales has reported, England has not.
  const warm = answering(story, "warm-rooms");
  warm.acknowledged(192, "dcms", "welsh-government");
  warm.committed(180, "welsh-government", "Written statement to the Senedd.");
  const rooms = (addressee: string, owner: string) =>
    [1, 2, 3].map((recommendation) => ({
      addressee,
      recommendation,
      answer: recommendation === 2 ? ("in-part" as const) : ("accepted" as const),
      reason:
        recommendation === 2 ? "Heating is paid ahead of the season; hosts are for councils to decide." : "Agreed for the coming season.",
      owner,
    }));
  warm.replied(162, ...rooms("dcms", "Head of civil society"));
  warm.replied(160, ...rooms("welsh-government", "Cyfarwyddwr cymunedau"));
  warm.reported(70, "welsh-government", 1, "under-way", "Nineteen of twenty-two councils have published their list.");

  // Answered, with progress reported in time.
  const solar = answering(story, "solar-roofs");
  solar.acknowledged(191, "desnz", "scottish-government");
  const roofs = (addressee: string, owner: string) =>
    [1, 2, 3].map((recommendation) => ({
      addressee,
      recommendation,
      answer: recommendation === 2 ? ("not-accepted" as const) : ("accepted" as const),
      reason: recommendation === 2 ? "Connection times are for the regulator." : "A fund opens next spring.",
      ...(recommendation === 2 ? {} : { owner }),
    }));
  solar.replied(150, ...roofs("desnz", "Director for local energy"));
  solar.replied(148, ...roofs("scottish-government", "Head of community energy"));
  solar.reported(66, "desnz", 1, "under-way", "The first 240 roofs are surveyed.");
  solar.reported(65, "scottish-government", 1, "delayed", "The islands wait for a ship that carries the panels.");

  // Overdue.
  const buses = answering(story, "evening-buses");
  buses.acknowledged(120, "dft");
  buses.committed(115, "dft", "Answer to a written question in Parliament.");

  // Paused.
  const keys = answering(story, "keyholders");
  keys.acknowledged(119, "welsh-government");
  paused(story, 75, ["keyholders"], "pre-election-period", "A pre-election period began in Wales.");

  // Answered in part.
  const school = answering(story, "bursaries");
  school.acknowledged(45, "dcms", "welsh-government", "scottish-government", "ni-communities");
  school.committed(38, "dcms", "Letter from the minister.");
  school.replied(
    14,
    { addressee: "dcms", recommendation: 1, answer: "in-part", reason: "In the counties that ask first.", owner: "Head of civil society" },
    { addressee: "welsh-government", recommendation: 1, answer: "accepted", reason: "From next autumn.", owner: "Cyfarwyddwr cymunedau" },
    {
      addressee: "welsh-government",
      recommendation: 3,
      answer: "accepted",
      reason: "In Welsh in every county.",
      owner: "Cyfarwyddwr cymunedau",
    },
  );

  // Answered, and nothing accepted.
  const kitchens = answering(story, "shared-kitchens");
  kitchens.acknowledged(44, "dhsc");
  kitchens.replied(
    16,
    { addressee: "dhsc", recommendation: 1, answer: "not-accepted", reason: "The rule protects those who eat; we will look at its forms." },
    { addressee: "dhsc", recommendation: 2, answer: "outside-powers", reason: "Inspection is for the food department.", sentTo: "defra" },
  );

  // Due, asked for; lead-department stays without a receipt, and right-to-buy was only just sent.
  const askFirst = answering(story, "ask-first");
  askFirst.acknowledged(26, "cabinet-office");
  askFirst.committed(19, "cabinet-office", "Letter from the equality unit.");
  const grants = answering(story, "steady-grants");
  grants.acknowledged(25, "hmt", "ni-finance");
  grants.embargoed(1, 3, {
    addressee: "hmt",
    recommendation: 1,
    answer: "in-part",
    reason: "Three years at a time, from the next spending review; it is announced with the statement on Thursday.",
    owner: "Director of public spending",
  });

  story.on(180, 10, "A decision note is corrected", async () => {
    const sitting = story.sitting("second");
    const text = "The hall was the Assembly Rooms in Wharfeholme, not the Assembly Hall.";
    await story.world.must(story.desk.simulatedSecretariat, {
      type: "CorrectNote",
      sitting,
      paragraph: 1,
      text,
      reason: "A slip of the pen.",
    });
  });
}
