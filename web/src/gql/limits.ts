/* eslint-disable */
/** The longest text that the graph searches for, in characters. */
export const longestSearchText = 200;
/** So many of what a search finds are counted. */
export const mostCounted = 10000;
