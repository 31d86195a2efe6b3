import { act } from "./acting.ts";
import { type Business, messageSchema } from "./messages.ts";
import { timeOf } from "./time.ts";

const say = (text: string): void => void process.stdout.write(`  ${new Date().toTimeString().slice(0, 5)}  ${text}\n`);

/** Everybody simulated, from the cast that the demonstration sends until it ends. */
export function simulation(): void {
  let heardBusiness: (business: Business) => void = () => {};
  let latest: Business | null = null;
  process.on("message", (message: unknown) => {
    const read = messageSchema.parse(message);
    if (read.kind === "business") {
      latest = read;
      heardBusiness(read);
      return;
    }
    void act(read, timeOf(), say).then(({ heard }) => {
      heardBusiness = heard;
      if (latest) heard(latest);
    });
  });
  // Ctrl-C reaches both processes; the parent ends this one.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => process.exit(0));
  process.on("disconnect", () => process.exit(0));
  process.send?.("listening");
}
