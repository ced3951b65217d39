import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Page } from '../../views/page.ts'
import type { Viewer } from '../domain/access.ts'
import { dayAt } from '../domain/calendar.ts'
import { isLanguage, type Language } from '../domain/languages.ts'
import { formatFor } from '../messages/format.ts'
import { messagesFor } from '../messages/messages.ts'
import type { AppEnv } from './env.ts'

const COOKIE = 'language'

/** The reader's language before sign-in: chosen on a page, else the browser's, else English. */
export function browserLanguage(c: Context): Language {
  const chosen = c.req.query('lang') ?? getCookie(c, COOKIE)
  if (isLanguage(chosen)) return chosen
  const wanted = (c.req.header('accept-language') ?? '').split(',').map((part) => {
    const [tag = '', quality = 'q=1'] = part.trim().split(';')
    return { tag: tag.slice(0, 2).toLowerCase(), quality: Number(quality.trim().slice(2)) || 0 }
  })
  const best = wanted.toSorted((a, b) => b.quality - a.quality).find(({ tag }) => isLanguage(tag))
  return best && isLanguage(best.tag) ? best.tag : 'en'
}

/** Remembers a language chosen by `?lang=` before sign-in; only below /app, like every cookie. */
export function rememberLanguage(c: Context): void {
  const chosen = c.req.query('lang')
  if (isLanguage(chosen)) setCookie(c, COOKIE, chosen, { path: '/app', sameSite: 'Lax' })
}

/** What pages need of their surroundings, for a signed-in person or for nobody in particular. */
export function pageFor(c: Context<AppEnv>, viewer?: Viewer, language?: Language): Page {
  const installation = c.get('installation') as AppEnv['Variables']['installation'] | undefined
  const spoken = language ?? viewer?.language ?? browserLanguage(c)
  const timeZone = installation?.timeZone ?? 'UTC'
  return {
    words: messagesFor(spoken),
    format: formatFor(spoken, timeZone),
    language: spoken,
    // Two slashes at the front would make a link lead to another host.
    here: new URL(c.req.url).pathname.replace(/^\/+/, '/'),
    organisation: installation?.organisation ?? '',
    timeZone,
    today: dayAt(c.var.house.clock.now(), timeZone),
    isPractice: installation?.isPractice ?? false,
    isSaved: c.req.method === 'GET' && c.req.query('saved') !== undefined,
    viewer,
  }
}
