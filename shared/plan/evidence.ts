/**
 * Whether this is a link that a report may name as its evidence (PLN-14): one address over https, with a host, without a
 * person's name or password in it.
 */
export const isEvidenceLink = (text: string): boolean =>
  /^https:\/\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?::\d{1,5})?(?:[/?#][^\s<>"\\]*)?$/i.test(text);
