export const site = {
  brokeText:
    "Something went wrong on our side. It has been recorded. What you typed before is still in your browser: go back and try again.",
  brokeTitle: "This page could not be shown",
  notAllowedText: "This page is for people with another role. Sign in with the address that the secretariat knows, or ask the secretariat.",
  notAllowedTitle: "You may not see this page",
  notFoundText: "There is no page at this address. Addresses of decisions, votes and minutes never change, so look for a typing mistake.",
  notFoundTitle: "Page not found",
  signIn: "Sign in",
  toHome: "Go to the first page",
  withdrawn: "These words were withdrawn.",
} as const;
