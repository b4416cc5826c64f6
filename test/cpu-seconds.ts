/** Seconds of processor time that this work takes: what else the machine does is not counted, so that a limit on it holds anywhere. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
