/** How an installation stands, for those who look after it. */
export type InstallationState = {
  calendar: 'runs' | 'paused' | 'not-begun' | 'clock-set'
  openUntil: number | undefined
  nextOpening: number | undefined
  lastPublished: string | undefined
  stoppedCells: number
  notSignedIn: number
  withoutLead: number
  isLogIntact: boolean
}
