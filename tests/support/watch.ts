import type { Page, Request } from 'playwright-core'

export type Exchange = {
  path: string
  cookie: string | undefined
  /** Accept-Language. */
  language: string | undefined
  sent: string
  received: string
}

/** Everything a page sends to its server and gets back from now on, in order. */
export function watch(page: Page): { settled: () => Promise<Exchange[]> } {
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  const read = async (request: Request): Promise<Exchange> => ({
    path: new URL(request.url()).pathname,
    cookie: (await request.allHeaders()).cookie,
    language: (await request.allHeaders())['accept-language'],
    sent: decodeURIComponent(request.postData() ?? ''),
    received: (await (await request.response())?.text().catch(() => '')) ?? '',
  })
  return { settled: () => Promise.all(finished.map(read)) }
}
