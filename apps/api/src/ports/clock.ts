/** What the time is: a port, so that tests and the demo can say so. */
export interface Clock {
  now(): Date;
}
