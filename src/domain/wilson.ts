const Z = 1.96

/**
 * The 95 % Wilson score interval of a share, both on 0-100, for `n` independent cases (Wilson 1927).
 * Rounded outwards to whole numbers.
 */
export function wilson(share: number, n: number): { low: number; high: number } {
  const p = share / 100
  const centre = p + Z ** 2 / (2 * n)
  const spread = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))
  const scale = 100 / (1 + Z ** 2 / n)
  return {
    low: Math.max(0, Math.floor((centre - spread) * scale)),
    high: Math.min(100, Math.ceil((centre + spread) * scale)),
  }
}
