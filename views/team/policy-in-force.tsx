import type { PolicyVersion } from '../../src/domain/policy.ts'
import type { Page } from '../page.ts'
import { Zones } from '../policy/zones.tsx'

type Props = { page: Page; policy: PolicyVersion | undefined }

export const PolicyInForce = ({ page, policy }: Props) => {
  const words = page.words.teamPage
  return (
    <section class="section">
      <div class="head">
        <h2>{policy ? words.policyHead(policy.number) : page.words.menu.policy}</h2>
        {policy ? (
          <p class="fine">
            {words.policySince(page.format.day(policy.inForceFrom))}{' '}
            <a href="/app/policy">{words.readPolicy}</a>
            {' · '}
            <a href="/app/policy/fit">{page.words.fit.seeFit}</a>
          </p>
        ) : null}
      </div>
      {policy ? (
        <ol class="rule-rows section-s" role="list">
          {policy.rules.map((rule) => (
            <li class="plain-rule">
              <h3>{rule.title}</h3>
              <Zones page={page} rule={rule} />
            </li>
          ))}
        </ol>
      ) : (
        <p class="empty">{words.noPolicy}</p>
      )}
    </section>
  )
}
