import { type Context, Hono } from 'hono'
import { findInstallation } from '../../db/queries/installation.ts'
import { SampleProgressPage, SampleReadyPage } from '../../views/setup/sample-page.tsx'
import { SetupPage } from '../../views/setup/setup-page.tsx'
import type { AppEnv } from '../http/env.ts'
import { notFound } from '../http/errors.tsx'
import { readForm } from '../http/forms.ts'
import { pageFor } from '../http/locale.ts'
import { claimSample, forgetSample, ownsSample, SAMPLE_PATH } from '../http/sample-gate.tsx'
import { fillWithSample } from '../jobs/make-sample.ts'

const SECONDS_BETWEEN = 2

/** A sample organisation to look around in, made from the set-up page. */
export const sample = new Hono<AppEnv>()

sample.get('/', async (c) => {
  const { state, week, weeks, signIns } = c.var.house.sample
  const page = pageFor(c)
  if (state === 'making') {
    c.header('Refresh', String(SECONDS_BETWEEN))
    return c.html(<SampleProgressPage {...{ page, week, weeks }} />)
  }
  if (state === 'made' && ownsSample(c)) return c.html(<SampleReadyPage {...{ page, signIns }} />)
  return (await findInstallation(c.var.db)) ? notFound(c) : c.redirect('/app/setup', 303)
})

sample.post('/', async (c) => {
  const { db, house } = c.var
  if (await findInstallation(db)) return notFound(c)
  const { sampleCode = '' } = await readForm(c)
  if (!house.setupCode.matches(sampleCode)) {
    const page = pageFor(c)
    const errors = { sampleCode: page.words.setup.errors.code }
    const { state } = house.sample
    return c.html(<SetupPage {...{ page, errors, sample: state }} form={{ sampleCode }} />, 422)
  }
  makeInBackground(c)
  return c.redirect(SAMPLE_PATH, 303)
})

sample.post('/done', (c) => {
  if (c.var.house.sample.state !== 'made' || !ownsSample(c)) return notFound(c)
  forgetSample(c)
  return c.redirect('/app/sign-in', 303)
})

/** What goes wrong is told by the set-up page, which is there again then, and by the log. */
function makeInBackground(c: Context<AppEnv>): void {
  const { house } = c.var
  if (house.sample.state === 'making') return
  house.sample.owner = claimSample(c)
  void fillWithSample(house, house.sample.size).catch((error: Error) => {
    // A failed statement's own message repeats what was to be stored; its cause says why.
    const why = error.cause instanceof Error ? error.cause : error
    house.log.error({ error: why.message }, 'the sample could not be made')
  })
}
