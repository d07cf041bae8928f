/* eslint-disable */
/** The longest text that the graph searches for, in characters. */
export const longestSearchText = 200;
