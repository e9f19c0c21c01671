/** The longest exhibition: 200 years of 365.25 days, in nanoseconds. Twice this fits a u64. */
export const HORIZON: u64 = 6_311_520_000_000_000_000;
