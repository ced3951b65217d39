import type { createApp } from '../../src/app.ts'
import type { TestHouse } from '../support/house.ts'

/** One request and its answer, without address and time; whose session it carried, if any. */
export type Exchange = {
  person: number | undefined
  method: string
  path: string
  sent: string
  received: string
  /** Both sides' headers but the cookies, which are told by `person`. */
  headers: string
  /** What the answer put into the browser's cookies, less the time at which they end. */
  setCookie: string
}

/** Stands before an app and writes down everything that passes. */
export class Recorder {
  app!: ReturnType<typeof createApp>
  exchanges: Exchange[] = []

  /** The app as somebody's browser comes to it; undefined for one that sends no session. */
  doorOf(person: number | undefined): TestHouse['app'] {
    const request = async (url: string, init: RequestInit) => {
      const response = await this.app.request(url, init)
      await this.#note(person, url, init, response.clone())
      return response
    }
    return { request } as unknown as TestHouse['app']
  }

  async #note(person: number | undefined, url: string, init: RequestInit, response: Response) {
    const asked = new Headers(init.headers)
    const isSignedIn = asked.get('cookie')?.includes('leeway=')
    const setCookie = response.headers.getSetCookie().join('\n')
    for (const headers of [asked, response.headers])
      for (const name of ['cookie', 'set-cookie', 'date']) headers.delete(name)
    this.exchanges.push({
      person: isSignedIn ? person : undefined,
      method: init.method ?? 'GET',
      path: new URL(url).pathname,
      sent: typeof init.body === 'string' ? init.body : '',
      received: await response.text(),
      headers: [...asked, ...response.headers].map((pair) => pair.join(': ')).join('\n'),
      setCookie: setCookie.replace(/;\s*expires=[^;\n]*/gi, ''),
    })
  }
}
