import type { TestHouse } from './house.ts'
import { ORIGIN } from './origin.ts'

type Cookie = { value: string; path: string }
type Form = Record<string, string>

/** A browser without script: keeps cookies by path, follows nothing, sends what a form would. */
export class Visitor {
  readonly #cookies = new Map<string, Cookie>()

  constructor(
    readonly app: TestHouse['app'],
    readonly language = 'en',
  ) {}

  get = (path: string, headers: Record<string, string> = {}) => this.send(path, { headers })

  post = (path: string, form: Form = {}, headers: Record<string, string> = {}) =>
    this.send(path, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })

  /** What a page's script sends. */
  json = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    this.send(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    })

  upload = (path: string, field: string, bytes: Uint8Array) => {
    const body = new FormData()
    body.set(field, new File([new Uint8Array(bytes)], 'list.csv', { type: 'text/csv' }))
    return this.send(path, { method: 'POST', body })
  }

  async send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    const cookie = this.cookiesFor(path)
    if (cookie) headers.set('cookie', cookie)
    if (!headers.has('accept-language')) headers.set('accept-language', this.language)
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', ORIGIN)
    const response = await this.app.request(ORIGIN + path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    return response
  }

  /** What a browser would send to a path, as the Cookie header. */
  cookiesFor(path: string): string {
    const { pathname } = new URL(path, ORIGIN)
    return [...this.#cookies]
      .filter(([, c]) => pathname === c.path || pathname.startsWith(c.path.replace(/\/?$/, '/')))
      .map(([name, c]) => `${name}=${c.value}`)
      .join('; ')
  }

  cookie = (name: string): string | undefined => this.#cookies.get(name)?.value

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const path = attributes.find((a) => /^path=/i.test(a))?.slice(5) ?? '/'
    const isGone = attributes.some((a) => /^max-age=0$/i.test(a))
    if (isGone) this.#cookies.delete(name)
    else this.#cookies.set(name, { value, path })
  }
}
