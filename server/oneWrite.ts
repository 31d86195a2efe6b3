import type { Server } from "socket.io";

interface Written {
  wsPreEncodedFrame?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isPieces = (frame: unknown): frame is readonly Buffer[] => Array.isArray(frame) && frame.length > 1 && frame.every(Buffer.isBuffer);

/**
 * What goes to a whole room is framed once for everybody. The library keeps the frame as a head and a body, which each
 * connection then corks, gathers and writes with a list of buffers; joined once, it is one plain write for each follower.
 * Changes no byte on the wire, and nothing at all where a later release of the library frames otherwise.
 */
export function framesInOnePiece(io: Server): void {
  const { adapter } = io.of("/");
  const encode: unknown = Reflect.get(adapter, "_encode");
  if (typeof encode !== "function") return;
  Reflect.set(adapter, "_encode", (packet: unknown, options: Written): unknown => {
    const encoded: unknown = Reflect.apply(encode, adapter, [packet, options]);
    if (isPieces(options.wsPreEncodedFrame)) options.wsPreEncodedFrame = [Buffer.concat(options.wsPreEncodedFrame)];
    return encoded;
  });
}

/** The longest message that is copied to stand behind its head, in characters: an answer, not a whole room. */
const copiedAtMost = 4_096;

/** A frame as the library hands it on: a head and a body. Null: it is framed otherwise, or long. */
function joined(frame: unknown): Buffer | null {
  if (!Array.isArray(frame) || frame.length !== 2) return null;
  const [head, body]: readonly unknown[] = frame;
  if (!Buffer.isBuffer(head) || typeof body !== "string" || body.length > copiedAtMost) return null;
  const whole = Buffer.allocUnsafe(head.length + Buffer.byteLength(body));
  head.copy(whole);
  whole.write(body, head.length);
  return whole;
}

/**
 * What goes to one connection alone, an answer above all, is one plain write as well: less work for every vote of a storm.
 * Changes no byte on the wire, and nothing at all where a later release of the library sends otherwise.
 */
export function answersInOnePiece(io: Server): void {
  io.engine.on("connection", (connection: object) => {
    let sender: unknown = connection;
    for (const part of ["transport", "socket", "_sender"]) sender = isObject(sender) ? Reflect.get(sender, part) : undefined;
    if (!isObject(sender)) return;
    const to = sender;
    const send: unknown = Reflect.get(to, "sendFrame");
    if (typeof send !== "function") return;
    Reflect.set(to, "sendFrame", (frame: unknown, sent: unknown): unknown => {
      const whole = joined(frame);
      return Reflect.apply(send, to, [whole ? [whole] : frame, sent]);
    });
  });
}
