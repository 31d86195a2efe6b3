/** Refusals of texts written together, in English. */
export const drafts = {
  commentEmpty: "Write your comment first.",
  commentNotLast: "Only your own comment can be deleted, and only while nobody has answered it.",
  commentNotSent: "There is no connection, so this was not sent. It is kept here: try again when you are connected.",
  commentPassageTooLong: "That is too much text for one comment. Choose fewer words.",
  commentPassageUnknown: "This passage is not in the text any more. Choose another one.",
  commentResolved: "This thread is resolved. Reopen it to answer.",
  commentThreadUnknown: "This comment is not there any more. Load the page again.",
  commentTooLong: "A comment has at most {{most}} characters. Shorten it, or send it in two.",
  commentWordsTwice: "These words stand in that passage more than once. Give a few more of them.",
  commentWordsUnknown: "These words do not stand in that passage now. Select or copy them again, or comment on the whole passage.",
  commentsClosed: "Nothing can be said here now: a vote holds the text, or its way has ended.",
  commentsTooMany: "There are {{most}} already, and no more are possible. Go on in an open thread, or delete one of your own.",
  draftTooLong: "A part of this draft is longer than a proposal may be. Shorten it, then try again.",
  tooManyComments: "Too many comments came at once. Wait a minute and try again.",
} as const;
