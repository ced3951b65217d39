import { type Context, Hono } from 'hono'
import { takeCeremony } from '../../db/queries/ceremonies.ts'
import { listPasskeys } from '../../db/queries/passkeys.ts'
import {
  countRecoveryCodes,
  createTotp,
  findTotp,
  removeTotp,
  replaceRecoveryCodes,
} from '../../db/queries/second-factor.ts'
import { RecoveryCodesPage } from '../../views/account/recovery-codes-page.tsx'
import { SecondFactorPage } from '../../views/account/second-factor-page.tsx'
import { needsSecondFactor } from '../domain/second-factor.ts'
import { beginCeremony, dropCeremony, heldCeremony, heldToken } from '../http/ceremony.ts'
import type { AppEnv } from '../http/env.ts'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { isFresh, type Proof, prove } from '../http/prove.ts'
import { lacksOwnFactor } from '../http/second-factor.ts'
import { newTotpSecret, stepOf, totpUri } from '../http/totp.ts'

/** One's own second step: setting up an app for codes, renewing recovery codes, turning it off. */
export const secondFactor = new Hono<AppEnv>()

secondFactor.get('/', async (c) => c.html(await show(c)))

/** Makes a secret that waits, outside the account, for a first code. */
secondFactor.post('/begin', async (c) => {
  const { viewer } = c.var
  const { current = '' } = await readForm(c)
  const isOff = !(await findTotp(c.var.db, viewer.id)) && !(await lacksOwnFactor(c))
  if (isOff) {
    const proof = isFresh(c) ? 'right' : await prove(c, current)
    if (proof !== 'right') return refuse(c, proof)
    await beginCeremony(c, 'app', { memberId: viewer.id, challenge: newTotpSecret() })
  }
  return c.redirect('/app/account/second-factor', 303)
})

secondFactor.post('/confirm', async (c) => {
  const { db, viewer, house } = c.var
  const { code = '' } = await readForm(c)
  const secret = await waitingSecret(c)
  const token = heldToken(c, 'app')
  if (!secret || !token) return c.redirect('/app/account/second-factor', 303)
  const page = pageFor(c, viewer)
  const step = stepOf(secret, code, Date.now())
  if (step === undefined)
    return c.html(await show(c, { code: page.words.accounts.step.wrong }), 422)
  const codes = await db.write(async (tx) => {
    const isMine = await takeCeremony(tx, 'app', token)
    if (!isMine || (await findTotp(tx, viewer.id))) return undefined
    return createTotp(tx, viewer.id, secret, step)
  })
  dropCeremony(c, 'app')
  if (!codes) return c.redirect('/app/account/second-factor', 303)
  await house.sessions.start(c, viewer.id, { isStrong: true })
  return c.html(<RecoveryCodesPage page={page} codes={codes} isFirst />)
})

/** Renews the recovery codes or turns the app off, for whoever proves who they are. */
secondFactor.post('/', async (c) => {
  const { db, viewer, house } = c.var
  const form = await readForm(c)
  const page = pageFor(c, viewer)
  if (!(await findTotp(db, viewer.id)) || !c.var.session.isStrong)
    return c.redirect('/app/account/second-factor', 303)
  const proof = await prove(c, form.proof ?? '')
  if (proof !== 'right') return refuse(c, proof)
  if (form.do === 'codes') {
    const codes = await db.write((tx) => replaceRecoveryCodes(tx, viewer.id))
    return c.html(<RecoveryCodesPage page={page} codes={codes} />)
  }
  if (form.do === 'off') {
    await db.write((tx) => removeTotp(tx, viewer.id))
    const isStrong = (await listPasskeys(db, viewer.id)).length > 0
    await house.sessions.start(c, viewer.id, { isStrong })
  }
  return c.redirect('/app/account/second-factor', 303)
})

/** The secret that waits in this browser for this person, and nobody else. */
async function waitingSecret(c: Context<AppEnv>): Promise<string | undefined> {
  const ceremony = await heldCeremony(c, 'app')
  return ceremony?.memberId === c.var.viewer.id ? (ceremony.challenge ?? undefined) : undefined
}

async function refuse(c: Context<AppEnv>, proof: Exclude<Proof, 'right'>) {
  const { words } = pageFor(c, c.var.viewer)
  if (proof === 'wrong') return c.html(await show(c, { proof: words.accounts.proofWrong }), 422)
  const seconds = Math.ceil(proof.wait / 1000)
  return c.html(await show(c, { proof: words.signIn.wait(seconds) }), 429)
}

async function show(c: Context<AppEnv>, errors: { code?: string; proof?: string } = {}) {
  const { db, viewer, installation } = c.var
  const page = pageFor(c, viewer)
  const isRequired = needsSecondFactor(viewer, installation.isPractice)
  const given = { page, errors, isRequired, asksPassword: !isFresh(c) }
  if (await lacksOwnFactor(c)) return <SecondFactorPage {...given} state={{ kind: 'weak' }} />
  if (await findTotp(db, viewer.id)) {
    const left = await countRecoveryCodes(db, viewer.id)
    return <SecondFactorPage {...given} state={{ kind: 'on', left }} />
  }
  const secret = await waitingSecret(c)
  if (!secret) return <SecondFactorPage {...given} state={{ kind: 'off' }} />
  const uri = totpUri(secret, viewer.email, page.organisation)
  return <SecondFactorPage {...given} state={{ kind: 'begun', secret, uri }} />
}
