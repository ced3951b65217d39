/** What no line of any log may hold, and what it would be called in a finding. */
const PATTERNS: [RegExp, string][] = [
  [
    /(?<![\w-])\/(?:ballots|receipts|keys|threads|app\/pulse)(?=[/"'\s?,]|$)/,
    'a request for a ballot page',
  ],
  [/\b[a-z0-9]{1,40}\.\d{1,6}\.\d{1,5}\.[\w-]{43}\.[\w-]{43}/, 'a ticket'],
  [/(?<![A-Z2-7])[A-Z2-7]{26}(?![A-Z2-7])/, 'a receipt or thread code'],
  [/\b(?:M[1-3]|E[12]|R(?:0\d|1[0-2]))["']?\s*[=:]\s*["']?[0-4]\b/, 'answers'],
]

/** How many lines of a log hold what tells about ballots, by what they hold. */
export function problemsInLog(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const line of text.split('\n'))
    for (const [pattern, what] of PATTERNS)
      if (pattern.test(line)) found.set(what, (found.get(what) ?? 0) + 1)
  return found
}
