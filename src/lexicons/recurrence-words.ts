/** Words that say how often something comes round, behind 每 or 逐. Source: GB/T 7408.1—2023 (ISO 8601) for the lengths. */

/** A recurring date's unit as an ISO 8601 length of time: 每月5日. */
export const RECURRENCE_UNITS = {
  周: 'P1W',
  天: 'P1D',
  季: 'P3M',
  日: 'P1D',
  星期: 'P1W',
  月: 'P1M',
} as const;

/** The unit that a recurring date begins with. */
export const RECURRENCE = /^[每逐]个?(天|日|周|星期|月|季)/;
