/** In the place of a button of Payload's that would only be refused. */
export const NoButton = () => null
