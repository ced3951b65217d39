import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv, House } from './http/env.ts'
import { notFound, showError } from './http/errors.tsx'
import { FORM_BYTES, UPLOAD_BYTES } from './http/forms.ts'
import { htmxRedirects } from './http/htmx.ts'
import { loadInstallation } from './http/installation.ts'
import { requestLog } from './http/log.ts'
import { waitForSample } from './http/sample-gate.tsx'
import { noStore, securityHeaders } from './http/security.ts'
import { requireSecondFactor, requireSession } from './http/signed-in.ts'
import { ROOT } from './root.ts'
import { account } from './routes/account.tsx'
import { anonymity } from './routes/anonymity.tsx'
import { audit } from './routes/audit.tsx'
import { ballots } from './routes/ballots.tsx'
import { calendar } from './routes/calendar.tsx'
import { charter } from './routes/charter.tsx'
import { coaching } from './routes/coaching.tsx'
import { curate } from './routes/curate.tsx'
import { decisionApology } from './routes/decision-apology.tsx'
import { decisionChanges } from './routes/decision-changes.tsx'
import { decisionCode } from './routes/decision-code.tsx'
import { decisionDrafts } from './routes/decision-drafts.tsx'
import { decisionOutcome } from './routes/decision-outcome.tsx'
import { decisionRelease } from './routes/decision-release.tsx'
import { decisions } from './routes/decisions.tsx'
import { exports } from './routes/exports.tsx'
import { home } from './routes/home.tsx'
import { keys } from './routes/keys.tsx'
import { lesson } from './routes/lesson.tsx'
import { lessonChanges } from './routes/lesson-changes.tsx'
import { lessonRecall } from './routes/lesson-recall.tsx'
import { lessonStarters } from './routes/lesson-starters.tsx'
import { lessonWeek } from './routes/lesson-week.tsx'
import { lessons } from './routes/lessons.tsx'
import { organisation } from './routes/organisation.tsx'
import { papers } from './routes/papers.tsx'
import { passkeySignIn } from './routes/passkey-sign-in.tsx'
import { passkeys } from './routes/passkeys.tsx'
import { people } from './routes/people.tsx'
import { peopleImport } from './routes/people-import.tsx'
import { peopleInvitations } from './routes/people-invitations.tsx'
import { person } from './routes/person.tsx'
import { personAccess } from './routes/person-access.tsx'
import { pledges } from './routes/pledges.tsx'
import { policy } from './routes/policy.tsx'
import { policyAcknowledge } from './routes/policy-acknowledge.tsx'
import { policyAsk } from './routes/policy-ask.tsx'
import { policyCare } from './routes/policy-care.tsx'
import { policyChanges } from './routes/policy-changes.tsx'
import { policyDraft } from './routes/policy-draft.tsx'
import { policyFit } from './routes/policy-fit.tsx'
import { policyOverrides } from './routes/policy-overrides.tsx'
import { policyQuestions } from './routes/policy-questions.tsx'
import { policyRules } from './routes/policy-rules.tsx'
import { policyTranslations } from './routes/policy-translations.tsx'
import { policyVersions } from './routes/policy-versions.tsx'
import { principleLessons } from './routes/principle-lessons.tsx'
import { principles } from './routes/principles.tsx'
import { proposalReview } from './routes/proposal-review.tsx'
import { proposals } from './routes/proposals.tsx'
import { pulse } from './routes/pulse.tsx'
import { pulseTicket } from './routes/pulse-ticket.tsx'
import { receipts } from './routes/receipts.tsx'
import { rules } from './routes/rules.tsx'
import { sample } from './routes/sample.tsx'
import { secondFactor } from './routes/second-factor.tsx'
import { secondStep } from './routes/second-step.tsx'
import { sessions } from './routes/sessions.tsx'
import { settings } from './routes/settings.tsx'
import { setup } from './routes/setup.tsx'
import { similarCases } from './routes/similar-cases.tsx'
import { teams } from './routes/teams.tsx'
import { threads } from './routes/threads.tsx'
import { units } from './routes/units.tsx'
import { unsealings } from './routes/unsealings.tsx'
import { vignetteAnswers } from './routes/vignette-answers.tsx'
import { vignetteCases } from './routes/vignette-cases.tsx'
import { vignetteDraft } from './routes/vignette-draft.tsx'
import { vignettes } from './routes/vignettes.tsx'

