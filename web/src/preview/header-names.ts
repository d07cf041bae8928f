/** What the proxy of the draft stack tells the page, and the page tells the graph of drafts. The proxy has checked all of it. */
export const headerNames = {
  token: 'x-preview-token',
  expires: 'x-preview-expires',
  version: 'x-preview-version',
} as const
