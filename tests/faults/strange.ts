/** A small seeded source of chance: a run that found something can be run again (mulberry32). */
export function chanceOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    pick: <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0],
    bytes: (length: number): Buffer => Buffer.from(Array.from({ length }, () => below(256))),
  };
}
export type Chance = ReturnType<typeof chanceOf>;

const types = [
  "CastVote",
  "OpenBallot",
  "ImportRoll",
  "JoinList",
  "GrantRole",
  "FoundAssembly",
  "DeleteDraft",
  "AdoptStandingOrders",
  "PutStatement",
  "TakePosition",
  "PublishOpinionMap",
  "constructor",
  "__proto__",
  "toString",
  "",
] as const;
const fields = [
  "ballot",
  "seat",
  "choice",
  "sitting",
  "text",
  "rows",
  "orders",
  "email",
  "role",
  "type",
  "__proto__",
  "constructor",
  "draft",
  "words",
  "statement",
  "position",
  "map",
] as const;

const nested = (levels: number, open: string, close: string): string => `${open.repeat(levels)}1${close.repeat(levels)}`;

/** JSON of a value that has no business in a command; text, so that keys like `__proto__` arrive as they are. */
const strangeValue = ({ below, pick }: Chance): string =>
  pick([
    "null",
    "true",
    "-1",
    "9007199254740993",
    "1e999",
    '""',
    '"s-1"',
    '"2026-1"',
    '"for"',
    '"\\u0000\\u202e<script>alert(1)</script>"',
    '"\\ud800"',
    "[]",
    "{}",
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"toString":1,"then":1,"toJSON":1}',
    '{"_placeholder":true,"num":0}',
    '{"words":"x","lang":"en","show":"now"}',
    JSON.stringify("x".repeat(below(3_000))),
    nested(below(1_000), "[", "]"),
    nested(below(1_000), '{"a":', "}"),
  ]);

/** JSON of a message to `perform` or `follow`. */
export function strangeMessage(chance: Chance): string {
  const { below, pick } = chance;
  const members = [`"type":${below(5) ? JSON.stringify(pick(types)) : strangeValue(chance)}`];
  for (let n = below(6); n > 0; n -= 1) members.push(`${JSON.stringify(pick(fields))}:${strangeValue(chance)}`);
  const id = below(4) ? `"hostile-${below(1e9)}"` : strangeValue(chance);
  const command = below(6) ? `{${members.join(",")}}` : strangeValue(chance);
  return below(7)
    ? `{"id":${id},"command":${command},"sitting":${strangeValue(chance)},"seq":${strangeValue(chance)}}`
    : strangeValue(chance);
}

/** Packets that no Socket.IO client sends; the server may hang up. */
export const brokenPacket = ({ below, pick, bytes }: Chance): string | Buffer =>
  pick<() => string | Buffer>([
    () => bytes(1 + below(200)),
    () => bytes(below(200)).toString("latin1"),
    () => "2",
    () => "2[",
    () => '2["perform"',
    () => "2{}",
    () => '2/admin,["perform",{}]',
    () => '299999999999999999999["perform",{}]',
    () => "0/nowhere,",
    () => '0{"token":{}}',
    () => "3",
    () => '31["x"]',
    () => '51-["perform",{"_placeholder":true,"num":0}]',
    () => '599-["perform",{"_placeholder":true,"num":7}]',
    () => '5-["perform"]',
    () => "9",
    () => `2["perform",${nested(20_000, "[", "]")}]`,
    () => `20["perform",${JSON.stringify("x".repeat(90_000))}]`,
  ])();

/** What is sent to the open port without any handshake, or instead of one. */
export const brokenConnection = ({ pick, bytes, below }: Chance): Buffer => {
  const upgrade = (rest: string) =>
    `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${rest}\r\n`;
  const key = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
  const frame = (head: readonly number[]) => Buffer.concat([Buffer.from(upgrade(key)), Buffer.from(head), bytes(below(100))]);
  return pick<() => Buffer>([
    () => bytes(1 + below(300)),
    () => Buffer.from("GET / HTTP/9.9\r\n\r\n"),
    () => Buffer.from(`GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`),
    () => Buffer.from("POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    () => Buffer.from(upgrade("Sec-WebSocket-Version: 99\r\n")),
    () => Buffer.from(upgrade("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n")),
    () => Buffer.from("GET /socket.io/?EIO=4&transport=polling&sid=__proto__ HTTP/1.1\r\nHost: x\r\n\r\n"),
    () => frame([0x81, 0x05]),
    () => frame([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
    () => frame([0x82, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4]),
    () => frame([0x89, 0xfe, 0x10, 0x00, 1, 2, 3, 4]),
    () => frame([0x01, 0x80, 1, 2, 3, 4]),
  ])();
};
