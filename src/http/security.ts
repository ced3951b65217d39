import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { AppEnv } from './env.ts'

/** Nothing inline, nothing from elsewhere, no framing, no address told to others. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
})

/** Keeps what a page says out of every cache and of the browser's history. */
export const noStore = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
})

/** Identity that proxies and browsers attach; Leeway's own session cookie is `Path=/app`. */
const IDENTITY_HEADERS = [
  'authorization',
  'proxy-authorization',
  'x-forwarded-user',
  'x-forwarded-email',
  'x-forwarded-preferred-username',
  'x-forwarded-groups',
  'x-forwarded-access-token',
  'x-auth-request-user',
  'x-auth-request-email',
  'x-remote-user',
  'remote-user',
  'remote-email',
  'x-authenticated-user',
  'x-ms-client-principal',
  'x-ms-client-principal-name',
  'x-goog-authenticated-user-email',
  'x-amzn-oidc-identity',
  'x-amzn-oidc-data',
  'cf-access-authenticated-user-email',
  'cf-access-jwt-assertion',
  'tailscale-user-login',
  'x-goog-iap-jwt-assertion',
  'x-authentik-username',
  'x-authentik-email',
  'x-pomerium-jwt-assertion',
  'x-pomerium-claim-email',
  'x-webauth-user',
  'x-client-cert',
  'x-ssl-client-cert',
  'x-ssl-client-s-dn',
  'ssl-client-cert',
  'x-forwarded-client-cert',
]

const IDENTITY_COOKIES =
  /(?:^|;\s*)(?:(?:__Secure-)?leeway|_oauth2_proxy|CF_Authorization|AWSELBAuthSessionCookie|authelia_session|_pomerium)[^=]*=/i

/** The name of what tells who is asking, or undefined when nothing does. Values are not read. */
export function identityIn(headers: Headers, further: string[]): string | undefined {
  const named = [...IDENTITY_HEADERS, ...further].find((name) => headers.has(name))
  return named ?? (IDENTITY_COOKIES.test(headers.get('cookie') ?? '') ? 'cookie' : undefined)
}