/** The whole app over an opened house. Requests pass the lines below from top to bottom. */
export function createApp(house: House): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(async (c, next) => {
    c.set('house', house)
    c.set('db', house.db)
    await next()
  })
  app.use(requestLog)
  app.use(securityHeaders)
  app.onError(showError)
  app.notFound(notFound)

  app.get('/healthz', (c) => c.text('ok'))
  for (const root of ['public', 'dist/public'])
    app.use(
      '/public/*',
      serveStatic({
        root: join(ROOT, root),
        rewriteRequestPath: withoutPrefix,
        precompressed: true,
      }),
    )

  const tooLarge = () => {
    throw new HTTPException(413)
  }
  const formLimit = bodyLimit({ maxSize: FORM_BYTES, onError: tooLarge })
  const uploadLimit = bodyLimit({ maxSize: UPLOAD_BYTES, onError: tooLarge })
  app.use((c, next) =>
    (c.req.path.startsWith('/app/people/import') ? uploadLimit : formLimit)(c, next),
  )
  app.use(csrf({ origin: house.settings.origin }))
  app.use(htmxRedirects)
  app.use('/app/*', noStore)
  app.use(waitForSample)
  app.use(loadInstallation)

  app.get('/', (c) => c.redirect('/app', 303))
  app.route('/ballots', ballots)
  app.route('/keys', keys)
  app.route('/receipts', receipts)
  app.route('/threads', threads)
  app.route('/anonymity', anonymity)
  app.route('/app/setup/sample', sample)
  app.route('/app/setup', setup)
  app.route('/app', sessions)
  app.route('/app/sign-in/code', secondStep)
  app.route('/app/sign-in/passkey', passkeySignIn)

  for (const path of ['/app', '/app/*']) app.use(path, requireSession, requireSecondFactor)
  app.route('/app', home)
  app.route('/app/account', account)
  app.route('/app/audit', audit)
  app.route('/app/calendar', calendar)
  app.route('/app/account/passkeys', passkeys)
  app.route('/app/account/second-factor', secondFactor)
  app.route('/app/charter', charter)
  app.route('/app/coaching', coaching)
  app.route('/app/curate', curate)
  app.route('/app/decisions/code', decisionCode)
  app.route('/app/decisions/draft', decisionDrafts)
  app.route('/app/decisions/similar', similarCases)
  app.route('/app/decisions', decisionApology)
  app.route('/app/decisions', decisionChanges)
  app.route('/app/decisions', decisionOutcome)
  app.route('/app/decisions', decisionRelease)
  app.route('/app/decisions', decisions)
  app.route('/app/exports', exports)
  app.route('/app/lessons/recall', lessonRecall)
  app.route('/app/lessons/starters', lessonStarters)
  app.route('/app/lessons/week', lessonWeek)
  app.route('/app/lessons', lessons)
  app.route('/app/lessons', lessonChanges)
  app.route('/app/lessons', lesson)
  app.route('/app/organisation', organisation)
  app.route('/app/papers', papers)
  app.route('/app/people/import', peopleImport)
  app.route('/app/people/invitations', peopleInvitations)
  app.route('/app/people', personAccess)
  app.route('/app/people', people)
  app.route('/app/people', person)
  app.route('/app/pledges', pledges)
  app.route('/app/policy/ask', policyAsk)
  app.route('/app/policy/care', policyCare)
  app.route('/app/policy/changed', policyAcknowledge)
  app.route('/app/policy', policyChanges)
  app.route('/app/policy/versions', policyVersions)
  app.route('/app/policy/overrides', policyOverrides)
  app.route('/app/policy/questions', policyQuestions)
  app.route('/app/policy/draft/rules', policyTranslations)
  app.route('/app/policy/draft/rules', policyRules)
  app.route('/app/policy/draft', policyDraft)
  app.route('/app/policy/fit', policyFit)
  app.route('/app/policy', policy)
  app.route('/app/principles', principleLessons)
  app.route('/app/principles', principles)
  app.route('/app/principles', proposalReview)
  app.route('/app/principles', proposals)
  app.route('/app/pulse/ticket', pulseTicket)
  app.route('/app/pulse', pulse)
  app.route('/app/rules', rules)
  app.route('/app/settings', settings)
  app.route('/app/teams', teams)
  app.route('/app/units', units)
  app.route('/app/unsealings', unsealings)
  app.route('/app/vignettes/new/cases', vignetteCases)
  app.route('/app/vignettes/new', vignetteDraft)
  app.route('/app/vignettes', vignetteAnswers)
  app.route('/app/vignettes', vignettes)
  return app
}

const withoutPrefix = (path: string): string => path.slice('/public'.length)
