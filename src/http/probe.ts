const TIMEOUT = 5_000

/**
 * Sends itself a ballot that is none, by the way browsers take, and says what is wrong with that
 * way: a proxy that adds who is asking, or wants a sign-in first, would keep everybody from
 * answering. Undefined when all is well. A plain body is refused with 415 behind the check for
 * identity, which answers 400.
 */
export async function probeOrigin(origin: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${origin}/ballots`, {
      method: 'POST',
      body: 'probe',
      headers: { 'content-type': 'text/plain', origin },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    if (response.status === 415) return undefined
    if (response.status === 303) return undefined
    if (response.status === 400)
      return `Something between ${origin} and Leeway attaches who is asking to /ballots. Ballots are refused until it stops.`
    return `/ballots at ${origin} answers ${response.status}: does a proxy ask for a sign-in there? Ballots would not arrive.`
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return `Leeway cannot reach itself at ${origin} (${why}); whether a proxy attaches identity to ballots was not checked.`
  }
}
