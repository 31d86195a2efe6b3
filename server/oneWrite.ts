import type { Server } from "socket.io";

interface Written {
  wsPreEncodedFrame?: unknown;
}

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
