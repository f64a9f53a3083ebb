/** Lowest weight of a city of 100,000 people. */
export const LARGE_CITY = 0.05;
